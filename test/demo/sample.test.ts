// The sample of the demo: the committed file is what the generator makes, and it has the shape of real traffic.
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type GeneratedCall, generateCalls } from '../../src/calls/generate/generate-calls.ts';
import { sampleFile, sampleOptions, sampleText } from '../support/sample-calls.ts';
import { callsWorld } from '../support/worlds/calls.ts';

const calls: readonly GeneratedCall[] = [...generateCalls(sampleOptions)];
const answered = calls.filter((call) => call['sip-code'] === '200');

test('the committed sample is what the generator makes (else: node test/demo/generate-sample.ts)', async () => {
  expect(gunzipSync(await readFile(sampleFile)).toString() === sampleText()).toBe(true);
});

test('it is imported whole, and every customer has calls', async () => {
  const customers = sampleOptions.customers.map((customer) => customer.id);
  await using world = await callsWorld(customers);
  const result = await world.load(await readFile(sampleFile), 'portico');
  expect(result).toMatchObject({ rows: 20_500, added: 20_500, badCount: 0 });
  expect(new Set(calls.map((call) => call.customer))).toEqual(new Set(customers));
});

test('it covers sixty days with quiet nights and weekends', () => {
  const days = Map.groupBy(calls, (call) => call['call-time'].slice(0, 10));
  expect([...days.keys()].sort()).toHaveLength(60);
  expect([...days.keys()].sort()[0]).toBe('2026-09-24');
  expect([...days.keys()].sort().at(-1)).toBe('2026-11-22');
  const office = calls.filter((call) => call.customer === 'CUST-1001');
  const share = (wanted: (date: Date) => boolean): number =>
    office.filter((call) => wanted(new Date(call['call-time']))).length / office.length;
  expect(share((date) => date.getUTCDay() % 6 === 0)).toBeLessThan(0.1);
  expect(share((date) => date.getUTCHours() >= 7 && date.getUTCHours() < 18)).toBeGreaterThan(0.8);
});

test('a little over half is answered, talk times are log-normal, causes are many', () => {
  const asr = (answered.length * 100) / calls.length;
  expect(asr).toBeGreaterThan(52);
  expect(asr).toBeLessThan(58);
  const logs = answered.map((call) => Math.log(Number(call.duration)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
  expect(Math.exp(mean)).toBeGreaterThan(80);
  expect(Math.exp(mean)).toBeLessThan(105);
  expect(spread).toBeGreaterThan(1);
  expect(spread).toBeLessThan(1.25);
  expect(new Set(calls.map((call) => call['release-reason'])).size).toBeGreaterThanOrEqual(8);
  expect(new Set(calls.map((call) => call['destination-name'])).size).toBeGreaterThanOrEqual(20);
});

test('billing rounds 30/6 as configured, and each charge is rate times billed time, rounded once', () => {
  for (const call of answered) {
    const [talked, billed] = [Number(call.duration), Number(call['billed-duration'])];
    expect(billed).toBeGreaterThanOrEqual(talked);
    if (call['destination-name'] === 'Ukraine') expect(billed).toBe(Math.max(30, Math.ceil(talked / 6) * 6));
    const exact = (Number(call.rate) * billed) / 60;
    expect(Math.abs(Number(call.charge) - exact)).toBeLessThan(0.000_000_6);
  }
  expect(calls.filter((call) => call['sip-code'] !== '200' && Number(call.charge) > 0)).toEqual([]);
});

test('another seed makes other calls, the same seed the same', () => {
  const few = { ...sampleOptions, calls: 50 };
  expect([...generateCalls(few)]).toEqual([...generateCalls(few)]);
  expect([...generateCalls(few)]).not.toEqual([...generateCalls({ ...few, seed: 43 })]);
});
