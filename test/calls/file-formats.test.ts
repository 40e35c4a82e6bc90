// A sample of each format of call files: found by its content, explained as the golden file has it, and stored exactly so.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callRater } from '../../src/billing/rate-calls.ts';
import { detected } from '../../src/calls/formats/detect.ts';
import { fileFormats, formatById } from '../../src/calls/formats/registry.ts';
import { explainCalls } from '../../src/calls/ingest/explain-calls.ts';
import { encodingOf } from '../../src/calls/reading/encoding.ts';
import { sampleOf } from '../../src/calls/reading/sample.ts';
import { explainedText } from '../../src/cli/print/imported-calls.ts';
import { type CallsWorld, callsWorld, cust1, wrongSums } from '../support/worlds/calls.ts';

const folder = new URL('../support/calls/samples/', import.meta.url);
const names = readdirSync(folder);
const sampleNamed = (name: string): Buffer => readFileSync(new URL(name, folder));
const idOf = (name: string): string => name.split('.', 1).join('');

let world: CallsWorld;
beforeEach(async () => {
  world = await callsWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const how = { format: 'auto', timezone: 'Europe/Berlin', customer: cust1, isFinal: true };

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 11) yield bytes.subarray(at, at + 11);
}

test('there is a sample of each format', () => {
  expect(names.map(idOf).sort()).toEqual([...formatById.keys()].sort());
});

test.each(names)('%s is of one format, is explained, and is stored as explained', async (name) => {
  const bytes = sampleNamed(name);
  const explained = await explainCalls(world.store, pieces(bytes), { ...how, rater: callRater(world.store) }, 10);
  expect(explained.about.format).toBe(idOf(name));
  await expect(explainedText(name, explained)).toMatchFileSnapshot(`golden/${idOf(name)}.txt`);
  expect(await world.store.selectFrom('cdr').select('id').execute()).toEqual([]);
  const result = await world.load(bytes, 'auto', how);
  const calls = explained.rows.flatMap(({ found }) => ('call' in found ? [found.call] : []));
  expect(result).toMatchObject({ added: calls.length, rows: explained.rows.length });
  const stored = await world.store.selectFrom('cdr').selectAll().orderBy('call_id').execute();
  const expected = [...calls].sort((one, other) => (one.call_id < other.call_id ? -1 : 1));
  expect(stored.map(({ id, ...call }) => call)).toEqual(
    expected.map((call) => ({ ...call, rating: call.rating ?? null, origin: idOf(name) })),
  );
  expect(await world.load(bytes, 'auto', how)).toMatchObject({ added: 0, known: calls.length });
  expect(await wrongSums(world.store)).toEqual([]);
});

test('a file of no known format, or of two, is refused with what was seen', () => {
  const sampleFrom = (text: string) => sampleOf(Buffer.from(text), encodingOf(Buffer.from(text), undefined), true);
  expect(() => detected(sampleFrom('a,b\n1,2\n'))).toThrow('of no known format: its first line is "a,b"');
  const both = 'sid,from,to,start_time,status,direction,callid,time-start,from-no,duration\n';
  expect(() => detected(sampleFrom(both))).toThrow(/may be of 2 formats: 3cx \(.*\); twilio \(/);
});

test('each format says what is known of it', () => {
  for (const { id, system, facts } of fileFormats) expect([id, system, facts.length > 0]).toEqual([id, system, true]);
});
