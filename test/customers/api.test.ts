// The operator's API and the customers' own: tokens, idempotency, batches, and their OpenAPI documents.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindSchemas } from '../../src/schema/record-schemas.ts';
import { fullWorld } from '../support/full-account.ts';
import type { Served } from '../support/in-process.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { visitorOf } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

let place: Workplace;
let running: Served;
let token: string;
let world: PortalWorld;

beforeAll(async () => {
  place = workplace();
  running = await place.serve('up', '--demo');
  token = (await place.here('account', 'token', 'add', 'billing')).out.trim();
  world = await fullWorld();
});
afterAll(async () => {
  await place?.remove();
  await world?.[Symbol.asyncDispose]();
});

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(`${running.consoleUrl}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(text === undefined ? {} : { body: text }),
  });
  const content = await response.text();
  return {
    status: response.status,
    text: content,
    headers: response.headers,
    json: content === '' ? {} : (safely(content) as Record<string, unknown>),
  };
}

const safely = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

test('tokens: shown once, listed by name, worthless once removed; others get 401', async () => {
  expect(token).toMatch(/^portico_[A-Za-z0-9]{49}$/);
  expect((await place.here('account', 'token', 'list')).out).toContain('billing');
  const other = (await place.here('account', 'token', 'add', 'short')).out.trim();
  expect((await call('GET', '/customers', undefined, { authorization: `Bearer ${other}` })).status).toBe(200);
  await place.here('account', 'token', 'remove', 'short');
  for (const wrong of [`Bearer ${other}`, 'Bearer op_x', '']) {
    expect((await call('GET', '/customers', undefined, { authorization: wrong })).status).toBe(401);
  }
});

test('an account is filled and read; the same again changes nothing; an invalid field is named', async () => {
  expect(
    (await call('PUT', '/customers/K-1?portal=acme', { name: 'Kettle', currency: 'USD', debitLimit: '7.5' })).status,
  ).toBe(200);
  expect((await call('PUT', '/customers/K-1?portal=acme', { name: 'Kettle & Sons', currency: 'USD' })).status).toBe(
    200,
  );
  expect((await call('GET', '/customers/K-1')).json).toMatchObject({
    name: 'Kettle & Sons',
    portal: 'acme',
    status: 'active',
  });
  const contact = await call('POST', '/customers/K-1/contacts', { email: 'Kim@kettle.example', name: 'Kim' });
  expect(contact.json['setPassword']).toMatch(/^\/reset\?token=/);
  for (const [kind, schema] of Object.entries(kindSchemas)) {
    if (['customer', 'contact', 'payment', 'voucher', 'rate', 'package-charge'].includes(kind)) continue;
    const [example] = (schema as { examples: unknown[] }).examples;
    const owner = ['rate-card', 'status-component', 'incident'].includes(kind) ? 'portals/acme' : 'customers/K-1';
    const path = `/${owner}/${kind.endsWith('s') ? `${kind}es` : `${kind}s`}/one`;
    expect([kind, (await call('PUT', path, example)).status]).toEqual([kind, 200]);
    // A package has the currency of the account, where it names none.
    expect([kind, (await call('GET', path)).json['body']]).toMatchObject([kind, example as object]);
    expect([kind, (await call('PUT', path, { ...(example as object), nonsense: 1 })).json['title']]).toEqual([
      kind,
      'nonsense: is not a field of this request',
    ]);
  }
  expect((await call('DELETE', '/customers/K-1/clis/one')).status).toBe(204);
  expect((await call('GET', '/customers/K-1/clis/one')).status).toBe(404);
  expect((await call('PUT', '/customers/UNKNOWN/clis/one', { number: '4930123' })).status).toBe(404);
  expect((await call('GET', '/customers/K-1/rate-cards')).status).toBe(404);
});

test('payments: an idempotency key adds one, also concurrently; the same id completes a pending one, never another amount', async () => {
  await call('PUT', '/customers/K-2?portal=acme', { name: 'Two', currency: 'EUR' });
  const pay = (key: string, body: object) => call('POST', '/customers/K-2/payments', body, { 'idempotency-key': key });
  const first = await pay('one', { amount: '5.00' });
  const again = await pay('one', { amount: '5.00' });
  expect([again.json, again.headers.get('idempotent-replayed')]).toEqual([first.json, 'true']);
  expect((await pay('one', { amount: '6.00' })).status).toBe(409);
  const many = await Promise.all(Array.from({ length: 8 }, () => pay('two', { amount: '1.00' })));
  expect(many.every(({ status }) => status === 200 || status === 409)).toBe(true);
  expect((await pay('bad', { amount: 'five' })).json['title']).toContain('amount');
  const put = (body: object) => call('PUT', '/customers/K-2/payments/inv-7', body);
  expect((await put({ amount: '9.00', status: 'pending' })).status).toBe(200);
  expect((await put({ amount: '8.00', status: 'completed' })).status).toBe(409);
  expect((await put({ amount: '9.00', status: 'completed' })).status).toBe(200);
  expect((await put({ amount: '9.00', status: 'cancelled' })).status).toBe(409);
  const listed = await place.here('account', 'customer', 'list', '-o', 'json');
  expect(listed.out).toContain('K-2');
});

test('what is kept for a repeated request holds no secret, and a new token of the same name gets none of it', async () => {
  await call('PUT', '/customers/K-9?portal=acme', { name: 'Nine', currency: 'EUR' });
  const headers = { 'idempotency-key': 'kept' };
  const voucher = await call(
    'POST',
    '/portals/acme/vouchers',
    { type: 'credit', value: '100', currency: 'EUR' },
    headers,
  );
  const invited = { email: 'nine@acme.example', name: 'N', password: 'seven green kettles sing' };
  const contact = await call('POST', '/customers/K-9/contacts', invited, { 'idempotency-key': 'other' });
  expect([voucher.status, contact.status]).toEqual([200, 200]);
  using database = new DatabaseSync(join(place.folder, 'var/portico.db'), { readOnly: true });
  const rows = JSON.stringify(database.prepare('SELECT * FROM idempotency').all());
  expect(rows).toContain('"kept"');
  expect(rows).not.toContain(String(voucher.json['code']));
  expect(rows).not.toContain('billing');
  const again = async () =>
    call('POST', '/portals/acme/vouchers', { type: 'credit', value: '100', currency: 'EUR' }, headers);
  expect((await again()).json).toEqual(voucher.json);
  await place.here('account', 'token', 'remove', 'billing');
  token = (await place.here('account', 'token', 'add', 'billing')).out.trim();
  const others = await again();
  expect([others.status, others.headers.get('idempotent-replayed')]).toEqual([200, null]);
  expect(others.json['code']).not.toBe(voucher.json['code']);
});

test('a batch responds line by line; a bad line stops no other; the command takes the same lines', async () => {
  const lines = [
    { kind: 'customer', portal: 'acme', id: 'K-3', body: { name: 'Three', currency: 'EUR' } },
    { kind: 'did', customer: 'K-3', id: 'one', body: { number: '4930123' } },
    { kind: 'did', customer: 'K-3', id: 'two', body: { number: 'x' } },
    { kind: 'nonsense', body: {} },
    {
      kind: 'rate',
      portal: 'acme',
      id: 'retail-standard',
      body: { prefix: '49', destination: 'Germany', rate: '0.01' },
    },
    { kind: 'voucher', portal: 'acme', body: { type: 'credit', value: '5.00', currency: 'EUR' } },
  ].map((line) => JSON.stringify(line));
  const reply = await call('POST', '/batch', `${lines.join('\n')}\n{not json\n`);
  const results = reply.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; ok: boolean; error?: string; code?: string });
  expect(results.map(({ line, ok }) => [line, ok])).toEqual([
    [1, true],
    [2, true],
    [3, false],
    [4, false],
    [5, true],
    [6, true],
    [7, false],
  ]);
  expect(results[5]?.code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}$/);
  place.save('accounts.ndjson', `${lines.slice(0, 4).join('\n')}\n`);
  const loaded = await place.here('account', 'load', 'accounts.ndjson');
  expect(loaded.code).toBe(1);
  expect(loaded.err).toContain('accounts.ndjson:3: number:');
  expect(loaded.err).toContain('2 of 4 lines are in place, 2 were refused');
  expect((await place.here('account', 'load', 'nowhere.ndjson')).err).toContain('nowhere.ndjson cannot be read');
  const [newest] = JSON.parse((await place.here('audit', '-o', 'json')).out) as object[];
  expect(newest).toMatchObject({
    action: 'load-accounts',
    subject: 'accounts.ndjson',
    outcome: 'done',
    detail: '2 of 4 lines',
  });
});

test('the document of the operator’s API names every kind, and every path in it responds', async () => {
  const { json } = await call('GET', '/openapi.json');
  const paths = Object.keys(json['paths'] as object);
  for (const kind of Object.keys(kindSchemas)) {
    const plural = kind === 'customer' ? 'customers' : kind.endsWith('s') ? `${kind}es` : `${kind}s`;
    expect(
      paths.some((path) => path.includes(`/${plural}`)),
      kind,
    ).toBe(true);
  }
  expect(json['openapi']).toBe('3.1.0');
});

test('the console makes a link that opens a portal as a contact, once, and the contact can read of it', async () => {
  const reply = await call('POST', '/contacts/demo@acme.example/support-view', {
    portal: 'acme',
    reason: 'ticket 17',
    operator: 'Sam',
  });
  expect(String(reply.json['url'])).toMatch(/^https:\/\/acme\.localhost:\d+\/support-view\?token=/);
  expect(
    (await call('POST', '/contacts/demo@acme.example/support-view', { portal: 'nordwind', reason: 'ticket 17' }))
      .status,
  ).toBe(404);
  expect((await call('POST', '/contacts/demo@acme.example/support-view', { portal: 'acme' })).status).toBe(400);
});

test('the customers’ API returns by token and scope what the customer sees and nothing else, and has a document and a page', async () => {
  const host = 'acme.localhost';
  await world.addCalls({ call_id: 'one', destination_name: 'Germany', charge: 12_345 });
  const ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  const page = await ann.send('/tokens', { do: 'make', name: 'Reports', scope: 'cdr', days: '30' });
  const pat = /<code>(pat_[A-Za-z0-9_-]{43})<\/code>/.exec(page.text)?.[1] ?? '';
  expect((await ann.get('/tokens')).text).not.toContain(pat);
  const ask = (path: string, bearer = pat) =>
    world.ask(host, `/api/v1${path}`, { headers: { authorization: `Bearer ${bearer}` } });
  const calls = JSON.parse((await ask('/cdrs?from=2026-11-01T00:00:00Z')).text) as {
    columns: string[];
    rows: string[][];
  };
  expect(calls.columns).toEqual(['call-time', 'source', 'destination', 'destination-name', 'duration', 'charge']);
  expect(calls.rows[0]?.at(-1)).toBe('0.012345');
  expect((await ask('/balance')).status).toBe(403);
  expect((await ask('/cdrs?from=yesterday')).status).toBe(400);
  expect((await ask('/nothing')).status).toBe(404);
  expect((await ask('/cdrs', 'pat_wrong')).status).toBe(401);
  expect(
    (await world.ask('nordwind.localhost', '/api/v1/cdrs', { headers: { authorization: `Bearer ${pat}` } })).status,
  ).toBe(401);
  const document = JSON.parse((await world.ask(host, '/api/v1/openapi.json')).text) as {
    paths: object;
    info: { title: string };
  };
  expect(Object.keys(document.paths)).toEqual(['/balance', '/payments', '/cdrs', '/breakout']);
  expect(document.info.title).toBe('Acme Voice API');
  const id =
    /name="do" value="end"><input type="hidden" name="id" value="([^"]+)"/.exec((await ann.get('/tokens')).text)?.[1] ??
    '';
  expect((await ann.send('/tokens', { do: 'end', id })).status).toBe(303);
  expect((await ask('/cdrs')).status).toBe(401);
});
