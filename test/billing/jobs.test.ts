// What is done without a request: letters with retries, alerts. And money: payments, vouchers, balance.

import { expect, test } from 'vitest';
import { evaluateAlerts, evaluateRule, type RaisedAlert } from '../../src/billing/alerts.ts';
import { ledgerOf } from '../../src/billing/ledger.ts';
import { addPayment, completePayment } from '../../src/billing/payment.ts';
import { billedSeconds, priceOf, putRates, rateFor } from '../../src/billing/rates.ts';
import { createVoucher, redeemVoucher } from '../../src/billing/vouchers.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { storedContactId, storedCustomerId } from '../../src/core/ids.ts';
import { contractsOf, signContract } from '../../src/customers/contracts.ts';
import { putRecord, type RecordBody } from '../../src/customers/records.ts';
import { createDeliveryQueue } from '../../src/mail/delivery-queue.ts';
import { outbox, queueEmail } from '../../src/mail/outbox.ts';
import { testSealer } from '../support/test-services.ts';
import { accountsWorld, acme, START, zenith } from '../support/worlds/accounts.ts';

async function account() {
  const world = await accountsWorld();
  const customer = await world.customer('C-1', acme);
  return { ...world, scope: { portal: acme, customer } };
}

const email = {
  kind: 'verify',
  recipient: 'a@x.example',
  subject: 'Hello',
  text: 'secret link',
  html: '<p>secret link</p>',
};

test('an email is sent once by several senders, sealed until then, and dropped after it', async () => {
  const { store, now } = await account();
  await queueEmail(store, testSealer, acme, email, START);
  expect(JSON.stringify(await store.selectFrom('mail').selectAll().execute())).not.toContain('secret link');
  const sent: string[] = [];
  const deliver = async (portal: string, { text }: { text: string }) => void sent.push(`${portal} ${text}`);
  await Promise.all(
    [1, 2, 3].map(() => createDeliveryQueue({ store, sealer: testSealer, deliver, clock: { now } }).drain()),
  );
  expect(sent).toEqual(['acme secret link']);
  const rows = await store.selectFrom('mail').selectAll().execute();
  expect(rows).toMatchObject([{ state: 'sent', sealed_body: null, next_try: null }]);
});

test('a server that refuses is tried again, less and less often, and the outbox says why; then a person is needed', async () => {
  const { store, now, pass } = await account();
  await queueEmail(store, testSealer, acme, email, START);
  const deliver = async () => Promise.reject(new Error('mailbox is full'));
  const waits: number[] = [];
  for (let tries = 0; tries < 20; tries += 1) {
    await createDeliveryQueue({ store, sealer: testSealer, deliver, clock: { now } }).drain();
    const [entry] = await outbox(store, 'acme', 10);
    if (entry?.nextTry == null) break;
    waits.push((entry.nextTry - now()) / MINUTE);
    expect(entry).toMatchObject({ state: 'queued', problem: 'mailbox is full', attempts: tries + 1 });
    pass(entry.nextTry - now());
  }
  expect(waits).toEqual([1, 2, 5, 10, 30, 60, 120, 240, 480, 480, 720, 720]);
  expect(await outbox(store, null, 10)).toMatchObject([{ state: 'failed', attempts: 13 }]);
});

test('a server that stalls delays only what goes through it, however much waits for it; each portal has its turn', async () => {
  const { store, now } = await account();
  for (let index = 0; index < 60; index += 1) await queueEmail(store, testSealer, acme, email, START);
  for (let index = 0; index < 6; index += 1) await queueEmail(store, testSealer, zenith, email, START);
  let release = (): void => undefined;
  const stalled = new Promise<void>((resolve) => {
    release = resolve;
  });
  const under = { acme: 0, most: 0 };
  const sent: string[] = [];
  const queue = createDeliveryQueue({
    ...{ store, sealer: testSealer, clock: { now } },
    serverOf: (portal) => (portal === acme ? 'slow:587' : 'good:587'),
    deliver: async (portal) => {
      if (portal === acme) {
        under.acme += 1;
        under.most = Math.max(under.most, under.acme);
        await stalled;
        under.acme -= 1;
      }
      sent.push(portal);
    },
  });
  await queue.fill();
  await expect.poll(() => sent.filter((portal) => portal === zenith).length).toBe(6);
  expect(sent).toHaveLength(6);
  expect(under.most).toBeLessThanOrEqual(4);
  release();
  expect(await queue.drain()).toBe(66);
  expect(under.most).toBeLessThanOrEqual(4);
  await queue.close();
});

const low: RecordBody<'alert'> = {
  title: 'Low',
  area: 'balance',
  operator: '<',
  threshold: 2,
  resetThreshold: 5,
  repeat: 3600,
};

test.each<[RecordBody<'alert'>, number | null, boolean, ReturnType<typeof evaluateRule>]>([
  [low, 1, false, 'raise'],
  [low, 2, false, 'quiet'],
  [low, 3, true, 'hold'],
  [low, 5, true, 'reset'],
  [low, null, true, 'hold'],
  [low, null, false, 'quiet'],
  [{ ...low, operator: '>', threshold: 10, resetThreshold: 8 }, 11, false, 'raise'],
  [{ ...low, operator: '>', threshold: 10, resetThreshold: 8 }, 9, true, 'hold'],
  [{ ...low, operator: '>', threshold: 10, resetThreshold: 8 }, 8, true, 'reset'],
  [{ ...low, operator: '<=' }, 2, false, 'raise'],
  [{ ...low, operator: '>=' }, 2, false, 'raise'],
  [{ ...low, operator: '=' }, 2, false, 'raise'],
  [{ ...low, operator: '=' }, 2.1, true, 'reset'],
])('%j at %s, raised %s: %s', (rule, value, raised, verdict) => {
  expect(evaluateRule(rule, value, raised)).toBe(verdict);
});

test('an alert is raised once when it begins to hold, again as it says, and not by two jobs concurrently; paused ones are not', async () => {
  const { store, scope, now, pass } = await account();
  await putRecord(store, scope, 'alert', 'low', low, START);
  await putRecord(store, scope, 'alert', 'paused', { ...low, paused: true }, START);
  const raised: RaisedAlert[] = [];
  const evaluate = () =>
    Promise.all([1, 2].map(() => evaluateAlerts(store, now(), async (_tx, alert) => void raised.push(alert))));
  await evaluate();
  expect(raised).toMatchObject([{ value: 0, first: true, rule: { title: 'Low' }, scope }]);
  for (let minute = 0; minute < 59; minute += 1) {
    pass(MINUTE);
    await evaluate();
  }
  expect(raised).toHaveLength(1);
  pass(2 * MINUTE);
  await evaluate();
  expect(raised.map(({ first }) => first)).toEqual([true, false]);
  await addPayment(store, { customer: 'C-1', amount: 3_000_000n, description: 'x', status: 'completed' }, now());
  pass(61 * MINUTE);
  await evaluate();
  // Above the threshold, below where it is over: still raised.
  expect(raised).toHaveLength(3);
  await addPayment(store, { customer: 'C-1', amount: 3_000_000n, description: 'x', status: 'completed' }, now());
  pass(2 * MINUTE);
  await evaluate();
  await addPayment(store, { customer: 'C-1', amount: -5_000_000n, description: 'x', status: 'completed' }, now());
  pass(2 * MINUTE);
  await evaluate();
  expect(raised.at(-1)).toMatchObject({ value: 1, first: true });
});

test('a pending payment counts once it is completed, and of concurrent call-backs one completes it', async () => {
  const { store, scope } = await account();
  const id = await addPayment(
    store,
    { customer: 'C-1', amount: 7_000_000n, description: 'x', status: 'pending' },
    START,
  );
  expect(await ledgerOf(store, scope)).toMatchObject({ balance: 0n, pending: 7_000_000n });
  expect(await completePayment(store, { portal: zenith, customer: scope.customer }, id, 'completed')).toBe(false);
  const completed = await Promise.all([1, 2, 3].map(() => completePayment(store, scope, id, 'completed')));
  expect(completed.filter(Boolean)).toHaveLength(1);
  expect(await ledgerOf(store, scope)).toMatchObject({ balance: 7_000_000n, pending: 0n });
});

test('vouchers: a credit, a multiplier and an addition, each once, each in its currency, portal and time', async () => {
  const { store, scope, now, pass } = await account();
  const base = { portal: acme, currency: 'EUR', minimum: 0n, expiresAt: null } as const;
  const credit = await createVoucher(store, { ...base, kind: 'credit', value: 5_000_000n }, START);
  expect(credit).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(JSON.stringify(await store.selectFrom('voucher').selectAll().execute())).not.toContain(credit);
  const use = (code: string, currency = 'EUR', of = scope) => redeemVoucher(store, of, currency, code, now());
  expect(await use(credit, 'USD')).toEqual({ outcome: 'unknown' });
  expect(await use(credit, 'EUR', { portal: zenith, customer: storedCustomerId('Z-1') })).toEqual({
    outcome: 'unknown',
  });
  const spelled = credit.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const uses = await Promise.all([use(spelled), use(credit)]);
  expect(uses.filter(({ outcome }) => outcome === 'used')).toHaveLength(1);

  const multiplier = await createVoucher(
    store,
    { ...base, kind: 'multiplier', value: 1_100_000n, minimum: 20_000_000n },
    START,
  );
  expect(await use(multiplier)).toEqual({ outcome: 'minimum', minimum: 20_000_000n });
  await addPayment(
    store,
    { customer: 'C-1', amount: 33_330_000n, description: 'x', status: 'completed', method: 'bank' },
    now(),
  );
  expect(await use(multiplier)).toEqual({ outcome: 'used', amount: 3_330_000n });
  const addition = await createVoucher(
    store,
    { ...base, kind: 'addition', value: 2_000_000n, expiresAt: START + DAY },
    START,
  );
  pass(DAY);
  expect(await use(addition)).toEqual({ outcome: 'unknown' });
  expect(await ledgerOf(store, scope)).toMatchObject({ balance: 5_000_000n + 33_330_000n + 3_330_000n });
  await expect(createVoucher(store, { ...base, kind: 'multiplier', value: 1_000_000n }, START)).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

test('a contract: due after its grace, signed word by word, asked again by a new revision, the old one as it was', async () => {
  const { store, scope } = await account();
  const who = { ...scope, contact: storedContactId('another') };
  await putRecord(
    store,
    scope,
    'contract',
    'terms',
    { name: 'Terms', text: 'one', revision: 1, required: true, graceDays: 3 },
    START,
  );
  const state = async (at: number) => (await contractsOf(store, scope, at)).map((contract) => contract.state);
  expect(await state(START + 3 * DAY - 1)).toEqual(['open']);
  expect(await state(START + 3 * DAY)).toEqual(['overdue']);
  const signing = { signer: 'Kim Kettle', address: '192.0.2.1' };
  expect(await signContract(store, who, { id: 'terms', revision: 2 }, signing, START)).toBe(false);
  const signed = await Promise.all(
    [1, 2].map(() => signContract(store, who, { id: 'terms', revision: 1 }, signing, START)),
  );
  expect(signed.filter(Boolean)).toHaveLength(1);
  await putRecord(
    store,
    scope,
    'contract',
    'terms',
    { name: 'Terms', text: 'two', revision: 2, required: true, graceDays: 3 },
    START,
  );
  expect(await state(START + 3 * DAY)).toEqual(['overdue']);
  expect(await store.selectFrom('signature').select(['text', 'revision', 'signer']).execute()).toEqual([
    { text: 'one', revision: 1, signer: 'Kim Kettle' },
  ]);
});

test('the price of a number is that of the longest prefix that is valid, billed as the card says', async () => {
  const { store } = await account();
  const line = (prefix: string, rate: bigint, validFrom = START) => ({
    prefix,
    destination: prefix,
    rate,
    connectCost: 0n,
    minimum: 30,
    increment: 6,
    endsAt: null,
    validFrom,
  });
  await putRates(store, acme, 'retail', [
    line('49', 10_000n),
    line('4915', 20_000n),
    line('4915', 30_000n, START + DAY),
  ]);
  const at = async (number: string, now: number) => (await rateFor(store, acme, 'retail', number, now))?.rate;
  expect(await at('49301234', START)).toBe(10_000n);
  expect(await at('491512345', START)).toBe(20_000n);
  expect(await at('491512345', START + DAY)).toBe(30_000n);
  expect(await at('441', START)).toBeUndefined();
  expect(await rateFor(store, zenith, 'retail', '49301234', START)).toBeUndefined();
  expect([0, 1, 30, 31, 37, 60].map((seconds) => billedSeconds(seconds, 30, 6))).toEqual([0, 30, 30, 36, 42, 60]);
  expect(priceOf(line('49', 12_300n), 37)).toBe(8_610n);
});
