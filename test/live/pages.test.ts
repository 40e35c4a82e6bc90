// The pages of live calls and registrations over a real store: what is posted is shown, followed, escaped, and ends. About three seconds.
import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CustomerId, storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { limits } from '../../src/core/limits/limits.ts';
import { putRecord } from '../../src/customers/records.ts';
import { purgeLiveJob } from '../../src/live/purge-live-job.ts';
import type { Report } from '../../src/live/report.ts';
import { callReport, type ReportedCall } from '../../src/live/reported-call.ts';
import { type ReportedRegistration, registrationReport } from '../../src/live/reported-registration.ts';
import { storeReports } from '../../src/live/store-reports.ts';
import { fullWorld } from '../support/full-account.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const MINUTE = 60_000;
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  await world.store.deleteFrom('live_state').execute();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world?.[Symbol.asyncDispose]());

const reportsOf = (made: readonly (Report | string)[]): Report[] =>
  made.map((report) => {
    if (typeof report === 'string') throw new Error(report);
    return report;
  });

const context = (origin: string) => ({ origin, at: world.now(), now: world.now() });

function calls(lines: readonly (Partial<ReportedCall> & { readonly id: string })[], origin = 'sbc1') {
  return reportsOf(
    lines.map(({ id, ...line }) => callReport({ customer: 'CUST-1', 'call-id': id, ...line }, context(origin))),
  );
}

const post = (reports: readonly Report[], reach: 'all' | ReadonlySet<string> = 'all') =>
  storeReports(world.store, { topic: 'call', reports, snapshot: null, reach, now: world.now() });

const putAll = (
  reports: readonly Report[],
  { origin = 'sbc1', at = world.now() } = {},
  reach: 'all' | ReadonlySet<string> = 'all',
) =>
  storeReports(world.store, {
    topic: 'call',
    reports,
    snapshot: { topic: 'call', origin, at },
    reach,
    now: world.now(),
  });

/** The texts of the rows of the page, in their order. */
async function shown(path = '/dialog'): Promise<string[]> {
  const { text } = await ann.get(path);
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(text)?.[1] ?? '';
  return [...body.matchAll(/<tr [\s\S]*?<\/tr>/g)].map(([row]) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

test('calls that are posted are listed, the newest first, and only those of the own customer', async () => {
  await post(
    calls([{ id: 'one', source: '4420100', destination: '4930200', state: 'ringing', direction: 'outbound' }]),
  );
  world.pass(65_000);
  await post(calls([{ id: 'two', source: '4420101', destination: '<b>4930201', state: 'answered' }]));
  await post(calls([{ id: 'other', customer: 'CUST-2', source: '999999' }]));
  const rows = await shown();
  expect(rows[0]).toMatch(/^Answered – 4420101 &lt;b&gt;4930201 .* 0:00$/);
  expect(rows[1]).toMatch(/^Ringing Outbound 4420100 4930200 .* 1:05$/);
  expect(rows).toHaveLength(2);
  expect((await ann.get('/dialog')).text).toContain('2 calls are up');
  await post(
    calls([
      { id: 'one', event: 'end' },
      { id: 'two', event: 'end' },
    ]),
  );
  await post(calls([{ id: 'other', customer: 'CUST-2', event: 'end' }]));
  expect(await shown()).toEqual([]);
  expect((await ann.get('/dialog')).text).toContain('No call is up now');
});

test('a snapshot ends what it does not name, of its own origin and of the portals that are reached', async () => {
  await post(
    calls([
      { id: 'kept', source: '1' },
      { id: 'gone', source: '2' },
    ]),
  );
  await post(calls([{ id: 'elsewhere', source: '3' }], 'sbc2'));
  await post(reportsOf([callReport({ customer: 'CAR-1', 'call-id': 'foreign' }, context('sbc1'))]));
  world.pass(1000);
  expect(await putAll(calls([{ id: 'kept' }]), {}, new Set(['acme']))).toMatchObject({ taken: 1, ended: 1 });
  expect((await shown()).map((row) => row.split(' ')[2])).toEqual(['3', '1']);
  const foreign = world.store.selectFrom('live_state').select('ended').where('customer', '=', 'CAR-1');
  expect(await foreign.execute()).toEqual([{ ended: 0 }]);
  // A call that began after the list was made stays.
  world.pass(1000);
  await post(calls([{ id: 'newer', source: '4' }]));
  const made = world.now() - 500;
  world.pass(1000);
  expect(await putAll(calls([]), { at: made })).toMatchObject({ ended: 2 });
  expect((await shown()).map((row) => row.split(' ')[2])).toEqual(['4', '3']);
});

test('a call that no one names any more has ended, and its row goes', async () => {
  await post(calls([{ id: 'silent' }]));
  expect(await shown()).not.toEqual([]);
  world.pass(5 * MINUTE + 1);
  expect(await shown()).toEqual([]);
  world.pass(10 * MINUTE);
  await purgeLiveJob(world.store).run(world.now());
  expect(await world.store.selectFrom('live_state').select('id').execute()).toEqual([]);
});

test('customers that do not exist or are not reached are refused, and so is what is beyond the limit of one', async () => {
  const reached = new Set(['nordwind']);
  expect((await post(calls([{ id: 'x' }]), reached)).refused).toEqual(new Map([[0, 'no-customer']]));
  const many = Array.from({ length: limits.liveStatesOfCustomer }, (_, index) => ({ id: `many-${index}` }));
  expect((await post(calls(many))).refused.size).toBe(0);
  expect((await post(calls([{ id: 'more' }, { id: 'many-7', event: 'end' }]))).refused).toEqual(
    new Map([[0, 'too-many']]),
  );
  const { text } = await ann.get('/dialog');
  expect(text).toContain('9,999 calls are up; the 100 newest are listed');
  world.pass(1000);
  expect(await putAll([])).toMatchObject({ ended: 9_999 });
});

/** Reads events of a feed until `enough` says so; every later one is awaited. */
function follow(
  path: string,
  token: string,
): Promise<{ next: () => Promise<{ total: string; rows: unknown[][] }>; close: () => void }> {
  return new Promise((resolve, reject) => {
    const headers = {
      host,
      cookie: `__Host-session=${token}`,
      'sec-fetch-site': 'same-origin',
      'sec-fetch-dest': 'empty',
    };
    const request = get({ port: world.port, host: '127.0.0.1', path, headers }, (response) => {
      expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/event-stream']);
      const waiting: ((event: never) => void)[] = [];
      const events: unknown[] = [];
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) if (part.startsWith('data: ')) events.push(JSON.parse(part.slice(6)));
        while (waiting.length > 0 && events.length > 0) waiting.shift()?.(events.shift() as never);
      });
      response.on('error', () => undefined);
      resolve({
        next: () =>
          new Promise((done) => {
            const first = events.shift();
            if (first === undefined) waiting.push(done);
            else done(first as never);
          }),
        close: () => request.destroy(),
      });
    });
    request.on('error', reject);
  });
}

test('the feed sends the list, and again after each change; nothing of other customers', async () => {
  const feed = await follow('/dialog/events', ann.session);
  try {
    expect(await feed.next()).toMatchObject({ rows: [] });
    await post(calls([{ id: 'live', source: '100', destination: '200', state: 'ringing' }]));
    const { rows, total } = await feed.next();
    expect(total).toBe('1 call is up');
    expect(rows[0]?.slice(1, 5)).toEqual([{ text: 'Ringing', mark: 'pending' }, '–', '100', '200']);
    await post(calls([{ id: 'foreign', customer: 'CUST-2' }]));
    await post(calls([{ id: 'live', state: 'answered' }]));
    expect((await feed.next()).rows.map((row) => row[1])).toEqual([{ text: 'Answered', mark: 'completed' }]);
    await post(calls([{ id: 'live', event: 'end' }]));
    expect(await feed.next()).toMatchObject({ rows: [] });
  } finally {
    feed.close();
  }
});

test('the feed needs the section and a session, and is for the own page alone', async () => {
  const feed = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' };
  expect((await world.ask(host, '/dialog/events', { headers: feed })).status).toBe(303);
  const lena = await world.session('lena@baltic.example', 'nordwind');
  world.save('portals/acme/hide.yaml', hidden);
  await world.apply();
  expect((await world.ask(host, '/dialog/events', { session: ann.session, headers: feed })).status).toBe(404);
  world.remove('portals/acme/hide.yaml');
  await world.apply();
  for (const site of ['cross-site', 'same-site']) {
    const headers = { ...feed, 'sec-fetch-site': site };
    expect((await world.ask(host, '/dialog/events', { session: ann.session, headers })).status).toBe(403);
  }
  expect((await world.ask('nordwind.localhost', '/dialog/events', { session: lena, method: 'HEAD' })).status).toBe(200);
});

const hidden =
  'apiVersion: portico/v1\nkind: Overrides\nportal: acme\ncustomers:\n  CUST-1: { hide: [dialog], reason: "a test" }\n';

test('without scripts the page is loaded again, unless it is paused; a page left open does not keep its session', async () => {
  const page = await ann.get('/dialog');
  const refresh = /<noscript><meta http-equiv="refresh" content="([^"]*)"><\/noscript>/.exec(page.text)?.[1];
  expect(refresh?.replaceAll('&#x3D;', '=')).toBe('5; url=/dialog?live=1');
  expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
  const paused = await ann.get('/dialog?live=off');
  expect(paused.text).not.toContain('http-equiv="refresh"');
  expect(paused.text).toContain('data-paused');
  const token = await world.session('ann@harbour.example');
  const seenAt = async () => {
    const hash = createHash('sha256').update(token).digest('hex');
    const row = await world.store
      .selectFrom('session')
      .select('seen_at')
      .where('token_hash', '=', hash)
      .executeTakeFirst();
    return row?.seen_at;
  };
  const before = await seenAt();
  world.pass(2 * MINUTE);
  await world.ask(host, '/dialog?live=1', { session: token });
  expect(await seenAt()).toBe(before);
  await world.ask(host, '/dialog', { session: token });
  expect(await seenAt()).toBe(world.now());
});

const register = (lines: readonly Partial<ReportedRegistration>[]) => {
  const whole = { customer: 'CUST-1', username: 'ann', contact: 'sip:ann@192.0.2.1' };
  const reports = reportsOf(lines.map((line) => registrationReport({ ...whole, ...line }, context('sbc1'))));
  return storeReports(world.store, { topic: 'registration', reports, snapshot: null, reach: 'all', now: world.now() });
};

test('registrations say who, from where, with what and until when; users without one are not registered', async () => {
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
  const username = 'desk-7';
  await putRecord(world.store, scope, 'sip-user', 'one', { username, realm: host, ha1: 'a'.repeat(64) }, world.now());
  await register([
    { username: `sip:${username.toUpperCase()}@acme.example`, agent: '<i>Yealink T46', expires: 600 },
    { username: 'gone', contact: '<sip:gone@192.0.2.9;ob;transport=tls>', expires: 60 },
  ]);
  world.pass(3 * MINUTE);
  const rows = await shown('/user-registration');
  expect(rows.find((row) => row.startsWith('gone'))).toMatch(
    /^gone Expired gone@192.0.2.9 · TLS – .* 2 minutes ago 3 minutes ago$/,
  );
  expect(rows.find((row) => row.includes('Yealink'))).toMatch(
    /Registered .*&lt;i&gt;Yealink T46 .* in 7 minutes 3 minutes ago$/,
  );
  expect(rows.filter((row) => row.startsWith(`${username} `))).toEqual([]);
  await register([{ username: `sip:${username.toUpperCase()}@acme.example`, event: 'unregister' }]);
  expect((await shown('/user-registration')).find((row) => row.startsWith(`${username} `))).toContain('Not registered');
});

test('a portal that links the section out opens that link, and has no page of ours', async () => {
  world.save('portals/acme/portal.yaml', linked(await yamlOf()));
  await world.apply();
  expect((await ann.get('/dashboard')).text).toContain('href="/open/dialog"');
  const page = await ann.get('/dialog');
  expect([page.status, page.headers.location]).toEqual([303, '/open/dialog']);
  expect((await ann.get('/open/dialog')).headers.location).toMatch(/^https:\/\/switch\.example\/CUST-1\?/);
});

const yamlOf = async (): Promise<string> => (await import('../support/worlds/portal.ts')).acmeYaml;
const linked = (yaml: string): string =>
  yaml
    .replace(/^sections:.*$/m, 'sections: [cdr, dialog]')
    .replace(/^sectionLinks:.*$/m, 'sectionLinks: { dialog: "https://switch.example/{customer}" }');

test('what is erased with an account is gone', async () => {
  const left: CustomerId = storedCustomerId('CUST-1');
  const { eraseCustomerRows } = await import('../../src/store/erase-account.ts');
  await post(calls([{ id: 'last' }]));
  await world.store.transaction().execute((tx) => eraseCustomerRows(tx, 'acme', left));
  for (const table of ['live_state', 'live_version'] as const) {
    const rows = await world.store.selectFrom(table).select('customer').where('customer', '=', left).execute();
    expect(rows).toEqual([]);
  }
});
