// The file of all data of a customer, and the request to erase it: whole, its own, without secrets, and only after a fresh proof. Two seconds.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import { utc } from '../../../src/core/zone.ts';
import { decideErasure } from '../../../src/customers/erasure-requests.ts';
import { putRecord } from '../../../src/customers/records.ts';
import { accountFile, exportedTables } from '../../../src/portal/pages/account/account-file.ts';
import { scopedTables } from '../../../src/store/scope.ts';
import { erasuresAsked } from '../../../src/store/shortfalls.ts';
import { fullWorld } from '../../support/full-account.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import type { PortalWorld } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  for (const customer of ['CUST-1', 'CUST-2'] as const) {
    const scope = { portal: storedPortalName('acme'), customer: storedCustomerId(customer) };
    const body = { username: `user-of-${customer}`.toLowerCase(), realm: host, ha1: 'd'.repeat(64) };
    await putRecord(world.store, scope, 'sip-user', 'one', body, world.now());
  }
  await world.addCalls({ call_id: 'mine', source: '4420111' });
  await world.addCalls({ call_id: 'other', source: '4420999', customer: storedCustomerId('CUST-2') });
});
afterAll(() => world?.[Symbol.asyncDispose]());

const logged = async (kind: string): Promise<number> =>
  (await world.store.selectFrom('audit').select('id').where('kind', '=', kind).execute()).length;

test('the file has all that is kept of the customer, nothing of others, and no secret', async () => {
  const sent = await world.ask(host, '/data-management', await formOf({ do: 'export' }));
  expect([sent.status, sent.headers['content-type']]).toEqual([200, 'application/zip']);
  const files = new Map(
    Object.entries(unzipSync(sent.bytes)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
  const all = [...files.values()].join('\n');
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'customer.json',
      'contacts.json',
      'record.json',
      'payment.json',
      'audit.json',
      'calls.csv',
    ]),
  );
  expect(files.get('calls.csv')).toContain('4420111');
  expect(all).toContain('user-of-cust-1');
  expect(all).toContain('ann@harbour.example');
  expect(all).not.toMatch(/user-of-cust-2|4420999|bob@harbour\.example/);
  expect(all).not.toMatch(/d{64}|\$argon|\$scrypt|password_hash|stop_secret|totp_sealed/);
  for (const [name, text] of files) if (name.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(await logged('data-exported')).toBe(1);
});

async function formOf(fields: Readonly<Record<string, string>>) {
  const page = await ann.get('/data-management');
  const form = /name="form" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams({ form, ...fields }).toString();
  return { method: 'POST', session: ann.session, headers, body };
}

test('every table of a customer is in the file, but those that have a form of their own in it or hold nothing of a person', () => {
  // Documents are files; a checkout is a payment that its provider was asked to take.
  const others = scopedTables.filter((table) => exportedTables[table] === undefined);
  expect(others).toEqual(['file_content', 'checkout']);
});

test('a table that is not whole in the file is named in it, and one that just fits is not', async () => {
  const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
  const { count } = await world.store
    .selectFrom('record')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customer', '=', 'CUST-1')
    .executeTakeFirstOrThrow();
  const cutAt = async (rowsOfTable: number) => {
    const chunks: Uint8Array[] = [];
    const options = { zone: utc, now: world.now(), rowsOfTable };
    for await (const chunk of accountFile(world.store, scope, options)) chunks.push(chunk);
    const cut = unzipSync(Buffer.concat(chunks))['incomplete.json'];
    return cut === undefined ? [] : (JSON.parse(Buffer.from(cut).toString()) as readonly object[]);
  };
  expect(count).toBeGreaterThan(1);
  expect(await cutAt(count - 1)).toContainEqual({ file: 'record.json', rows: count - 1, complete: false });
  expect(await cutAt(count)).not.toContainEqual(expect.objectContaining({ file: 'record.json' }));
});

test('an erasure is asked for after a question, once, and can be taken back', async () => {
  const asked = await world.ask(host, '/data-management', await formOf({ do: 'erase' }));
  expect(asked.text).toContain('it cannot be undone');
  expect(await erasuresAsked(world.store)).toEqual([]);
  for (let times = 0; times < 2; times += 1) await ann.send('/data-management', { do: 'erase' });
  expect(await erasuresAsked(world.store)).toEqual([{ portal: 'acme', count: 1 }]);
  expect((await ann.get('/data-management')).text).toContain('You asked on ');
  await ann.send('/data-management', { do: 'withdraw' });
  expect(await erasuresAsked(world.store)).toEqual([]);
  expect(await logged('erasure-asked')).toBe(3);
  // What the operator decided is read, does not count as waiting, and can be asked again.
  const of = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
  await ann.send('/data-management', { do: 'erase' });
  expect(await decideErasure(world.store, of, { as: 'refused', reason: 'an <open> invoice', at: world.now() })).toBe(
    true,
  );
  expect(await decideErasure(world.store, of, { as: 'done', reason: 'twice', at: world.now() })).toBe(false);
  expect(await erasuresAsked(world.store)).toEqual([]);
  expect((await ann.get('/data-management')).text).toMatch(
    /We refused to erase your data on .*: an &lt;open&gt; invoice/,
  );
  await ann.send('/data-management', { do: 'withdraw' });
  await ann.send('/data-management', { do: 'erase' });
  expect(await erasuresAsked(world.store)).toEqual([{ portal: 'acme', count: 1 }]);
});

test('both need a fresh proof, and a page that the portal shows', async () => {
  world.pass(11 * 60_000);
  for (const action of ['export', 'erase', 'withdraw']) {
    const { status, headers } = await ann.send('/data-management', { do: action });
    expect([status, headers.location]).toEqual([303, '/confirm?next=/data-management']);
  }
  expect(await logged('data-exported')).toBe(1);
});
