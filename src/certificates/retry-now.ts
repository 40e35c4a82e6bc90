// Trying again now for a name and its certificate. Quotas, and authorities that want to be left alone, count all the same.

import type { Quotas } from '../core/certificates/quota.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Operation } from '../operations/operation.ts';
import type { Store } from '../store/store.ts';
import { readAuthorityStates } from '../store/tables/authorities.ts';
import { updateTask } from '../store/tables/certificate-tasks.ts';
import { requestDomainChecks } from '../store/tables/domain-checks.ts';
import { blockOf } from './choose-authority.ts';
import { readQuotasLeft } from './record.ts';

export interface AskedAuthority {
  readonly id: string;
  readonly name: string;
  readonly limits: Quotas;
}

/** What an authority would take now. */
export interface AuthorityRoom {
  readonly name: string;
  /** Each quota with how many of how many are left. */
  readonly left: readonly { readonly quota: string; readonly left: number; readonly max: number }[];
  /** Why nothing can be asked of it now, and until when; null where something can. */
  readonly block: { readonly why: string; readonly until: number } | null;
}

/** In the order in which they are asked. */
export async function roomsFor(
  store: Store,
  authorities: readonly AskedAuthority[],
  host: string,
  now: number,
): Promise<AuthorityRoom[]> {
  const states = await readAuthorityStates(store);
  const rooms: AuthorityRoom[] = [];
  for (const { id, name, limits } of authorities) {
    const quotas = await readQuotasLeft(store, { id, limits }, host, now);
    const full = quotas.find(({ freeAt }) => freeAt > now);
    const alone = blockOf(states.get(id), name, now);
    const block =
      alone ?? (full === undefined ? null : { why: `${name}: none left of ${full.quota}`, until: full.freeAt });
    const left = quotas.map(({ quota, used, max }) => ({ quota, left: Math.max(0, max - used), max }));
    rooms.push({ name, left, block });
  }
  return rooms;
}

/** Null where something can be asked of some authority, or none is there to be asked. */
export function whyNoOrder(rooms: readonly AuthorityRoom[]): string | null {
  const blocks = rooms.flatMap(({ block }) => block ?? []);
  if (rooms.length === 0 || blocks.length < rooms.length) return null;
  const first = Math.min(...blocks.map(({ until }) => until));
  return `no order can be placed before ${new Date(first).toISOString()}: ${blocks.map(({ why }) => why).join('; ')}`;
}

/** @throws PortalError `not-found` for a name that no live portal has */
export async function retrying(
  store: Store,
  host: string,
  now: number,
): Promise<Operation & { readonly portal: string }> {
  const row = await store
    .selectFrom('resource')
    .select('brand')
    .where('kind', '=', 'domain')
    .where('name', '=', host)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) {
    throw new PortalError('not-found', `no live portal has the domain "${host}"`, 'portico domains check lists them.');
  }
  return {
    portal: row.brand ?? '',
    ...{ subject: host, detail: 'its name and certificate are due now', pass: null },
    write: async (tx) => {
      await requestDomainChecks(tx, host, now);
      await updateTask(tx, host, { next_act: now });
    },
  };
}
