// The pages of a brand on the console: why it is as it is and what to do, for every kind of trouble; each page's content; who sees what.
import { rename } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedPortalName } from '../../src/core/ids.ts';
import { queueEmail } from '../../src/mail/outbox.ts';
import { recordRefusal } from '../../src/mail/refused-addresses.ts';
import { writeConditions, writeEvents } from '../../src/store/tables/conditions.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { type BrandWorld, brandWorld, hostile } from '../support/worlds/brand.ts';

let world: BrandWorld;

const tabs = [
  ...['', '/configuration', '/plan', '/domains', '/certificates', '/history', '/events', '/overrides'],
  ...['/preview', '/mail', '/customers'],
];

beforeAll(async () => {
  world = await brandWorld();
}, 240_000);
afterAll(() => world?.close());

/** What a reader sees of a page: its text, without tags, on one line. */
async function read(path: string): Promise<string> {
  const html = await world.text(path);
  const main = html.slice(html.indexOf('<main'));
  return main
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&#x3D;', '=')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

describe('the summary says why a brand is not as it should be, and exactly what to do', () => {
  test.each([
    ['invalid', 'In portals/invalid/portal.yaml:8 What to do: Fix this line and push', 'the last good state is kept'],
    ['newborn', 'In portals/newborn/portal.yaml:8 What to do: Fix this line and push', 'nothing of it was applied yet'],
    ['blocked', 'approve exactly this plan, or revert the commit. portico apply --approve ', 'would remove 9 of 9'],
    ['suspended', 'To continue: portico resume. portico resume suspended', 'suspended by kim'],
    ['drifted', 'overwrite it from the files: portico apply.', 'changed by hand: currencies drifted'],
    [
      'pending',
      'Record to create where pending.example is managed portal.pending.example. 300 IN CNAME edge.example.net.',
      'There is no such record yet',
    ],
    [
      'misdirected',
      'Record to create where misdirected.example is managed portal.misdirected.example. 300 IN CNAME edge.example.net.',
      'There is an address record (192.0.2.7)',
    ],
    [
      'lost',
      'Record to create where lost.example is managed portal.lost.example. 300 IN CNAME edge.example.net.',
      'it is served until',
    ],
    ['waiting', 'Nothing: it is retried automatically.', 'it is ordered as soon as the name points to this edge'],
    [
      'failing',
      'Fix what the authority reports, then request a retry. See its certificates portico domains check',
      'rate limited',
    ],
    ['held', 'Nothing: it is retried automatically.', 'no more than 50 certificates'],
    ['unserved', 'Check that portico serve runs, and on this store.', 'answers with another certificate'],
    ['expiring', 'See what prevents its renewal', 'ends 2026-06-20'],
  ])('%s', async (portal, fix, why) => {
    const text = await read(`/brands/${portal}`);
    expect(text).toContain(fix);
    expect(text.toLowerCase()).toContain(why.toLowerCase());
    expect(text).toMatch(/since \d+ (?:s|min|h) ago/);
  });

  test('a brand that is well has nothing to do; an archived one says since when, and how it comes back', async () => {
    expect(await read('/brands/acme')).toContain('Nothing here needs an operator.');
    const archived = await world.text('/brands/archived');
    expect(archived).toContain('Archived <time datetime="2026-06-15T13:00:00.000Z"');
    expect(archived).toContain('<code>git revert</code>');
  });

  test('a brand that is held serves the commit before; its header names both', async () => {
    const [head = '', first = ''] = world.place.git('log', '--format=%H', '-2').split('\n');
    for (const [portal, served] of [
      ['invalid', first],
      ['blocked', first],
      ['suspended', first],
      ['pending', head],
    ] as const) {
      const text = await read(`/brands/${portal}`);
      expect([portal, text]).toEqual([portal, expect.stringContaining(`Serves ${served.slice(0, 7)}`)]);
      if (served !== head) expect(text).toContain(`Git has ${head.slice(0, 7)}`);
    }
  });
});

test('actions are offered to those who act, with the plan they are about', async () => {
  const plan = /portico apply --approve ([0-9a-f]{64})/.exec(await world.text('/brands/blocked'))?.[1] ?? '';
  const page = await world.text('/brands/blocked/plan');
  expect(page).toContain(`href="/do/approve?portal&#x3D;blocked&amp;plan&#x3D;${plan}"`);
  expect(page).toContain(`Portico-Approve: ${plan}`);
});

test('the plan of a suspended brand says who suspended it, and not that nothing is pending', async () => {
  const page = await read('/brands/suspended/plan');
  expect(page).toMatch(
    /is suspended by kim on .*: a migration\. To continue: portico resume\. What is below waits for that\./,
  );
  expect(page).not.toContain('stays at its last good state while this is wrong');
});

test('the plan is field by field, and only of this brand; nothing pending says so', async () => {
  expect(await read('/brands/pending/plan')).toContain('Nothing is pending');
  expect(await read('/brands/invalid/plan')).toMatch(/colour.* portals\/invalid\/portal\.yaml:8/);
  const drifted = await read('/brands/drifted/plan');
  expect(drifted).toContain('codes 1 item → 1 item - XXX + EUR');
  expect(drifted).toContain('It was changed by hand');
  expect(drifted).not.toContain('portal blocked');
  expect(await read('/brands/blocked/plan')).toContain('− portal blocked remove, archived');
});

test('the configuration names the line and its author for each value, and what is a default', async () => {
  const text = await read('/brands/pending/configuration');
  const commit = world.place.git('rev-parse', '--short=10', 'HEAD');
  expect(text).toContain(`footer All rights reserved portals/pending/portal.yaml:8 Ada ${commit}`);
  expect(text).toContain(`currencies EUR, USD portals/pending/portal.yaml:6 Ada ${commit}`);
  expect(text).toMatch(/brand PENDING Telecom portals\/pending\/portal\.yaml:4 Ada [0-9a-f]{10}/);
  expect(text).toContain('signup.customer false default');
  expect(text).toContain('customers.CUST-7.hide payments portals/pending/overrides.yaml:6');
  expect(text).toContain('CUST-8 hide cdr disputed calls');
  expect(await read('/brands/drifted/configuration')).toContain('currencies XXX changed by hand in the store');
  // What is held is read at the commit that it serves, where line 8 is not the mistake.
  expect(await read('/brands/invalid/configuration')).not.toContain('not known');
});

test('domains: each resolver, the record seen and wanted, and words to send on', async () => {
  const text = await read('/brands/misdirected/domains');
  expect(text).toContain('Record wanted portal.misdirected.example. 300 IN CNAME edge.example.net.');
  expect(text).toContain('Record seen portal.misdirected.example. IN A 192.0.2.7');
  expect(text).toContain('192.0.2.53 Not right there is an address record');
  expect(text).toContain('198.51.100.53 Not right');
  expect(text).toContain('please delete the records that exist at that name in your DNS, and create this record:');
  // The delegation of its challenges, by fields, as a record, and in the words to send.
  const [, delegated = ''] = /IN CNAME ([a-z2-7]{26}\.challenges\.example\.net)\./.exec(text) ?? [];
  expect(text).toContain(`Name _acme-challenge.portal.misdirected.example. Copy Value ${delegated}.`);
  expect(text).toContain(
    `Delegation _acme-challenge.portal.misdirected.example. 300 IN CNAME ${delegated}. Copy not seen`,
  );
  expect(text).toContain(`Name _acme-challenge.portal.misdirected.example Value ${delegated} TTL 300`);
  const fine = await read('/brands/unserved/domains');
  expect(fine).toContain('points to this edge: edge.example.net 300 s');
  expect(fine).not.toContain('To send to');
  expect(await read('/brands/failing/domains')).toContain('none, so every authority may issue');
});

test('certificates: chain, dates, renewal with its reason, the failure before the last attempt, quotas', async () => {
  const text = await read('/brands/unserved/certificates');
  expect(text).toContain('Issued by ca.example');
  expect(text).toContain('Names portal.unserved.example');
  expect(text).toContain('Key EC prime256v1');
  expect(text).toMatch(/Serial number [0-9A-F]{32}/);
  expect(text).toContain('as its authority is asked to say (ARI, RFC 9773)');
  // Its own authority counts no renewal for the registered domain.
  expect(text).toContain('Certificates of this very name portal.unserved.example');
  expect(text).not.toContain('Certificates of the registered domain');
  const failing = await read('/brands/failing/certificates');
  expect(failing).toContain('Last failure Failed');
  expect(failing).toContain('the file at /.well-known/acme-challenge could not be fetched');
  expect(failing).toContain('rate limited');
  expect(failing).toContain('after 2 failed ones');
  expect(failing).toContain('Certificates of the registered domain failing.example 49 of 50');
  expect(await world.text('/brands/failing/certificates')).toContain('/do/retry-certificate?portal&#x3D;failing');
});

test('history keeps every attempt; a revision shows what it changed of this brand alone, and the way back', async () => {
  const page = await world.text('/brands/pending/history');
  const [, id = ''] = /href="\/brands\/pending\/history\/(\d+)"/.exec(page) ?? [];
  expect(page).toContain('Some go, some are wrong');
  expect(page).toContain('Fourteen brands');
  const revision = await read(`/brands/pending/history/${id}`);
  expect(revision).toContain('footer − "" + All rights reserved');
  expect(revision).toContain('codes 1 item → 2 items + USD and 1 unchanged');
  expect(revision).not.toContain('archived');
  expect(revision).toContain('portico rollback ');
  const invalid = await read('/brands/invalid/history');
  expect(invalid).toContain('Invalid');
  expect(invalid).toContain('Created');
  // The same from the commits, where the plan was too large to keep.
  await world.store.updateTable('revision').set({ plan: null }).where('id', '=', Number(id)).execute();
  const again = await read(`/brands/pending/history/${id}`);
  expect(again).toContain('worked out again from the two commits');
  expect(again).toContain('codes 1 item → 2 items + USD and 1 unchanged');
  expect((await world.ask('/brands/pending/history/999999')).status).toBe(404);
  expect((await world.ask('/brands/pending/history/x')).status).toBe(404);
});

test('events are read newest first, by kind, page by page', async () => {
  const all = await world.text('/brands/pending/events');
  expect(all).toContain('Noted');
  const domains = await read('/brands/pending/events?kind=domain');
  expect(domains).toContain('Pending');
  expect(domains).not.toContain('Created');
  const rows = Array.from({ length: 120 }, (_, index) => ({
    ...{ at: index, kind: 'portal', name: 'held', reason: 'Noted', message: `number ${index}.`, revision: '' },
  }));
  await world.store.insertInto('event').values(rows).execute();
  const seen = new Set<string>();
  let path: string | undefined = '/brands/held/events?kind=portal';
  for (let pages = 0; path !== undefined && pages < 5; pages += 1) {
    const page: string = await world.text(path);
    for (const [, number = ''] of page.matchAll(/number (\d+)\./g)) seen.add(number);
    path = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  }
  expect(seen.size).toBe(120);
  expect(await read('/brands/held/events?before=1')).toContain('No event of this kind');
});

test('overrides: those of the files with their line, break-glass with its end, and why a customer sees a section', async () => {
  const text = await read('/brands/pending/overrides');
  expect(text).toContain('CUST-7 hide payments pays by invoice portals/pending/overrides.yaml:6');
  expect(text).toMatch(/CUST-8 hide cdr disputed calls kim in 3 h/);
  const why = await read('/brands/pending/overrides?customer=CUST-7&section=payments');
  expect(why).toContain('CUST-7 does not see payments.');
  expect(why).toContain('override hidden pays by invoice portals/pending/overrides.yaml:6 Ada');
  expect(await read('/brands/pending/overrides?customer=CUST-9&section=cdr')).toContain('not a customer of PENDING');
  expect(await read('/brands/pending/overrides?customer=NONE&section=cdr')).toContain('there is no customer NONE');
});

test('what brands are called and say is text, on every page', async () => {
  for (const tab of tabs) {
    const page = await world.text(`/brands/hostile${tab}`);
    expect([tab, page.includes('<script>')]).toEqual([tab, false]);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Söhne&quot;');
  }
  expect(await read('/brands/pending/events')).toContain(hostile);
});

test('a brand that is not known or was purged is not found, whatever the page', async () => {
  for (const tab of [...tabs, '/preview/frame?page=login', '/mail/x/frame']) {
    expect((await world.ask(`/brands/missing${tab}`)).status).toBe(404);
    expect((await world.ask(`/brands/%3Cb%3E${tab}`)).status).toBe(404);
  }
});

test('customers are found by id and name, page by page, each with its contacts and when one logged in last', async () => {
  const text = await read('/brands/pending/customers');
  expect(text).toContain('CUST-7 Harbour Hotels customer, EUR Active 1 never');
  expect(text).toContain(`CUST-8 ${hostile}`);
  expect(text).not.toContain('Elsewhere Ltd');
  expect(await read('/brands/pending/customers?search=hotel')).not.toContain('CUST-8');
  expect(await read('/brands/pending/customers?search=cust-8')).not.toContain('Harbour');
  expect(await read('/brands/pending/customers?search=%25')).toContain('No customer of PENDING');
  const contacts = await world.text('/brands/pending/customers?customer=CUST-7');
  expect(contacts).toContain('name="email" value="ann@harbour.example"');
  expect(contacts).not.toContain('Refused email');
  await recordRefusal(world.store, { portal: 'pending', email: 'ann@harbour.example', problem: '550' }, 1);
  expect(await read('/brands/pending/customers?customer=CUST-7')).toContain('Refused email');
  expect(await read('/brands/pending/customers?customer=CUST-9')).toContain('It has no contact');
  const rows = Array.from({ length: 120 }, (_, index) => `PAGE-${String(index).padStart(3, '0')}`);
  for (const id of rows) {
    await world.store
      .insertInto('customer')
      .values({
        ...{ id, portal: 'held', type: 'customer', name: id, currency: 'EUR', timezone: 'UTC', status: 'active' },
        ...{ created_at: 0, channels: null, flow_speed: null, daily_spend_limit: null, invoice_schedule: null },
        ...{ invoice_due_days: null, country: null, phone: null },
      })
      .execute();
  }
  const seen = new Set<string>();
  let path: string | undefined = '/brands/held/customers';
  for (let pages = 0; path !== undefined && pages < 5; pages += 1) {
    const page: string = await world.text(path);
    for (const [id] of page.matchAll(/PAGE-\d{3}/g)) seen.add(id);
    path = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  }
  expect(seen.size).toBe(120);
});

test('an email is read by operators in a frame of its own, which is recorded; one of another brand is not found', async () => {
  const page = await world.text('/brands/pending/mail');
  const [, href = ''] = /href="(\/brands\/pending\/mail\?email[^"]+)"/.exec(page) ?? [];
  const opened = await world.text(href.replaceAll('&#x3D;', '='));
  const [, frame = ''] = /src="([^"]+\/frame)"/.exec(opened) ?? [];
  expect(opened).toContain('<iframe class="still" sandbox=""');
  const response = await world.ask(frame);
  expect(response.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none';/);
  expect(await response.text()).toContain('12 EUR');
  expect((await world.ask(frame.replace('pending', 'acme'))).status).toBe(404);
  const [entry] = await readAudit(world.store, { action: 'read-email' }, 5);
  expect(entry).toMatchObject({
    actor: 'console',
    subject: 'pending',
    detail: expect.stringMatching(/^invoice, email [\w-]+$/),
  });
});

test('the links of an email that waits are not shown; those of one that was caught are', async () => {
  const url = 'https://portal.acme.example/reset?token&#x3D;once';
  const html = `<p><a href="${url}">Set it</a> <a href=${url}>${url}</a> ${url.replace('https', 'HTTPS')}</p>`;
  const email = { kind: 'reset', recipient: 'ann@harbour.example', subject: 'Your password', text: url, html };
  await queueEmail(world.store, world.sealer, storedPortalName('acme'), email, world.clock.now());
  const { id } = await world.store
    .selectFrom('mail')
    .select('id')
    .where('kind', '=', 'reset')
    .executeTakeFirstOrThrow();
  const frame = await world.text(`/brands/acme/mail/${id}/frame`);
  expect(frame).toContain('<a href="#">Set it</a>');
  expect(frame).toContain('(links are not shown)');
  expect(frame).not.toMatch(/reset|token|once/);
  await world.store.updateTable('mail').set({ state: 'sent', next_try: null }).where('id', '=', id).execute();
  expect(await world.text(`/brands/acme/mail?email=${id}`)).toContain(`/mail/${id}/frame"`);
  expect(await world.text(`/brands/acme/mail/${id}/frame`)).toContain(url);
});

test('opening what belongs to customers is noted with whom it is about, whatever a client says; a page that follows is not again', async () => {
  const empty = { authorization: `Bearer ${world.token}`, 'sec-fetch-dest': 'empty' };
  const opened = async () => (await readAudit(world.store, { action: 'open-page' }, 100)).map(({ subject }) => subject);
  const before = (await opened()).length;
  for (const path of [
    ...['/brands/acme/customers?customer=CUST-7', '/brands/acme/mail', '/mail'],
    '/brands/pending/overrides?customer=CUST-7&section=cdr',
  ])
    expect([path, (await world.ask(path, { headers: empty })).status]).toEqual([path, 200]);
  const noted = [
    '/brands/pending/overrides?customer=CUST-7',
    '/brands/acme/mail',
    '/brands/acme/customers?customer=CUST-7',
  ];
  expect((await opened()).slice(0, -before || undefined)).toEqual(noted);
  await world.ask('/mail');
  expect((await opened())[0]).toBe('/mail');
});

test('a viewer sees why a brand is as it is, and nothing of its customers; nothing to press is offered', async () => {
  const viewer = await world.sessionOf('viewer');
  const see = (path: string) => world.ask(path, { headers: { cookie: viewer } });
  const summary = await (await see('/brands/blocked')).text();
  expect(summary).toContain('Waits for an approval');
  for (const tab of tabs) {
    const page = await (await see(`/brands/blocked${tab}`)).text();
    expect([tab, page.includes('href="/do/')]).toEqual([tab, false]);
  }
  const [email] = await world.store.selectFrom('mail').select('id').execute();
  for (const path of ['mail', 'customers', 'overrides', `mail/${email?.id}/frame`]) {
    expect([path, (await see(`/brands/pending/${path}`)).status]).toEqual([path, 403]);
  }
  expect(summary).not.toContain('/customers"');
});

test('a viewer reads of no single customer: neither on pages nor by the API; an operator does', async () => {
  const glass = {
    kind: 'portal',
    name: 'pending',
    reason: 'BreakGlass',
    message: 'CUST-8: hide cdr (kim: disputed calls)',
  };
  const detail = { changes: [{ kind: 'override', name: 'CUST-8' }], more: 0 };
  const synced = { kind: 'portal', name: 'drifted', type: 'Synced', status: 'False' } as const;
  const drifted = { ...synced, reason: 'Drifted', message: 'correct it by hand', detail };
  const healed = { kind: 'portal', name: 'pending', reason: 'Healed', message: 'override CUST-8', detail };
  await world.store.transaction().execute(async (tx) => {
    await writeEvents(tx, [glass, healed], '', world.clock.now());
    await writeConditions(tx, [drifted], '', world.clock.now());
  });
  const [{ id } = { id: 0 }] = await world.store.selectFrom('revision').select('id').orderBy('id').limit(1).execute();
  const paths = [
    ...['', '/configuration', '/plan', '/history', `/history/${id}`, '/events'].map((tab) => `/brands/pending${tab}`),
    ...['/', '/brands', '/drift', '/brands/drifted'],
    ...['/api/v1/status', '/api/v1/brands', '/api/v1/brands/drifted', '/api/v1/events?limit=500', '/api/v1/plan'],
  ];
  const read = async (role: 'viewer' | 'operator') => {
    const cookie = await world.sessionOf(role);
    return Promise.all(paths.map(async (path) => (await world.ask(path, { headers: { cookie } })).text()));
  };
  const single = /CUST-\d|disputed calls|pays by invoice/;
  for (const [index, text] of (await read('viewer')).entries())
    expect([paths[index], single.exec(text)?.[0]]).toEqual([paths[index], undefined]);
  const seen = (await read('operator')).map((text) => single.test(text));
  expect(paths.filter((_path, index) => !seen[index])).toEqual(['/brands/pending/plan', '/api/v1/plan']);
});

test('when the repository cannot be read, pages say so and show what is live', async () => {
  const moved = `${world.place.folder}/.git`;
  await rename(moved, `${moved}-away`);
  try {
    const plan = await read('/brands/pending/plan');
    expect(plan).toContain('What is pending is not known');
    expect(await read('/brands/pending/configuration')).toContain('footer All rights reserved');
    expect(await read('/brands/acme/preview?of=pending')).toContain('There is nothing to show');
  } finally {
    await rename(`${moved}-away`, moved);
  }
});
