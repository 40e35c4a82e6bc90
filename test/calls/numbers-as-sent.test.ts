// Numbers of every format are stored in E.164 by the rules of their origin, with the number as it was sent beside; searches find both.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dialingByOrigin } from '../../src/app/call-origins.ts';
import { callRater } from '../../src/billing/rate-calls.ts';
import { ingestLines } from '../../src/calls/ingest/ingest-lines.ts';
import { callsPage, callsTotal } from '../../src/calls/search/search.ts';
import { always, type CallsWorld, callsWorld, cust1 } from '../support/worlds/calls.ts';

let world: CallsWorld;
beforeEach(async () => {
  world = await callsWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const none = { country: null, international: null, trunk: null, national: null };
const dialingOf = dialingByOrigin({
  calls: {
    origins: [
      { name: 'pbx-1', dialing: { ...none, country: '49', international: '00', trunk: '0' } },
      { name: 'carrier', dialing: { ...none, country: '1', international: '011', national: 10 } },
    ],
  },
});
const options = { origin: 'pbx-1', dialingOf };

const rows = {
  asterisk: (number: string) =>
    `"CUST-1","030 1234","${number}","ctx","x","c","d","Dial","x","2026-11-20 09:00:00","","2026-11-20 09:00:05",5,0,"NO ANSWER","DOCUMENTATION","1.1",""\n`,
  freeswitch: (number: string) =>
    `"x","030 1234","${number}","d","2026-11-20 09:00:00","","2026-11-20 09:00:05","5","0","USER_BUSY","u-1","","CUST-1"\n`,
  ndjson: (number: string) =>
    `{"customer":"CUST-1","call-id":"a","call-time":"2026-11-20T09:00:00Z","source":"030 1234","destination":"${number}","duration":0}\n`,
};

test.each(Object.entries(rows))('numbers of %s', async (format, row) => {
  expect(await world.load(row('0044 20 7946-0100'), format, options)).toMatchObject({ added: 1 });
  const [call] = await world.store.selectFrom('cdr').selectAll().execute();
  expect(call).toMatchObject({
    ...{ source: '49301234', source_sent: '0301234' },
    ...{ destination: '442079460100', destination_sent: '00442079460100' },
  });
  expect(await world.load(row('0044 20 7946-0100'), format, options)).toMatchObject({ added: 0, known: 1 });
});

test('a number that the rules leave as it is has no other; an origin without rules has none at all', async () => {
  await world.load(rows.ndjson('+44 20 7946 0100').replace('030 1234', '4930123'), 'ndjson', options);
  await world.load(rows.ndjson('0044207946'), 'ndjson', { ...options, origin: 'pbx-2' });
  const sent = await world.store.selectFrom('cdr').select(['origin', 'destination', 'destination_sent']).execute();
  expect(sent.sort((one, other) => (one.origin < other.origin ? -1 : 1))).toEqual([
    { origin: 'pbx-1', destination: '442079460100', destination_sent: null },
    { origin: 'pbx-2', destination: '0044207946', destination_sent: null },
  ]);
});

test('calls that are posted follow the rules of their origin', async () => {
  const how = { origin: 'carrier', dialingOf, customer: cust1, rater: callRater(world.store), reach: 'all' as const };
  await ingestLines(world.store, [rows.ndjson('2065550100'), rows.ndjson('911').replace('"a"', '"b"')], how, 0);
  const found = await world.store
    .selectFrom('cdr')
    .select(['destination', 'destination_sent'])
    .orderBy('call_id')
    .execute();
  expect(found).toEqual([
    { destination: '12065550100', destination_sent: '2065550100' },
    { destination: '911', destination_sent: null },
  ]);
});

test('a search finds a call by the number that is stored and by the one that was sent', async () => {
  await world.load(rows.ndjson('0044 20 7946 0100'), 'ndjson', options);
  for (const number of ['442079460100', '00442079460100', '0044*', '4420*', '0301234', '49301234']) {
    const filter = { ...always, number };
    const page = await callsPage(world.store, cust1, filter, null, 10);
    expect([number, page.calls.length]).toEqual([number, 1]);
    expect(await callsTotal(world.store, cust1, filter)).toMatchObject({ count: 1 });
  }
});
