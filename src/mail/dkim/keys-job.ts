// Jobs: make the DKIM keys of each sender domain and follow their records in DNS.
import type { Resolver } from '../../core/domains/dns.ts';
import { MINUTE, SECOND } from '../../core/durations.ts';
import type { Job } from '../../core/jobs/job.ts';
import { senderDomain } from '../../core/mail/sender-domain.ts';
import type { Sealer } from '../../edge/seal.ts';
import type { Store } from '../../store/store.ts';
import { checkDkimKeys } from './check-keys.ts';
import { ensureDkimKeys, type Sender } from './keys.ts';

/** Senders whose first keys are made in one run: an RSA key takes a tenth of a second of a core. */
const MAX_MADE = 3;

export interface DkimParts {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly resolvers: readonly Resolver[];
  /** The domain that the operator's server sends from; null without a server. */
  readonly operatorDomain: string | null;
}

export const dkimJobs = (parts: DkimParts): readonly Job[] => [
  { name: 'keys that emails are signed with', everyMs: MINUTE, run: (now) => makeDkimKeys(parts, now) },
  { name: 'records of DKIM keys', everyMs: 5 * SECOND, run: (now) => checkDkimKeys(parts, now) },
];

/** Makes keys for the operator's sender address and those of live portals, where there are none. */
export async function makeDkimKeys({ store, sealer, operatorDomain }: DkimParts, now: number): Promise<void> {
  const own: Sender[] = operatorDomain === null ? [] : [{ portal: '', domain: operatorDomain }];
  const missing = await withoutKeys(store, [...own, ...(await portalSenders(store))]);
  for (const sender of missing.slice(0, MAX_MADE)) await ensureDkimKeys(store, sealer, sender, now);
}

export interface PortalSender extends Sender {
  /** The SMTP server. */
  readonly host: string;
}

/** The live portals with a server of their own. */
export async function portalSenders(store: Store): Promise<PortalSender[]> {
  const rows = await store
    .selectFrom('resource')
    .select(['name', 'spec'])
    .where('kind', '=', 'mail')
    .where('archived_at', 'is', null)
    .execute();
  return rows.flatMap(({ name, spec }) => {
    const found = senderIn(spec);
    return found === null ? [] : [{ portal: name, ...found }];
  });
}

/** A spec that was edited by hand may be anything. */
function senderIn(spec: string): Omit<PortalSender, 'portal'> | null {
  try {
    const { from, host }: { readonly from?: unknown; readonly host?: unknown } = { ...JSON.parse(spec) };
    if (typeof from !== 'string' || !from.includes('@') || typeof host !== 'string') return null;
    return { domain: senderDomain(from), host };
  } catch {
    return null;
  }
}

async function withoutKeys(store: Store, senders: readonly Sender[]): Promise<Sender[]> {
  const rows = await store.selectFrom('dkim_key').select(['portal', 'domain']).distinct().execute();
  const known = new Set(rows.map(keyOf));
  return senders.filter((sender) => !known.has(keyOf(sender)));
}

const keyOf = ({ portal, domain }: Sender): string => `${portal} ${domain}`;
