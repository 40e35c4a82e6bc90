// What the reconciler reports to the host of its repository: one status for each commit and outcome, never in the way of a pass.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommitStatus, StatusSent } from '../../src/core/commit-status.ts';
import { MINUTE, SECOND } from '../../src/core/durations.ts';
import { createStatusReporter, type StatusReporter } from '../../src/reconcile/commit-status.ts';
import type { Store } from '../../src/store/store.ts';
import { writeConditions } from '../../src/store/tables/conditions.ts';
import { readLease, takeLease } from '../../src/store/tables/leases.ts';
import { writePass } from '../../src/store/tables/revisions.ts';
import { newStore } from '../support/test-store.ts';

const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
let store: Store;
let fence: number;
let now: number;
let sent: CommitStatus[];
let counted: string[];
let answer: StatusSent;
let reporter: StatusReporter;
beforeEach(async () => {
  store = await newStore();
  fence = (await takeLease(store, await readLease(store), 'test')) ?? 0;
  [now, sent, counted, answer] = [Date.UTC(2026, 10, 30), [], [], { state: 'sent' }];
  reporter = createStatusReporter({
    ...{ store, clock: { now: () => now }, random: () => 0.5, link: 'https://console.example/' },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    metrics: {
      count: (_name, labels) => void counted.push(JSON.stringify(labels)),
      observe: () => undefined,
      gauges: () => undefined,
    },
    send: async (status) => {
      sent.push(status);
      return answer;
    },
  });
});
afterEach(async () => {
  await reporter.close();
  await store.destroy();
});

type Outcome = 'applied' | 'partial' | 'blocked' | 'held' | 'failed';

/** What a pass leaves in the store. */
async function pass(commit: string | null, outcome: Outcome, message = ''): Promise<void> {
  now += SECOND;
  const row = { label: 'main@x', commit_id: commit, at: now, message, inputs: null, counter: 1, outcome };
  await store.transaction().execute((tx) => writePass(tx, row));
}
const untrue = (kind: string, name: string, reason: string, message: string) =>
  store
    .transaction()
    .execute((tx) =>
      writeConditions(tx, [{ kind, name, type: 'Synced', status: 'False', reason, message }], 'main@x', now),
    );
const run = () => reporter.runOnce(fence);
const events = () => store.selectFrom('event').select(['reason', 'message']).execute();

test('nothing before the first pass, and where the repository could not be read', async () => {
  await run();
  await pass(null, 'failed', 'cannot be read');
  await run();
  expect(sent).toEqual([]);
});

test('one status for each commit and outcome, however many passes there are', async () => {
  await pass(first, 'applied');
  for (let count = 0; count < 3; count += 1) await run();
  await pass(first, 'applied');
  await run();
  expect(sent).toEqual([
    {
      commit: first,
      state: 'success',
      description: 'every brand is as in the files',
      link: 'https://console.example/',
    },
  ]);
  await pass(second, 'applied');
  await run();
  expect(sent.map(({ commit }) => commit)).toEqual([first, second]);
  expect(counted).toEqual(Array(2).fill('{"source":"source","result":"sent"}'));
});

test('brands that were left out are named with their reason; terminal codes and secrets of addresses are not in it', async () => {
  await untrue('portal', 'acme', 'Invalid', '"EURO\u001b[31m" is not an ISO 4217 code');
  await untrue('portal', 'nordwind', 'Invalid', 'cannot read https://ann:secret@git.example/x?token=secret');
  await pass(first, 'partial');
  await run();
  expect(sent[0]).toMatchObject({ state: 'failure', commit: first });
  expect(sent[0]?.description).toBe(
    'acme: "EURO\\u001b[31m" is not an ISO 4217 code; nordwind: cannot read https://***@git.example/x',
  );
  // Another reason is another status.
  await untrue('portal', 'acme', 'Invalid', 'another mistake');
  await pass(first, 'partial');
  await run();
  expect(sent).toHaveLength(2);
  await pass(first, 'applied');
  await run();
  expect(sent.at(-1)?.state).toBe('success');
});

test('a commit that waits is pending; one that is refused has failed', async () => {
  await untrue('source', 'source', 'NotBefore', '');
  await pass(first, 'held', 'is held until 2026-12-01T06:00:00.000Z, as it asks');
  await run();
  await untrue('source', 'source', 'Unsigned', '');
  await pass(second, 'held', 'it is not signed; the last good state is kept');
  await run();
  expect(sent.map(({ state, description }) => `${state}: ${description}`)).toEqual([
    'pending: is held until 2026-12-01T06:00:00.000Z, as it asks',
    'failure: it is not signed; the last good state is kept',
  ]);
});

test('a host that fails is asked again later and later, a refusal after minutes; one event says it, and then the newest is sent', async () => {
  answer = { state: 'failed', why: 'answered 502', isRefused: false, wait: null };
  await pass(first, 'applied');
  await run();
  await run();
  expect(sent).toHaveLength(1);
  now += 6 * SECOND;
  answer = { state: 'failed', why: 'answered 401', isRefused: true, wait: null };
  await run();
  expect(sent).toHaveLength(2);
  now += MINUTE;
  await run();
  expect(sent).toHaveLength(2);
  expect(await events()).toEqual([{ reason: 'StatusNotReported', message: `${first.slice(0, 10)}: answered 502` }]);
  await pass(second, 'applied');
  now += 30 * MINUTE;
  answer = { state: 'sent' };
  await run();
  expect(sent.at(-1)?.commit).toBe(second);
  expect(counted.map((labels) => JSON.parse(labels).result)).toEqual(['failed', 'failed', 'sent']);
});

test('a host that says how long to wait is not asked before', async () => {
  answer = { state: 'failed', why: 'answered 429', isRefused: false, wait: 10 * MINUTE };
  await pass(first, 'applied');
  await run();
  now += 9 * MINUTE;
  await run();
  expect(sent).toHaveLength(1);
  now += 2 * MINUTE;
  await run();
  expect(sent).toHaveLength(2);
});
