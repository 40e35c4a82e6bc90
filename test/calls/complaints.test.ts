// What users of the field's portals complain of most, where it concerns reports; each is a test named after the complaint, run as a
// contact over HTTP.

import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyCall } from '../../src/calls/formats/record.ts';
import { identified, type NewCall } from '../../src/calls/ingest/identify.ts';
import { storeCalls } from '../../src/calls/ingest/store-calls.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld, START } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const MANY = 100_001;
let world: PortalWorld;
let ann: Visitor;
let bob: Visitor;

const call = (customer: string, id: string, call_time: number, changes: Partial<NewCall> = {}): NewCall => ({
  ...emptyCall,
  ...{
    customer: storedCustomerId(customer),
    call_id: id,
    call_time,
    source: '442079460100',
    destination: '4930123456',
  },
  ...{ duration: 60, billed_duration: 60, connected: 1, charge: 12_345, sip_code: 200, destination_name: 'Germany' },
  ...changes,
});

beforeAll(async () => {
  const columns = 'call-time, source, destination, destination-name, sip-code, direction, duration, charge';
  world = await portalWorld({
    'portals/acme/portal.yaml': acmeYaml.replace(/cdr: \[.*\]/, `cdr: [${columns}]`),
  });
  for (let start = 0; start < MANY; start += 20_000) {
    const count = Math.min(20_000, MANY - start);
    const calls = Array.from({ length: count }, (_, index) =>
      call('CUST-1', `m${start + index}`, START - HOUR - (start + index) * 5_000),
    );
    await storeCalls(world.store, identified('many', calls), START);
  }
  // Both days on which clocks change in New York in 2026.
  const nights = [Date.UTC(2026, 2, 8, 4), Date.UTC(2026, 10, 1, 3)];
  const around = nights.flatMap((night, which) =>
    Array.from({ length: 30 }, (_, index) =>
      call('CUST-2', `n${which}-${index}`, night + index * HOUR, { charge: 1_000_000 + index }),
    ),
  );
  await storeCalls(world.store, identified('nights', around), START);
  await world.store
    .updateTable('contact')
    .set({ timezone: 'America/New_York' })
    .where('email', '=', 'bob@harbour.example')
    .execute();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  bob = visitorOf(world, host, await world.session('bob@harbour.example'));
}, 480_000);
afterAll(() => world[Symbol.asyncDispose]());

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));

test('“the export holds only what the page shows”: the file is the filter, all 100,001 rows of it', async () => {
  const page = await ann.get('/cdr?from=2026-11-01');
  expect(page.text).toContain('<strong>100,001</strong>');
  expect([...page.text.matchAll(/href="\/cdr\/\d+\.\d+"/g)]).toHaveLength(50);
  const rows = linesOf((await ann.get('/cdr?from=2026-11-01&format=csv')).text);
  expect(rows).toHaveLength(MANY);
  expect(new Set(rows.map(([time]) => time)).size).toBe(MANY);
});

test('“big exports die”: a file arrives as it is made, and one that was cut cannot pass for a whole one', async () => {
  const whole = await ann.get('/cdr?from=2026-11-01&format=csv');
  expect(whole.headers['content-length']).toBeUndefined();
  expect(whole.headers['transfer-encoding']).toBe('chunked');
  const path = '/cdr?from=2026-11-01&format=csv';
  const cut = await new Promise<{ bytes: number; complete: boolean }>((resolve, reject) => {
    let bytes = 0;
    const headers = { host, cookie: `__Host-session=${ann.session}` };
    request({ host: '127.0.0.1', port: world.port, path, headers }, (response) => {
      response.on('data', (chunk: Buffer) => {
        if (bytes === 0) void world.store.schema.alterTable('cdr').renameTo('cdr_away').execute();
        bytes += chunk.length;
      });
      response.on('error', () => resolve({ bytes, complete: response.complete }));
      response.on('end', () => resolve({ bytes, complete: response.complete }));
    })
      .on('error', reject)
      .end();
  });
  await world.store.schema.alterTable('cdr_away').renameTo('cdr').execute();
  expect(cut.bytes).toBeGreaterThan(0);
  expect(cut.bytes).toBeLessThan(whole.bytes.length);
  expect(cut.complete).toBe(false);
});

test('“reports slow until useless”: a search that finds little stops, says so, and continues where it stopped', async () => {
  // No sum tells calls of exactly 59 seconds, so each of the hundred thousand would have to be looked at.
  let page = await ann.get('/cdr?from=2026-11-01&min=1&max=59');
  expect(page.text).toContain('so the search stopped here');
  let steps = 1;
  for (; steps < 20; steps += 1) {
    const next = /rel="next" href="([^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
    if (next === undefined) break;
    page = await ann.get(`/cdr${next}`);
  }
  expect(steps).toBeLessThan(10);
  expect(page.text).toContain('Nothing matches');
});

/** A local time of a file as pages in English show it. */
const shown = (local: string): string =>
  `${new Date(`${local.slice(0, 10)}T12:00:00Z`).toLocaleDateString('en-GB', { month: 'short', day: 'numeric', timeZone: 'UTC' })} ${local.slice(11, 19)}`;

test('“screen and file in different zones”: one clock, named in both, on both nights that it changes', async () => {
  for (const day of ['2026-03-07', '2026-03-08', '2026-10-31', '2026-11-01']) {
    const query = `from=${day}&to=${day}`;
    const page = (await bob.get(`/cdr?${query}`)).text;
    const screen = [...page.matchAll(/<time datetime="([^"]*)">([^<]*)</g)].map(([, instant, text]) => [instant, text]);
    const file = linesOf((await bob.get(`/cdr?${query}&format=csv`)).text);
    expect(screen.length).toBeGreaterThan(0);
    expect(file.map(([utc, local = '']) => [utc, shown(local)])).toEqual(screen);
    expect(file.every(([, local]) => local?.startsWith(day))).toBe(true);
    // The same day in the other report, in its total and in its file.
    const report = linesOf((await bob.get(`/breakout?${query}&by=day&format=csv`)).text);
    expect(report[0]?.[1]?.slice(0, 10)).toBe(day);
    expect([report[0]?.[2], report.at(-1)?.[2]]).toEqual([String(file.length), String(file.length)]);
  }
});

test('“works for the admin, not for the customer”: every filter and grouping answers a contact, with that contact’s calls', async () => {
  const filters = [
    '',
    'number=4420*',
    'number=4930123456',
    'destination=Germany',
    'sip=200',
    'connected=1',
    'min=60',
    'max=60',
  ];
  for (const filter of filters) {
    const page = await bob.get(`/cdr?from=2026-01-01&${filter}`);
    expect([filter, page.status, /data-part="total"><strong>([^<]*)/.exec(page.text)?.[1]]).toEqual([
      filter,
      200,
      '60',
    ]);
  }
  for (const by of ['destination', 'hour', 'day', 'month']) {
    const report = linesOf((await bob.get(`/breakout?from=2026-01-01&by=${by}&format=csv`)).text);
    expect([by, report.at(-1)?.[by === 'destination' ? 1 : 2]]).toEqual([by, '60']);
  }
});

test('“cannot see balance or cost”: the balance is what was paid less the charges of the calls, to the last digit', async () => {
  const charges = linesOf((await bob.get('/cdr?from=2026-01-01&format=csv')).text).map((cells) => Number(cells.at(-2)));
  const total = charges.reduce((sum, charge) => sum + Math.round(charge * 1e6), 0);
  const report = linesOf((await bob.get('/breakout?from=2026-01-01&format=csv')).text);
  expect(report.at(-1)).toContain(String(total / 1e6));
  const row = await world.store
    .selectFrom('cdr_total')
    .select('charge')
    .where('customer', '=', 'CUST-2')
    .executeTakeFirstOrThrow();
  expect(row.charge).toBe(total);
});

test('“CDR comfort”: columns are remembered, filters are in the address, the latest calls have a page', async () => {
  await bob.send('/cdr', { do: 'columns', 'show-duration': '1' });
  const again = visitorOf(world, host, await world.session('bob@harbour.example'));
  const heads = (text: string) => [...text.matchAll(/<th scope="col"[^>]*>([^<]+)/g)].map((match) => match[1]?.trim());
  expect(heads((await again.get('/cdr?from=2026-03-08')).text)).toEqual(['Duration']);
  await bob.send('/cdr', { do: 'columns', standard: '1' });
  const address = '/cdr?from=2026-03-08&to=2026-03-08&number=4420*&min=10';
  const page = (await again.get(address)).text;
  expect(page).toContain('value="4420*"');
  expect(page).toContain('name="min" type="text" inputmode="numeric" maxlength="7" value="10"');
  expect((await again.get('/latest-calls')).headers.location).toMatch(/^\/cdr/);
});

test('“the formula guard breaks telephone numbers”: numbers stay as they are, text is guarded, money stays negative', async () => {
  const day = START - 200 * DAY;
  await storeCalls(
    world.store,
    identified('guard', [
      call('CUST-2', 'g', day, {
        source: '+442079460100',
        destination: '=HYPERLINK("x")',
        destination_name: '@SUM(1)',
        charge: -5,
      }),
    ]),
    START,
  );
  const from = new Date(day).toISOString().slice(0, 10);
  const { text } = await bob.get(`/cdr?from=${from}&to=${from}&format=csv`);
  expect(text).toContain(`,442079460100,"'=HYPERLINK(""x"")",'@SUM(1),`);
  expect(text.trim().endsWith(',-0.000005,USD')).toBe(true);
});
