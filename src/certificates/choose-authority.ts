// Which authority a certificate is ordered from now: the first that is not left alone, may certify the name, and whose limits
// leave room. Reserving is part of choosing, so that no two orders take the same room.

import type { AcmeAuthority, ChallengeType } from '../core/certificates/acme.ts';
import { caaAllows } from '../core/certificates/caa.ts';
import { freeAt, type QuotaName, type Quotas, quotaNames } from '../core/certificates/quota.ts';
import { HOUR } from '../core/durations.ts';
import type { Store, Tx } from '../store/store.ts';
import type { AuthorityState } from '../store/tables/authorities.ts';
import { addUses, readUses, type Subjects } from '../store/tables/quota-uses.ts';

export interface ConfiguredAuthority {
  readonly authority: AcmeAuthority;
  readonly limits: Quotas;
  /** In order of preference; at least one. */
  readonly challenges: readonly ChallengeType[];
}

/** Why there is no order now, and until when. */
export interface Held {
  readonly until: number;
  readonly why: string;
  /** True where time alone does not help. */
  readonly refused: boolean;
}

const quotaReasons: Readonly<Record<QuotaName, (max: number, span: string, subject: string) => string>> = {
  orders: (max, span) => `no more than ${max} orders within ${span} for the account`,
  certificates: (max, span, subject) => `no more than ${max} certificates within ${span} for ${subject}`,
  duplicates: (max, span, subject) => `no more than ${max} certificates within ${span} for ${subject}`,
  failures: (max, span, subject) => `no more than ${max} failed validations within ${span} for ${subject}`,
};

/** Null when the authority may be asked now. */
export function blockOf(state: AuthorityState | undefined, name: string, now: number): Held | null {
  if (state === undefined || state.blocked_until <= now) return null;
  return { until: state.blocked_until, why: `${name} is left alone: ${state.why}`, refused: false };
}

/** Names that wait for room in a quota, so that the next one gets a time after theirs. */
export class WaitingList {
  readonly #lists = new Map<string, Map<string, number>>();

  /** How many others wait for the same. */
  ahead(key: string, host: string, now: number): number {
    const list = this.#lists.get(key);
    if (list === undefined) return 0;
    for (const [other, until] of list) if (until <= now) list.delete(other);
    return list.size - (list.has(host) ? 1 : 0);
  }

  add(key: string, host: string, until: number): void {
    const list = this.#lists.get(key) ?? new Map<string, number>();
    list.set(host, until);
    this.#lists.set(key, list);
  }

  remove(host: string): void {
    for (const list of this.#lists.values()) list.delete(host);
  }
}

export interface Asking {
  readonly host: string;
  readonly subjects: Subjects;
  readonly waiting: WaitingList;
  readonly now: number;
}

/** Null when the limits leave room for one more certificate now. */
export async function roomFor(
  db: Store,
  { authority, limits }: ConfiguredAuthority,
  asking: Asking,
): Promise<Held | null> {
  const { host, subjects, waiting, now } = asking;
  const uses = await readUses(db, authority.id, subjects, limits, now);
  for (const quota of quotaNames) {
    const limit = limits[quota];
    if (freeAt(uses[quota], limit, now) <= now) continue;
    const subject = subjects[quota] ?? '';
    const key = `${authority.id} ${quota} ${subject}`;
    const until = freeAt(uses[quota], limit, now, waiting.ahead(key, host, now));
    waiting.add(key, host, until);
    const why = quotaReasons[quota](limit.max, spanOf(limit.window), subject);
    return { until, why: `${authority.name}: ${why}`, refused: false };
  }
  return null;
}

/** Takes the room, within the transaction that records the intent; null when there was some. */
export async function reserve(tx: Tx, configured: ConfiguredAuthority, asking: Asking): Promise<Held | null> {
  const { host, subjects, waiting, now } = asking;
  const held = await roomFor(tx, configured, asking);
  if (held !== null) return held;
  const { failures: _failures, ...used } = subjects;
  await addUses(tx, configured.authority.id, host, used, now);
  waiting.remove(host);
  return null;
}

function spanOf(milliseconds: number): string {
  const hours = milliseconds / HOUR;
  if (hours >= 48 && hours % 24 === 0) return `${hours / 24} days`;
  return hours >= 1 ? `${hours} h` : `${milliseconds / 1000} s`;
}

/** An hour: a CAA record that forbids us has to be changed by the owner of the zone. */
const CAA_WAIT_MS = HOUR;

/** Null when the name's CAA records let the authority certify it. */
export async function caaBlock(
  { authority }: ConfiguredAuthority,
  records: Parameters<typeof caaAllows>[0],
  now: number,
): Promise<Held | null> {
  if (records.length === 0) return null;
  // Who cannot be asked now will be asked for the order as well, and that failure is recorded.
  const identities = await authority.identities().catch(() => []);
  if (identities.length === 0 || caaAllows(records, identities)) return null;
  const [first] = records;
  const record = `${first?.name}. IN CAA 0 issue "${identities[0]}"`;
  const why = `the CAA records of ${first?.name} forbid ${authority.name}. Add to them: ${record}`;
  return { until: now + CAA_WAIT_MS, why, refused: true };
}
