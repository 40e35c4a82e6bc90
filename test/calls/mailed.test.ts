// Reports that come by mail: a file that is made in the background and linked, and breakouts every day, week or month, through a
// real SMTP server.

import { afterEach, expect, test } from 'vitest';
import { nextReport } from '../../src/calls/files/report-periods.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { utcIso } from '../../src/core/moment.ts';
import { zoneOf } from '../../src/core/zone.ts';
import { addContact } from '../../src/customers/contact.ts';
import { jobsOf } from '../support/jobs-world.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import { acmeYaml, PASSWORD, type PortalWorld, portalWorld, START } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const email = 'ann@harbour.example';
const closing: (() => PromiseLike<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(): Promise<{
  world: PortalWorld;
  mail: MailServer;
  ann: Visitor;
  jobs: { close(): Promise<void> };
}> {
  const mail = await startMailServer();
  const world = await portalWorld({ 'portals/acme/portal.yaml': `${acmeYaml}locales: [en, de]\n` });
  await world.store.updateTable('contact').set({ email_verified_at: 1 }).where('email', '=', email).execute();
  const jobs = jobsOf(world, mail);
  closing.push(
    () => jobs.close(),
    () => world[Symbol.asyncDispose](),
    () => mail.close(),
  );
  return { world, mail, jobs, ann: visitorOf(world, host, await world.session(email)) };
}

test('a file is ordered with the filter that is shown, made, mailed as a link that needs a login, and gone after a week', async () => {
  const { world, mail, ann } = await open();
  const calls = Array.from({ length: 2_500 }, (_, index) => ({
    call_id: `c${index}`,
    call_time: START - HOUR - index * 1000,
    source: index % 2 === 0 ? '4420' : '4921',
  }));
  await world.addCalls(...calls);
  const page = await ann.get('/cdr?number=4420');
  const query = /name="query" value="([^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  const ordered = await ann.send('/cdr', { do: 'order-file', query: query ?? '' });
  expect(ordered.headers.location).toBe('/files');
  const message = await mail.emailTo(email, 'is ready');
  const link = /https:\/\/acme\.localhost(\/files\/[\w-]+)/.exec(message.text ?? '')?.[1] ?? '';
  const list = await ann.get('/files');
  expect(list.text).toContain('Ready');
  const file = await ann.get(link);
  expect(file.headers['content-disposition']).toContain('acme_cdr_2026-11-17_2026-11-23_America-New-York.csv');
  expect(file.text).toBe((await ann.get('/cdr?number=4420&format=csv')).text);
  expect(file.text.trim().split('\r\n')).toHaveLength(1_251);

  // Not without a login, and not for another contact of the same customer or of another.
  expect((await world.ask(host, link)).headers.location).toContain('/login');
  const cal = { customer: storedCustomerId('CUST-1'), email: 'cal@harbour.example', name: 'Cal', password: PASSWORD };
  await addContact(world.store, cal, { hash: async () => 'none' }, world.now());
  for (const other of ['cal@harbour.example', 'bob@harbour.example']) {
    expect((await visitorOf(world, host, await world.session(other)).get(link)).status).toBe(404);
  }
  world.pass(8 * DAY);
  const later = visitorOf(world, host, await world.session(email));
  expect((await later.get(link)).status).toBe(404);
});

test('a contact has at most five files waiting', async () => {
  const { ann, jobs } = await open();
  await jobs.close();
  for (let count = 0; count < 5; count += 1) await ann.send('/cdr', { do: 'order-file', query: '' });
  const refused = await ann.send('/cdr', { do: 'order-file', query: '' });
  expect(String(refused.headers['set-cookie'])).toContain('file-refused');
});

test('a breakout is mailed for the day that has ended on the reader’s clock, as CSV, in the brand’s look, until it is ended', async () => {
  const { world, mail, ann } = await open();
  const customer = storedCustomerId('CUST-1');
  // Midnight in New York is five in the morning, UTC.
  const midnight = Date.UTC(2026, 10, 23, 5);
  await world.addCalls(
    { call_id: 'before', customer, call_time: midnight - 1, destination_name: 'Yesterday', charge: 1 },
    { call_id: 'first', customer, call_time: midnight, destination_name: 'Today', charge: 20_000 },
    { call_id: 'last', customer, call_time: midnight + DAY - 1, destination_name: 'Today', charge: 3 },
    { call_id: 'after', customer, call_time: midnight + DAY, destination_name: 'Tomorrow', charge: 4 },
  );
  const added = await ann.send('/breakout', {
    do: 'schedule',
    every: 'day',
    query: 'by=destination&from=2020-01-01&sort=x',
  });
  expect(added.headers.location).toBe('/breakout');
  const page = await ann.get('/breakout');
  expect(page.text).toContain('Every day: Destination');
  expect(mail.emails).toHaveLength(0);
  world.pass(nextReport('day', zoneOf('America/New_York'), world.now()) - world.now());
  const message = await mail.emailTo(email, 'Your calls of 2026-11-23 (Acme Voice)');
  expect(message.html).toContain('Acme Voice');
  const [attachment] = message.attachments;
  expect(attachment?.filename).toBe('acme_breakout_2026-11-23_2026-11-23_America-New-York.csv');
  const lines = attachment?.content.toString().trim().split('\r\n') ?? [];
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('Today,2,2');
  const id = /name="do" value="end-schedule"><input type="hidden" name="id" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const later = visitorOf(world, host, await world.session(email));
  await later.send('/breakout', { do: 'end-schedule', id });
  expect(await world.store.selectFrom('report_schedule').selectAll().execute()).toEqual([]);
});

test.each([
  ['day', 'Europe/Berlin', '2026-03-28T20:00:00Z', '2026-03-29T04:00:00Z'],
  ['day', 'Europe/Berlin', '2026-10-24T20:00:00Z', '2026-10-25T05:00:00Z'],
  ['day', 'Asia/Kolkata', '2026-11-23T00:29:00Z', '2026-11-23T00:30:00Z'],
  ['day', 'Asia/Kolkata', '2026-11-23T00:30:00Z', '2026-11-24T00:30:00Z'],
  ['week', 'UTC', '2026-11-23T06:00:00Z', '2026-11-30T06:00:00Z'],
  ['week', 'UTC', '2026-11-22T06:00:00Z', '2026-11-23T06:00:00Z'],
  ['month', 'America/New_York', '2026-10-31T12:00:00Z', '2026-11-01T11:00:00Z'],
  ['month', 'UTC', '2026-01-31T12:00:00Z', '2026-02-01T06:00:00Z'],
] as const)('a report of every %s in %s after %s is due at %s', (every, zone, now, due) => {
  expect(utcIso(nextReport(every, zoneOf(zone), Date.parse(now)))).toBe(due);
});
