// A link that opens a portal read-only as a contact, for support: used once, valid two minutes, and recorded with name and reason in
// the contact's log.

import { createLink } from '../../auth/one-time-link.ts';
import { type Reach, reaches } from '../../core/access/reach.ts';
import type { Clock } from '../../core/clock.ts';
import { MINUTE } from '../../core/durations.ts';
import { storedContactId, storedPortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import type { DomainSpec } from '../../kinds/domain.ts';
import { type Actor, checkedReason, executeOperation } from '../../operations/operation.ts';
import type { Store } from '../../store/store.ts';

const LINK_MS = 2 * MINUTE;

export interface SupportViewDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** URL of a portal, for links. */
  readonly portalUrl: (host: string) => string;
}

export interface SupportViewRequest {
  readonly email: string;
  /** With portal, reason and, for the log, the operator. */
  readonly body: unknown;
  readonly reach: Reach;
}

export async function createSupportView(
  { store, clock, portalUrl }: SupportViewDependencies,
  { email, body, reach }: SupportViewRequest,
  actor: Actor,
): Promise<{ readonly url: string }> {
  const text = (key: string): string => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined;
    return typeof value === 'string' ? value.replace(/\p{Cc}+/gu, ' ').trim() : '';
  };
  const now = clock.now();
  const context = { store, actor, action: 'support-view', subject: email, reason: text('reason'), now };
  let secret = '';
  const { host } = await executeOperation(context, async () => {
    const reason = checkedReason(text('reason'));
    const contact = await contactAt(store, email, text('portal'), reach);
    const portal = storedPortalName(contact.portal);
    const link = { purpose: 'support', portal, contact: storedContactId(contact.id) } as const;
    const detail = `${text('operator') || actor.name}: ${reason}`;
    return {
      ...{ subject: `${portal} ${contact.id}`, detail: 'a link to look on as this contact', pass: null },
      host: await canonicalHost(store, portal),
      write: async (tx) => {
        secret = await createLink(tx, { ...link, detail, expiresAt: now + LINK_MS });
      },
    };
  });
  return { url: `${portalUrl(host)}/support-view?token=${secret}` };
}

/** @throws PortalError `not-found` */
async function contactAt(store: Store, email: string, portal: string, reach: Reach) {
  const contact = await store
    .selectFrom('contact')
    .select(['id', 'portal'])
    .where('email', '=', email.toLowerCase())
    .where('portal', '=', portal)
    .executeTakeFirst();
  if (contact !== undefined && reaches(reach, contact.portal)) return contact;
  throw new PortalError('not-found', `there is no contact ${email} at that portal`, 'Check e-mail and portal.');
}

async function canonicalHost(store: Store, portal: string): Promise<string> {
  const rows = await store
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', 'domain')
    .where('brand', '=', portal)
    .where('archived_at', 'is', null)
    .execute();
  const canonical = rows.find(({ spec }) => (parseJson(spec) as DomainSpec).canonical) ?? rows[0];
  if (canonical !== undefined) return canonical.name;
  throw new PortalError('not-found', `portal ${portal} has no domain`, 'Apply it first.');
}
