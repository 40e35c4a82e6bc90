// Import, rating, charges of packages and alerts with the process ended before any of their statements, and begun again: nothing is lost,
// nothing is doubled. Ten thousand such ends each night, in a quarter of an hour; those of each commit take two seconds.
import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { evaluateAlerts } from '../../src/billing/alerts.ts';
import { ledgerOf } from '../../src/billing/ledger.ts';
import { postDueCharges } from '../../src/billing/package-charges.ts';
import { callRater } from '../../src/billing/rate-calls.ts';
import { rateUnrated } from '../../src/billing/rate-unrated.ts';
import { putRates } from '../../src/billing/rates.ts';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { importCalls } from '../../src/calls/ingest/import-calls.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { putRecord } from '../../src/customers/records.ts';
import { queueEmail } from '../../src/mail/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { testSealer } from '../support/test-services.ts';
import { sized } from '../support/test-size.ts';
import { accountsWorld, acme, START } from '../support/worlds/accounts.ts';
import { wrongSums } from '../support/worlds/calls.ts';

class Ended extends Error {}

/** The store as a process has it that ends before its n-th statement. What is not committed by then is rolled back, as by a kill. */
function endingStore(store: Store, statements: number): Store {
  let left = statements;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      left -= 1;
      // A process that has ended runs no further statement either.
      if (left <= 0) throw new Ended();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return store.withPlugin(plugin);
}

/** Whether the work was ended. */
async function isEnded(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (thrown) {
    if (!(thrown instanceof Ended)) throw thrown;
    return true;
  }
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const line = (number: number, revision: number): string =>
  JSON.stringify({
    ...{ customer: 'C-1', 'call-id': `c${number}`, 'call-time': new Date(START + number * 1_000).toISOString() },
    ...{ source: '4420', destination: `49${number % 50}0`, duration: 60, revision },
  });

async function account() {
  const world = await accountsWorld();
  const customer = await world.customer('C-1', acme);
  const { store, now, pass } = world;
  const scope = { portal: acme, customer };
  await putRecord(store, { portal: acme, customer: '' }, 'rate-card', 'card', { name: 'x', currency: 'EUR' }, START);
  await putRecord(store, scope, 'route', 'r', { name: 'r', rateCard: 'card' }, START);
  const daily = { name: 'p', retail: '1', frequency: 'daily', autoDecrementCredit: true } as const;
  await putRecord(store, scope, 'package', 'p', daily, START);
  let [calls, rules] = [0, 0];
  /** Files that were not yet imported whole. */
  const files: string[] = [];

  async function load(through: Store): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    const options = { format: 'ndjson', rater: callRater(through), clock: { now }, timezone: 'UTC' } as const;
    const more = { customer: null, progress: () => undefined, isFinal: true, origin: 'pbx' };
    expect((await importCalls(through, oneChunk(file), { ...options, ...more })).bad).toEqual([]);
    files.shift();
  }

  return {
    ...{ store, scope, now, load, files, calls: () => calls, rules: () => rules },
    write: (): void => {
      calls += 3;
      // The last one of the file before is corrected by it.
      const numbers = [calls - 2, calls - 1, calls];
      files.push([...(calls > 3 ? [line(calls - 3, 1)] : []), ...numbers.map((one) => line(one, 0))].join('\n'));
    },
    /** From the first time on there is a price for one more of the numbers. */
    price: async (number: number): Promise<void> => {
      const terms = { rate: 60_000n, connectCost: 1n, minimum: 1, increment: 1, validFrom: 0 };
      await putRates(store, acme, 'card', [{ prefix: `49${number}0`, destination: 'Germany', ...terms }]);
    },
    charge: (through: Store) => postDueCharges(through, scope, now()),
    day: () => pass(DAY),
    watch: async (): Promise<void> => {
      rules += 1;
      const rule = { title: `rule ${rules}`, area: 'balance', operator: '<', threshold: 1_000_000_000 } as const;
      await putRecord(store, scope, 'alert', `a${rules}`, rule, START);
    },
    alert: async (through: Store): Promise<void> => {
      pass(2 * MINUTE);
      await evaluateAlerts(through, now(), async (tx, { rule }) => {
        const email = { kind: 'alert', recipient: 'a@x.example', subject: rule.title, text: 'x', html: 'x' } as const;
        await queueEmail(tx, testSealer, acme, email, now());
      });
    },
    /** Rules that are done with, so that later steps need not look at them. */
    forget: async (): Promise<void> => {
      await store.deleteFrom('record').where('kind', '=', 'alert').execute();
      await store.deleteFrom('alert_state').execute();
    },
  };
}

test('whenever the process ends, each call is charged once, each day of a package once, and each alert is sent once', {
  timeout: 3_600_000,
}, async () => {
  const random = seededRandom(11);
  const ends = sized(200, 10_000);
  const world = await account();
  const { store } = world;
  const steps = [
    async (through: Store) => {
      world.write();
      await world.load(through);
    },
    async (through: Store) => {
      await world.price(random.between(0, 49));
      await rateUnrated(through, null);
    },
    async (through: Store) => {
      world.day();
      await world.charge(through);
    },
    async (through: Store) => {
      await world.watch();
      await world.alert(through);
    },
  ];
  const ended = [0, 0, 0, 0];
  for (let all = 0; all < ends; ) {
    const kind = random.between(0, steps.length - 1);
    const statements = random.between(1, 30);
    if (!(await isEnded(steps[kind]?.(endingStore(store, statements)) ?? Promise.resolve()))) {
      if (kind === 3) await world.forget();
      continue;
    }
    ended[kind] = (ended[kind] ?? 0) + 1;
    all += 1;
  }
  // Each kind of work was ended, many times.
  for (const count of ended) expect(count).toBeGreaterThan(ends / 20);
  while (world.files.length > 0) await world.load(store);
  for (let number = 0; number < 50; number += 1) await world.price(number);
  expect(await rateUnrated(store, null)).toMatchObject({ unrated: [] });
  await world.charge(store);
  await world.alert(store);

  const stored = await store.selectFrom('cdr').select(['call_id', 'charge']).execute();
  expect(stored.map(({ call_id: id }) => Number(id.slice(1))).sort((left, right) => left - right)).toEqual(
    Array.from({ length: world.calls() }, (_, index) => index + 1),
  );
  expect(stored.filter(({ charge }) => charge !== 60_001)).toEqual([]);
  expect(await wrongSums(store)).toEqual([]);
  const days = Math.floor((world.now() - START) / DAY + 0.5) + 1;
  const charged = await store.selectFrom('package_charge').select(['created_at', 'amount']).execute();
  expect(new Set(charged.map(({ created_at: at }) => at)).size).toBe(charged.length);
  expect(charged).toHaveLength(days);
  expect(await ledgerOf(store, world.scope)).toMatchObject({
    calls: BigInt(world.calls()) * 60_001n,
    packages: BigInt(days) * 1_000_000n,
  });
  const sent = (await store.selectFrom('mail').select('subject').execute()).map(({ subject }) => subject);
  expect(sent.sort()).toEqual(Array.from({ length: world.rules() }, (_, index) => `rule ${index + 1}`).sort());
});
