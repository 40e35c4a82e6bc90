// Compares the records of DKIM keys with DNS: a key signs from when its record is seen, and no longer once the record is gone.
import type { Resolver } from '../../core/domains/dns.ts';
import { HOUR, MINUTE } from '../../core/durations.ts';
import { dkimName, dkimTextProblem, type PublicDkimKey } from '../../core/mail/dkim-record.ts';
import { dkimCheckRetries, retryWait } from '../../core/retry.ts';
import type { Store } from '../../store/store.ts';
import { dueDkimKeys, RETIRED_MS, type StoredDkimKey } from './keys.ts';

/** How often the record of a key in use is looked up. */
const PUBLISHED_MS = HOUR;
/** Checks in a row without the record after which a key in use signs no more: a server may lag. */
const GONE_AFTER = 2;
/** Keys of one run. */
const MAX_CHECKED = 20;

export interface CheckKeysParts {
  readonly store: Store;
  readonly resolvers: readonly Resolver[];
}

/** What DNS has at the name of a key. */
export type RecordSeen =
  | { readonly state: 'published' }
  | { readonly state: 'unknown'; readonly why: string }
  /** `texts`: what is there instead. */
  | { readonly state: 'missing' | 'other-key' | 'revoked' | 'not-dkim' | 'several'; readonly texts: readonly string[] };

/** Asks every resolver; each that responds has to show the record. Unknown where none does. */
export async function findDkimRecord(resolvers: readonly Resolver[], key: PublicDkimKey): Promise<RecordSeen> {
  const responses = await Promise.all(resolvers.map((resolver) => resolver.ask(dkimName(key), 'TXT')));
  const seen = responses.flatMap((response): RecordSeen[] =>
    response.state === 'failed'
      ? []
      : [
          seenIn(
            key,
            response.records.flatMap((record) => (record.type === 'TXT' ? [record.text] : [])),
          ),
        ],
  );
  const failure = responses.find((response) => response.state === 'failed');
  const unknown: RecordSeen = { state: 'unknown', why: failure?.why ?? 'no resolver is configured' };
  return seen.find(({ state }) => state !== 'published') ?? seen[0] ?? unknown;
}

function seenIn(key: PublicDkimKey, texts: readonly string[]): RecordSeen {
  const [text, ...others] = texts;
  if (text === undefined) return { state: 'missing', texts };
  // With several, verifiers may take either (RFC 6376, 3.6.2.2).
  if (others.length > 0) return { state: 'several', texts };
  const problem = dkimTextProblem(key, text);
  return problem === null ? { state: 'published' } : { state: problem, texts };
}

/** Checks the keys that are due, and deletes those whose successor has signed for long enough. */
export async function checkDkimKeys({ store, resolvers }: CheckKeysParts, now: number): Promise<void> {
  for (const key of await dueDkimKeys(store, now, MAX_CHECKED)) {
    // Claimed: another process does not check it too.
    const claimed = await store
      .updateTable('dkim_key')
      .set({ next_check: now + MINUTE })
      .where('id', '=', key.id)
      .where('next_check', '=', key.nextCheck)
      .executeTakeFirst();
    if (claimed.numUpdatedRows === 1n) await record(store, key, await findDkimRecord(resolvers, key), now);
  }
  await store
    .deleteFrom('dkim_key')
    .where('retired_at', '<', now - RETIRED_MS)
    .execute();
}

async function record(store: Store, key: StoredDkimKey, seen: RecordSeen, now: number): Promise<void> {
  // Not known is not gone: the claim has put the next check off for a minute.
  if (seen.state === 'unknown') return;
  if (seen.state === 'published') {
    await store
      .updateTable('dkim_key')
      .set({ published_at: key.publishedAt ?? now, failures: 0, next_check: now + PUBLISHED_MS })
      .where('id', '=', key.id)
      .execute();
    await retireOlder(store, key, now);
    return;
  }
  const failures = key.failures + 1;
  const inUse = key.publishedAt !== null && failures < GONE_AFTER;
  await store
    .updateTable('dkim_key')
    .set({ failures, next_check: now + retryWait(dkimCheckRetries, failures) })
    .$if(!inUse, (query) => query.set({ published_at: null }))
    .where('id', '=', key.id)
    .execute();
}

async function retireOlder(store: Store, { portal, domain, algorithm, generation }: StoredDkimKey, now: number) {
  await store
    .updateTable('dkim_key')
    .set({ retired_at: now })
    .where('portal', '=', portal)
    .where('domain', '=', domain)
    .where('algorithm', '=', algorithm)
    .where('generation', '<', generation)
    .where('retired_at', 'is', null)
    .execute();
}

/** Has the keys of a portal checked in the next second: of all where it is null. */
export async function requestDkimChecks(store: Store, portal: string | null, now: number): Promise<void> {
  await store
    .updateTable('dkim_key')
    .set({ next_check: now })
    .$if(portal !== null, (query) => query.where('portal', '=', portal ?? ''))
    .execute();
}
