// What the store says of the fleet, counted on both databases, and what becomes of a store that does not answer.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMetrics } from '../../src/adapters/metrics.ts';
import { countedDelivery } from '../../src/app/mail/mail-routes.ts';
import { DAY } from '../../src/core/durations.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import type { GaugeValues } from '../../src/core/metrics.ts';
import { queueEmail } from '../../src/mail/outbox.ts';
import { createDirectory } from '../../src/portal/site/directory.ts';
import { readFleet, storeGauges } from '../../src/store/measures.ts';
import { readQueueTimes } from '../../src/store/queues/queue-times.ts';
import { storeCheck } from '../../src/store/reachable.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { testSealer } from '../support/test-services.ts';
import { newStoreUrl } from '../support/test-store.ts';

const NOW = 1_800_000_000_000;

let folder: string;
let url: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-measures-'));
  url = await newStoreUrl(join(folder, 'store.db'));
  store = await openStore(url);
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

async function addBrand(name: string, daysLeft: number, archived: number | null = null): Promise<void> {
  const row = { brand: name, spec: '{}', digest: '', file: 'x', line: 1, archived_at: archived, seq: 0 };
  const host = `${name}.example`;
  await store
    .insertInto('resource')
    .values([
      { kind: 'portal', name, ...row },
      { kind: 'domain', name: host, ...row },
    ])
    .execute();
  const end = NOW + daysLeft * DAY;
  const certificate = { issuer: 'acme', chain: '', sealed_key: '', not_before: 0, not_after: end, seq: 1 };
  await store
    .insertInto('certificate')
    .values({ host, ...certificate })
    .execute();
}

async function addCondition(kind: string, name: string, type: string, reason: string | null): Promise<void> {
  const status = reason === null ? 'True' : reason === 'Unseen' ? 'Unknown' : 'False';
  const row = { kind, name, type, status, reason: reason ?? 'Applied', message: '', since: 0, revision: '' };
  await store.insertInto('condition').values(row).execute();
}

const counts = (values: GaugeValues, name: keyof GaugeValues): Record<string, number> =>
  Object.fromEntries((values[name] ?? []).map(({ labels, value }) => [Object.values(labels).join(' '), value]));

test('brands, conditions, certificates and queues are counted, each once, and what is archived is not live', async () => {
  await addBrand('one', -1);
  await addBrand('two', 0.5);
  await addBrand('three', 6);
  await addBrand('four', 40);
  await addBrand('gone', -9, NOW);
  await addCondition('portal', 'one', 'Synced', 'Invalid');
  await addCondition('domain', 'one.example', 'Ready', 'Pending');
  await addCondition('certificate', 'two.example', 'Ready', 'Unseen');
  await addCondition('certificate', 'four.example', 'Ready', null);
  await addCondition('domain', 'gone.example', 'Ready', 'Lost');
  const domain = { state: 'Pending' as const, since: 0 };
  await store
    .insertInto('domain_check')
    .values([
      { host: 'one.example', next_check: NOW, ...domain },
      { host: 'two.example', next_check: NOW + 1, ...domain },
    ])
    .execute();
  const values = await readFleet(store, NOW);
  expect(counts(values, 'portico_brands')).toEqual({
    ...{ ready: 2, not_ready: 2, awaiting_record: 0, archived: 1 },
  });
  expect(counts(values, 'portico_certificates')).toEqual({
    ...{ expired: 1, '<1': 1, '<7': 1, '<14': 0, '<30': 0, '>=30': 1 },
  });
  expect(counts(values, 'portico_conditions_not_true')).toEqual({
    'portal Synced Invalid': 1,
    'domain Ready Pending': 1,
    'domain Ready Lost': 1,
    'certificate Ready Unseen': 1,
  });
  expect(counts(values, 'portico_workqueue_depth')).toEqual({
    domains: 1,
    certificates: 0,
    alerts: 0,
    emails: 0,
    notifications: 0,
    reports: 0,
    requests: 0,
  });
});

test('each queue says how long its oldest piece has been due, and how long ago it was queued', async () => {
  const email = { kind: 'verify', recipient: 'a@x.example', subject: 's', text: 't', html: '' };
  await queueEmail(store, testSealer, storedPortalName('acme'), email, 10_000);
  await queueEmail(store, testSealer, storedPortalName('acme'), email, 20_000);
  await store.updateTable('mail').set({ next_try: 40_000 }).where('created_at', '=', 10_000).execute();
  const late = async (now: number) => {
    const { portico_workqueue_late_seconds: lateness, portico_workqueue_age_seconds: age } = await readQueueTimes(
      store,
      now,
    );
    return [lateness, age].map((samples) => samples.find(({ labels }) => labels.queue === 'emails')?.value);
  };
  expect(await late(15_000)).toEqual([0, 5]);
  expect(await late(30_000)).toEqual([10, 20]);
  await store.updateTable('mail').set({ next_try: null }).execute();
  expect(await late(90_000)).toEqual([0, 0]);
});

test('a brand that only waits for a record of its owner is counted apart, and one that lacks something of ours is not', async () => {
  await addBrand('new', 40);
  await addCondition('domain', 'new.example', 'Ready', 'Pending');
  await addCondition('certificate', 'new.example', 'Ready', 'Unseen');
  const brands = async () => counts(await readFleet(store, NOW), 'portico_brands');
  expect(await brands()).toEqual({ ready: 0, not_ready: 0, awaiting_record: 1, archived: 0 });
  await addCondition('portal', 'new', 'Secrets', 'SecretMissing');
  expect(await brands()).toEqual({ ready: 0, not_ready: 1, awaiting_record: 0, archived: 0 });
});

test('the oldest suspension and the rollback in force are reported by time, and nothing without one', async () => {
  const held = async () => counts(await readFleet(store, NOW), 'portico_held_since_timestamp_seconds');
  expect(await held()).toEqual({});
  const suspension = { reason: 'x', actor: 'kim' };
  await store
    .insertInto('suspension')
    .values([
      { portal: 'one', at: 5_000, ...suspension },
      { portal: 'two', at: 9_000, ...suspension },
    ])
    .execute();
  expect(await held()).toEqual({ suspension: 5 });
});

test('however often it is scraped the store is asked every five seconds, once at a time, and a late answer is none', async () => {
  const clock = { time: NOW, now: () => clock.time, sleep: async () => undefined };
  let asked = 0;
  let hangs = false;
  let answer: () => void = () => undefined;
  const source = storeGauges(store, clock, async () => {
    asked += 1;
    if (hangs) await new Promise<void>((resolve) => (answer = resolve));
    return {};
  });
  const up = async () => counts(await source(), 'portico_store_up')[''];
  const waiting = { ...clock, sleep: () => new Promise<void>(() => undefined) };
  const patient = storeGauges(store, waiting, async () => {
    asked += 1;
    return {};
  });
  expect(counts(await patient(), 'portico_store_up')).toEqual({ '': 1 });
  await patient();
  expect(asked).toBe(1);
  clock.time += 5_000;
  await patient();
  expect(asked).toBe(2);
  hangs = true;
  expect(await up()).toBe(0);
  expect(await up()).toBe(0);
  expect(asked).toBe(3);
  answer();
});

test('a store that was closed is reported by its check and by the metrics, which continue with all else', async () => {
  const clock = { now: () => NOW, sleep: () => new Promise<void>(() => undefined) };
  const other = await openStore(url);
  const check = storeCheck(url, other, clock);
  const metrics = createMetrics('1.2.3');
  metrics.gauges(storeGauges(other, clock, readFleet));
  expect(await check()).toBeNull();
  await other.destroy();
  expect(await check()).toBe('the store cannot be read');
  const page = await metrics.scrape();
  expect(page).toMatch(/^portico_store_up 0$/m);
  expect(page).toMatch(/^portico_build_info\{version="1\.2\.3"\} 1$/m);
  expect(page).not.toMatch(/^portico_brands\{/m);
});

test('a renderer that has never read its store knows that it has not', async () => {
  const closed = await openStore(url);
  await closed.destroy();
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const directory = await createDirectory({ store: closed, log: quiet });
  expect(directory.state()).toEqual({ counter: -1, reached: false });
  const reading = await createDirectory({ store, log: quiet });
  expect(reading.state()).toEqual({ counter: 0, reached: true });
});

test('emails are counted by result', async () => {
  const metrics = createMetrics('1');
  const message = { kind: 'test', recipient: 'a@a.example', subject: '', text: '', html: '' } as const;
  const acme = storedPortalName('acme');
  await countedDelivery(async () => undefined, metrics)(acme, message);
  const refused = countedDelivery(() => Promise.reject(new Error('550')), metrics)(acme, message);
  await expect(refused).rejects.toThrow('550');
  const page = await metrics.scrape();
  expect(page).toMatch(/^portico_emails_total\{result="sent"\} 1$/m);
  expect(page).toMatch(/^portico_emails_total\{result="failed"\} 1$/m);
});
