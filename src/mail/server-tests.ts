// Tests of the servers that emails go through: a server that takes no login is found before the first email waits for it. Run after each change
// of a server, and once a day.
import { DAY, MINUTE, SECOND } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { mailTestRetries, retryWait } from '../core/retry.ts';
import type { Store } from '../store/store.ts';

export interface ServerTests {
  /** Of what the server of a portal is now, the operator's for an empty name; null where it has none of its own. */
  digestOf(portal: string): string | null;
  /** Connects and logs in. Rejects with what is wrong. */
  test(portal: string): Promise<void>;
}

/** How often a server that works is tested again. */
const WORKS_MS = DAY;
/** How long one test may take, two addresses included; another process takes over after this time. */
const CLAIM_MS = 5 * MINUTE;
/** Tests at a time. */
const MAX_TESTED = 10;
const REASON_LENGTH = 500;

export const serverTestsJob = (store: Store, tests: ServerTests): Job => ({
  name: 'tests of mail servers',
  everyMs: 10 * SECOND,
  run: (now) => testServers(store, tests, now),
});

interface Due {
  readonly portal: string;
  readonly digest: string;
  readonly failures: number;
}

/** Tests the servers that have changed or are due. */
export async function testServers(store: Store, tests: ServerTests, now: number): Promise<void> {
  const due = (await dueTests(store, tests, now)).slice(0, MAX_TESTED);
  await Promise.all(due.map((one) => testOne(store, tests, one, now)));
}

async function dueTests(store: Store, tests: ServerTests, now: number): Promise<Due[]> {
  const live = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'mail')
    .where('archived_at', 'is', null)
    .execute();
  const known = new Map((await store.selectFrom('mail_test').selectAll().execute()).map((row) => [row.portal, row]));
  const names = ['', ...live.map(({ name }) => name)];
  await forget(
    store,
    [...known.keys()].filter((portal) => !names.includes(portal) || tests.digestOf(portal) === null),
  );
  return names.flatMap((portal): Due[] => {
    const digest = tests.digestOf(portal);
    const row = known.get(portal);
    if (digest === null) return [];
    if (row === undefined || row.server !== digest) return [{ portal, digest, failures: 0 }];
    return row.next_test <= now ? [{ portal, digest, failures: row.failures }] : [];
  });
}

async function forget(store: Store, portals: readonly string[]): Promise<void> {
  if (portals.length > 0) await store.deleteFrom('mail_test').where('portal', 'in', portals).execute();
}

async function testOne(
  store: Store,
  tests: ServerTests,
  { portal, digest, failures }: Due,
  now: number,
): Promise<void> {
  const claim = { server: digest, next_test: now + CLAIM_MS };
  await store
    .insertInto('mail_test')
    .values({ portal, ...claim, tested_at: null, problem: null, failures })
    .onConflict((conflict) => conflict.column('portal').doUpdateSet(claim))
    .execute();
  const problem = await problemOf(tests, portal);
  // A secret that is missing is reported as such, and says nothing of the server.
  if (problem === 'untested') return;
  await recordTest(store, { portal, digest, problem, failures }, now);
}

async function problemOf(tests: ServerTests, portal: string): Promise<string | null | 'untested'> {
  try {
    await tests.test(portal);
    return null;
  } catch (thrown) {
    if (thrown instanceof PortalError && thrown.code === 'secret-unreadable') return 'untested';
    return reasonOf(thrown).slice(0, REASON_LENGTH);
  }
}

/** Records the result of a test, and when the next one is due. */
export async function recordTest(
  store: Store,
  { portal, digest, problem, failures }: Due & { readonly problem: string | null },
  now: number,
): Promise<void> {
  const next = problem === null ? WORKS_MS : retryWait(mailTestRetries, failures + 1);
  const row = {
    ...{ server: digest, tested_at: now, problem, next_test: now + next },
    failures: problem === null ? 0 : failures + 1,
  };
  await store
    .insertInto('mail_test')
    .values({ portal, ...row })
    .onConflict((conflict) => conflict.column('portal').doUpdateSet(row))
    .execute();
}
