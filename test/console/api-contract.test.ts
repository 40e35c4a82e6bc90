// Every operation of the operator's API, called for real: its response and its errors are what the OpenAPI document says.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiToken } from '../../src/auth/tokens/api-token.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { recordRefusal } from '../../src/mail/refused-addresses.ts';
import { kindSchemas } from '../../src/schema/record-schemas.ts';
import { waitingRequests } from '../../src/store/tables/requests.ts';
import { type ApiDocument, apiDocument } from '../support/openapi-document.ts';
import { asksToBeErased, type BrandWorld, brandWorld } from '../support/worlds/brand.ts';

interface NamedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

let world: BrandWorld;
let document: ApiDocument;
let operations: readonly NamedOperation[];
const called = new Set<string>();
let reconciling: Promise<void>;
const ending = new AbortController();

/** Runs a pass whenever the console has requested one, as the reconciler beside it would. */
async function reconcile(): Promise<void> {
  while (!ending.signal.aborted) {
    if ((await waitingRequests(world.store)).length > 0) await world.follow();
    await sleep(20);
  }
}

beforeAll(async () => {
  world = await brandWorld();
  reconciling = reconcile();
  type Paths = Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  const json = (await (await world.ask('/api/v1/openapi.json')).json()) as { readonly paths: Paths };
  document = apiDocument(json);
  operations = Object.entries(json.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({ operationId, method, path })),
  );
}, 360_000);

afterAll(async () => {
  ending.abort();
  await reconciling;
  await world?.close();
});

interface Sent {
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}
const operationOf = (operationId: string): NamedOperation => {
  const operation = operations.find((each) => each.operationId === operationId);
  if (operation === undefined) throw new Error(`there is no operation ${operationId}`);
  return operation;
};

/** The text of a response that is as the document says. */
async function documented(operationId: string, response: Response): Promise<string> {
  const { method, path } = operationOf(operationId);
  const text = await response.text();
  const mediaType = response.headers.get('content-type') ?? '';
  const mismatches = document.mismatches(`${method} ${path}`, { status: response.status, mediaType, text });
  expect([operationId, text, mismatches]).toEqual([operationId, text, []]);
  if (response.status < 300) called.add(operationId);
  return text;
}

/** Sends the operation to this path below the API's base. */
async function send(operationId: string, path: string, { body, headers = {} }: Sent = {}): Promise<Response> {
  const { method } = operationOf(operationId);
  const type = typeof body === 'object' ? { 'content-type': 'application/json' } : {};
  return world.ask(`/api/v1${path}`, {
    method: method.toUpperCase(),
    headers: { authorization: `Bearer ${world.token}`, ...type, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'object' ? JSON.stringify(body) : body }),
  });
}

/** Calls it and expects success, as documented. */
async function call(operationId: string, path: string, sent: Sent = {}): Promise<unknown> {
  const response = await send(operationId, path, sent);
  const text = await documented(operationId, response);
  expect([operationId, response.status < 300, text]).toEqual([operationId, true, text]);
  return response.headers.get('content-type')?.startsWith('application/json') === true ? JSON.parse(text) : text;
}

/** Expects this error, as documented. @returns its title */
async function refused(operationId: string, path: string, status: number, sent: Sent = {}): Promise<string> {
  const response = await send(operationId, path, sent);
  const { title } = JSON.parse(await documented(operationId, response)) as { title: string };
  expect([operationId, response.status]).toEqual([operationId, status]);
  return title;
}

const text = (value: unknown, key: string): string =>
  String(typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);

test('the state', async () => {
  for (const [operationId, path] of [
    ...[['getStatus', '/status'] as const, ['getBrands', '/brands?limit=2'] as const],
    ...[['getDomains', '/domains'] as const, ['getCertificates', '/certificates'] as const],
    ...[['getRevisions', '/revisions'] as const, ['getEvents', '/events?limit=5'] as const],
    ...[['getPlan', '/plan'] as const, ['getOverrides', '/overrides'] as const, ['getAudit', '/audit'] as const],
    ...[['mail', '/mail'] as const, ['openApi', '/openapi.json'] as const],
  ]) {
    await call(operationId, path);
  }
  await call('erasureRequests', '/erasure-requests');
  await call('getBrandsOnePortal', '/brands/pending');
  await refused('getBrandsOnePortal', '/brands/nowhere', 404);
  const row = { portal: 'pending', page: '/', directive: 'script-src', blocked: 'https://x.example', count: 1 };
  await world.store
    .insertInto('csp_report')
    .values({ ...row, first_at: world.clock.now(), last_at: world.clock.now() })
    .execute();
  await call('cspReports', '/csp-reports');
});

test('pages of a list follow one another by next', async () => {
  const seen: string[] = [];
  for (let after = '', pages = 0; pages < 20; pages += 1) {
    const page = (await call('getBrands', `/brands?limit=4&after=${after}`)) as {
      readonly brands: readonly { readonly portal: string }[];
      readonly next: string | null;
    };
    seen.push(...page.brands.map(({ portal }) => portal));
    if (page.next === null) break;
    after = page.next;
  }
  const all = (await call('getStatus', '/status')) as { readonly brands: readonly { readonly portal: string }[] };
  expect(seen).toEqual(all.brands.map(({ portal }) => portal));
});

test('the operations, each shown before it is done', async () => {
  await call('previewSync', '/actions/sync');
  await call('sync', '/actions/sync', { body: {} });
  const plan = text(await call('getPlan', '/plan'), 'id');
  await call('previewApprove', `/actions/approve?plan=${plan}`);
  await call('approve', '/actions/approve', { body: { plan, reason: 'it has left us' } });
  const shownAndDone = async (name: string, query: string, body: object): Promise<void> => {
    const path = `/actions/${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
    await call(`preview${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, `${path}?${query}`);
    await call(name, path, { body });
  };
  await shownAndDone('suspend', 'portal=waiting', { portal: 'waiting', reason: 'a freeze' });
  await shownAndDone('resume', 'portal=waiting', { portal: 'waiting' });
  const override = { customer: 'CUST-7', hide: ['payments'], for: '2h', reason: 'a chargeback' };
  await shownAndDone('override', 'customer=CUST-7&hide=payments&for=2h', override);
  await shownAndDone('endOverride', 'customer=CUST-7', { customer: 'CUST-7', reason: 'resolved' });
  await shownAndDone('endSessions', 'portal=acme', { portal: 'acme', reason: 'a lost laptop' });
  await recordRefusal(world.store, { portal: 'acme', email: 'a@b.example', problem: '550' }, world.clock.now());
  const stopped = { portal: 'acme', address: 'a@b.example', reason: 'it has room' };
  await shownAndDone('resumeMail', 'portal=acme&address=a@b.example', stopped);
  await asksToBeErased(world, 'CUST-7');
  const decided = { portal: 'acme', customer: 'CUST-7', decision: 'refused', reason: 'an open invoice' };
  await shownAndDone('decideErasure', 'portal=acme&customer=CUST-7&decision=refused', decided);
  await shownAndDone('purge', 'portal=archived', { portal: 'archived', confirm: 'archived', reason: 'it left' });
  const host = 'portal.failing.example';
  await shownAndDone('retryCertificate', `host=${host}`, { host });
  await shownAndDone('testNotification', 'channel=1', { channel: '1' });
  const revision = world.place.git('rev-parse', 'HEAD~1');
  const preview = await call('previewRollback', `/actions/rollback?revision=${revision}`);
  const { shown = '' } = (preview as { carried: Record<string, string> }).carried;
  await call('rollback', '/actions/rollback', { body: { revision, shown, reason: 'the texts are wrong' } });
});

test('customers, calls, batches and files', async () => {
  const body = { name: 'Kettle', currency: 'EUR' };
  await call('putCustomer', '/customers/K-1?portal=pending', { body });
  await call('getCustomer', '/customers/K-1');
  await call('customers', '/customers?portal=pending');
  await refused('getCustomer', '/customers/MISSING', 404);
  await refused('putCustomer', '/customers/K-1?portal=lost', 409, { body });
  const record = { customer: 'K-1', source: '442079460100', destination: '4930123456', duration: 60, charge: 0.01 };
  const line = { ...record, 'call-id': 'one', 'call-time': new Date(world.clock.now() - MINUTE).toISOString() };
  await call('postCdrs', '/cdrs?origin=sbc1', { body: `${JSON.stringify(line)}\n{` });
  await call('postChannels', '/channels', { body: JSON.stringify({ customer: 'K-1', channels: 2 }) });
  await call('supportView', '/contacts/ann@harbour.example/support-view', {
    body: { portal: 'pending', reason: 'ticket 17', operator: 'Sam' },
  });
  const did = { kind: 'did', customer: 'K-1', id: 'one', body: { number: '4930123' } };
  const lines = String(await call('batch', '/batch', { body: `${JSON.stringify(did)}\n{\n` }))
    .trim()
    .split('\n');
  expect(lines.map((each) => JSON.parse(each) as unknown)).toEqual([
    { line: 1, ok: true, id: 'one' },
    { line: 2, ok: false, error: 'the line is not JSON', hint: 'Send one object a line.' },
  ]);
});

test('every kind of record', async () => {
  await call('addContact', '/customers/K-1/contacts', { body: { email: 'kim@kettle.example', name: 'Kim' } });
  await call('addPayment', '/customers/K-1/payments', {
    body: { amount: '5.00' },
    headers: { 'idempotency-key': '1' },
  });
  await call('putPayment', '/customers/K-1/payments/inv-7', { body: { amount: '9.00' } });
  await call('putPackageCharge', '/customers/K-1/package-charges/one', { body: { package: 'p', amount: '1.00' } });
  await call('putRateCard', '/portals/pending/rate-cards/retail-standard', { body: { name: 'R', currency: 'EUR' } });
  const rate = { prefix: '49', destination: 'Germany', rate: '0.01' };
  await call('putRate', '/portals/pending/rates/retail-standard', { body: rate });
  await call('addVoucher', '/portals/pending/vouchers', { body: { type: 'credit', value: '5.00', currency: 'EUR' } });
  for (const { operationId, path } of operations) {
    const [, kindName] = /^put(\w+)$/.exec(operationId) ?? [];
    const kind = kindName?.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase() ?? '';
    const isRecord = operations.some((other) => other.operationId === `list${kindName}`);
    if (!isRecord) continue;
    const list = path.replace('{customer}', 'K-1').replace('{portal}', 'pending').replace('/{id}', '');
    const [example] = (kindSchemas[kind] as { readonly examples: readonly object[] }).examples;
    await call(operationId, `${list}/one`, { body: example ?? {} });
    if (kind === 'document')
      await call('putDocumentFile', `${list}/one/file`, { body: '%PDF-1.7\nstartxref\n0\n%%EOF\n' });
    await call(`list${kindName}`, list);
    await call(`get${kindName}`, `${list}/one`);
    await call(`remove${kindName}`, `${list}/one`);
    await refused(`get${kindName}`, `${list}/one`, 404);
    expect(await refused(operationId, `${list}/one`, 400, { body: { ...example, nonsense: 1 } })).toBe(
      'nonsense: is not a field of this request',
    );
  }
});

test('contacts and customers: invited, helped, moved, closed, erased', async () => {
  const invited = { email: 'eve@kettle.example', name: 'Eve' };
  await call('inviteContact', '/customers/K-1/invitations', { body: invited });
  const listed = await call('listContacts', '/customers/K-1/contacts');
  const { contacts } = listed as { readonly contacts: readonly { readonly id: string; readonly email: string }[] };
  const { id } = contacts.find(({ email }) => email === invited.email) ?? { id: '' };
  const changes = { logOutContact: 'log-out', disableContact: 'disable', enableContact: 'enable' };
  for (const [operation, path] of Object.entries({ ...changes, resetSecondFactor: 'reset-second-factor' }))
    await call(operation, `/contacts/${id}/${path}`, { body: {} });
  await call('changeAddress', `/contacts/${id}/change-address`, { body: { email: 'eva@kettle.example' } });
  await refused('changeAddress', `/contacts/${id}/change-address`, 409, { body: { email: 'kim@kettle.example' } });
  await call('eraseContact', `/contacts/${id}/erase`, { body: { reason: 'asked for it' } });
  await refused('eraseContact', `/contacts/${id}/erase`, 404, { body: {} });
  await call('moveCustomer', '/customers/K-1/move', { body: { to: 'acme', dryRun: true } });
  await refused('moveCustomer', '/customers/K-1/move', 404, { body: { to: 'nowhere' } });
  await call('moveCustomer', '/customers/K-1/move', { body: { to: 'nordwind', reason: 'a new contract' } });
  await refused('eraseCustomer', '/customers/K-1/erase', 400, { body: {} });
  await call('closeCustomer', '/customers/K-1/close', { body: {} });
  await call('eraseCustomer', '/customers/K-1/erase', { body: {} });
});

test('API tokens: added, listed, rotated, removed, and by no token', async () => {
  const asked = { name: 'crm', role: 'admin', portals: 'pending', addresses: '127.0.0.0/8', expires: '13d' };
  const added = await call('addToken', '/tokens', { body: asked });
  await refused('addToken', '/tokens', 409, { body: asked });
  await refused('addToken', '/tokens', 404, { body: { ...asked, name: 'other', portals: 'nowhere' } });
  for (const wrong of [{ expires: '1y' }, { addresses: 'localhost' }, { role: 'owner' }, { portals: 'No Name' }]) {
    await refused('addToken', '/tokens', 400, { body: { ...asked, name: 'other', ...wrong } });
  }
  const listed = await call('listTokens', '/tokens');
  expect(listed).toMatchObject({ tokens: [{ name: 'crm', portals: ['pending'], addresses: ['127.0.0.0/8'] }] });
  expect(JSON.stringify(listed)).not.toContain(text(added, 'token'));
  const rotated = await call('rotateToken', '/tokens/crm/rotate', { body: { overlap: '1h', expires: '365d' } });
  await refused('rotateToken', '/tokens/missing/rotate', 404, { body: {} });
  for (const secret of [added, rotated]) {
    const headers = { authorization: `Bearer ${text(secret, 'token')}` };
    expect((await send('getStatus', '/status', { headers })).status).toBe(200);
  }
  const fleet = await createApiToken(world.store, { name: 'fleet', role: 'admin' }, world.clock.now());
  const headers = { authorization: `Bearer ${fleet}` };
  await refused('addToken', '/tokens', 403, { body: { ...asked, name: 'other' }, headers });
  await refused('rotateToken', '/tokens/fleet/rotate', 403, { body: {}, headers });
  await refused('removeToken', '/tokens/crm', 403, { headers });
  await call('removeToken', '/tokens/crm');
});

test('each refuses a wrong token, a role that is too low and a parameter that it does not have', async () => {
  const viewer = await createApiToken(world.store, { name: 'a-viewer', role: 'viewer' }, world.clock.now());
  const accounts = await createApiToken(world.store, { name: 'a-switch', role: 'accounts' }, world.clock.now());
  for (const { operationId, method, path } of operations) {
    const there = path.replaceAll(/\{\w+\}/g, 'x');
    world.pass(MINUTE);
    await refused(operationId, there, 401, { headers: { authorization: 'Bearer op_unknown' } });
    const body = method === 'get' || method === 'delete' ? {} : { body: '{' };
    const title = await refused(operationId, `${there}?nonsense=1`, 400, {
      ...body,
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect([operationId, title]).toEqual([operationId, 'nonsense: is not a parameter of this request']);
    const statuses = await Promise.all(
      [viewer, accounts].map(async (bearer) => {
        const response = await send(operationId, there, { headers: { authorization: `Bearer ${bearer}` } });
        return response.status === 403 ? documented(operationId, response) : null;
      }),
    );
    // No operation is open to both of them, except the document itself.
    expect([operationId, statuses.some((text) => text !== null)]).toEqual([operationId, operationId !== 'openApi']);
  }
});

test('no operation was left out', () => {
  expect(operations.length).toBeGreaterThan(90);
  const others = operations.map(({ operationId }) => operationId).filter((id) => !/LiveCalls|Registrations/.test(id));
  expect(others.filter((id) => !called.has(id))).toEqual([]);
});
