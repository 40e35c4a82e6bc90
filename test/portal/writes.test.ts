// Every write of a portal says what it needs and what it leaves behind, and does it: a recent proof, an entry in the log, an email.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refusedPrefix } from '../../src/core/access/destination.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { endpoints } from '../../src/portal/api/registry.ts';
import { createApp } from '../../src/portal/http/app.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { type Write, writes } from '../../src/portal/writes/table.ts';
import { fullWorld } from '../support/full-account.ts';
import { queuedEmails, testServices } from '../support/test-services.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import { PASSWORD, type PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const email = 'ann@harbour.example';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  await world.store.updateTable('contact').set({ email_verified_at: 1 }).execute();
});
beforeEach(async () => {
  ann = visitorOf(world, host, await world.session(email));
});
afterAll(() => world[Symbol.asyncDispose]());

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const formsWith = (holds: (write: Write) => boolean): string[] =>
  writes.filter((write) => write.action !== null && holds(write)).map(({ name, action }) => `${name} ${action}`);

test('every route that takes a POST is in the table', () => {
  const app = createApp({ store: world.store, services: testServices(world.store, { now: world.now }, log) }, () => {
    throw new Error('no request is made');
  });
  const posted = app.router.stack.flatMap(({ route }) =>
    route?.stack.some(({ method }) => method === 'post') === true ? [String(route.path)] : [],
  );
  const known = new Set(writes.map(({ path }) => String(path)));
  expect(posted.filter((path) => !known.has(path))).toEqual([]);
  expect(posted.length).toBeGreaterThan(20);
});

test('programs with a personal token read only', () => {
  expect(endpoints.map(({ method }) => method)).toEqual(endpoints.map(() => 'get'));
});

/** Valid forms of all writes that the customer's contacts are emailed about: page, form, fields. */
const emailed: Readonly<Record<string, { readonly path?: string; readonly fields: Readonly<Record<string, string>> }>> =
  {
    '/did save': { path: '/did/sales', fields: { id: 'sales', name: 'x', destination: '+442079460199' } },
    '/cli add': { fields: { number: '+493012345671', name: 'x' } },
    '/cli remove': { fields: { id: 'any:cli' } },
    '/routes switch': { fields: { id: 'any:route' } },
    '/routes add-address': { fields: { address: '203.0.113.77', 'address-note': '' } },
    '/routes remove-address': { fields: { id: 'any:ip-address' } },
    '/routes add-user': { fields: { username: 'front-desk', 'user-note': '' } },
    '/routes remove-user': { fields: { id: 'any:sip-user' } },
    '/alert add': {
      fields: {
        title: 'Spend',
        area: 'asr',
        operator: '<',
        threshold: '2',
        period: '300',
        repeat: '0',
        recipients: 'x@y.example',
      },
    },
    '/alert pause': { fields: { id: 'any:alert' } },
    '/alert remove': { fields: { id: 'any:alert' } },
    '/security addresses': { fields: { addresses: '127.0.0.1' } },
    '/data-management erase': { fields: {} },
    '/data-management withdraw': { fields: {} },
    '/tokens make': { fields: { name: 'script', scope: 'balance', days: '30' } },
  };

test('each form whose change is emailed to the contacts is tried below', () => {
  expect(Object.keys(emailed).sort()).toEqual(formsWith(({ rule }) => rule.email === 'customer').sort());
});

/** The id of a record of the kind that `any:KIND` asks for. */
async function filled(fields: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const kind = /^any:(.*)$/.exec(fields['id'] ?? '')?.[1];
  if (kind === undefined) return fields;
  const { id } = await world.store
    .selectFrom('record')
    .select('id')
    .where('kind', '=', kind as never)
    .where('customer', '=', 'CUST-1')
    .where('portal', '=', 'acme')
    .orderBy('updated_at', 'desc')
    .executeTakeFirstOrThrow();
  return { ...fields, id };
}
const entries = () =>
  world.store.selectFrom('audit').select(['kind', 'detail']).where('customer', '=', 'CUST-1').execute();
const changesMailed = async () =>
  (await queuedEmails(world.store))
    .filter(({ kind }) => kind === 'account-change')
    .map(({ recipient, text }) => ({ recipient, text }));

test.each(Object.entries(emailed))(
  '%s: without a recent proof nothing; then an entry with old and new, and an email',
  async (name, { path, fields }) => {
    const [page = '', action = ''] = name.split(' ');
    const rule = writes.find((write) => write.name === page && write.action === action)?.rule;
    if (rule?.proof === 'recent') {
      world.pass(11 * MINUTE);
      const [before, emails] = [await entries(), await changesMailed()];
      const asked = await ann.send(path ?? page, { do: action, ...(await filled(fields)) });
      expect(asked.headers.location).toBe(`/confirm?next=${path ?? page}`);
      expect(await entries()).toEqual(before);
      expect(await changesMailed()).toEqual(emails);
      expect(
        (await ann.send('/confirm', { do: 'confirm', password: PASSWORD, next: path ?? page })).headers.location,
      ).toBe(path ?? page);
    }
    const [before, emails] = [(await entries()).length, (await changesMailed()).length];
    const given = await filled(fields);
    expect((await ann.send(path ?? page, { do: action, ...given })).status).toBeLessThan(400);
    const added = (await entries()).slice(before);
    expect(added).toEqual([{ kind: rule?.entry, detail: expect.stringMatching(/.+ -> .+/) }]);
    const mailed = (await changesMailed()).slice(emails);
    expect(mailed.length).toBeGreaterThan(0);
    expect(mailed.some(({ recipient }) => recipient === email)).toBe(true);
    expect((await ann.get('/security')).text).toContain(
      added[0]?.detail.split(' -> ')[1]?.slice(0, 12).replace(/[<>&]/g, '') ?? '',
    );
  },
);

test('every form that asks for a recent proof changes nothing without it, and the customer is asked to confirm', async () => {
  world.pass(11 * MINUTE);
  const wanted = pages.flatMap((page) =>
    Object.entries(page.actions ?? {}).flatMap(([action, { proof }]) =>
      proof === 'recent' ? [[page.id, action] as const] : [],
    ),
  );
  expect(wanted.length).toBeGreaterThan(18);
  for (const [page, action] of wanted) {
    expect((await ann.send(`/${page}`, { do: action })).headers.location, `${page} ${action}`).toBe(
      `/confirm?next=/${page}`,
    );
  }
});

test.each(['phone', 'mobile'])(
  'another %s number asks for a proof; the rest of the profile does not',
  async (number) => {
    const numbers = () =>
      world.store.selectFrom('contact').select(['phone', 'mobile']).where('email', '=', email).execute();
    const [{ phone, mobile } = { phone: '', mobile: '' }] = await numbers();
    const save = (changed: Readonly<Record<string, string>>) =>
      ann.send('/profile', { do: 'save', name: 'Ann', timezone: 'UTC', phone, mobile, ...changed });
    world.pass(11 * MINUTE);
    expect((await save({ department: 'Sales' })).headers.location).toBe('/profile');
    expect((await save({ [number]: '+49 30 1234567' })).headers.location).toBe('/confirm?next=/profile');
    expect((await save({ [number]: 'no number' })).status).toBe(422);
    expect(await numbers()).toEqual([{ phone, mobile }]);
    await ann.send('/confirm', { do: 'confirm', password: PASSWORD, next: '/profile' });
    expect((await save({ [number]: '+49 30 1234567' })).headers.location).toBe('/profile');
    world.pass(11 * MINUTE);
    expect((await save({ [number]: '' })).headers.location).toBe('/confirm?next=/profile');
    expect(await numbers()).toEqual([{ phone, mobile, [number]: '+49301234567' }]);
  },
);

test('a payment above the limit asks for a proof; one below does not; pending transfers are bounded in number and sum', async () => {
  world.pass(11 * MINUTE);
  const pay = (amount: string) => ann.send('/payments', { do: 'bank', amount });
  expect((await pay('1000.01')).headers.location).toBe('/confirm?next=/payments%3Famount%3D1000.01');
  expect((await pay('1000')).headers.location).toMatch(/^\/payments\/\S+$/);
  ann = visitorOf(world, host, await world.session(email));
  expect((await pay('999999')).text).toContain('at most');
  await world.store.updateTable('payment').set({ status: 'completed' }).execute();
  const statuses: number[] = [];
  for (let payment = 0; payment < 21; payment += 1) {
    world.pass(1);
    statuses.push((await pay('10')).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 303), 422]);
  expect((await pay('10')).text).toContain('20 payments are waiting already');
  await world.store.deleteFrom('payment').where('method', '=', 'bank').execute();
});

test.each([
  ['+88212345678', '882'],
  ['0088212345678', '882'],
  ['01188212345678', '882'],
  ['88212345678', '882'],
  ['sip:+88212345678@pbx.example', '882'],
  ['SIPS:0088212345678@pbx.example;user=phone', '882'],
  ['sip:%2B88212345678@pbx.example', '882'],
  ['sip:+882-123.45678@pbx.example', '882'],
  ['sip:\uff0b\uff18\uff18\uff12\uff11\uff12\uff13\uff14\uff15@pbx.example', '882'],
  ['sip:+88212345678:secret@pbx.example', '882'],
  ['sip:%zz88@pbx.example', null],
  ['8821', null],
  ['+442079460101', null],
  ['sip:main@88212345678.example', null],
  ['', null],
])('%s as a destination: %s', (destination, prefix) => {
  expect(refusedPrefix(destination, ['881', '882'])).toBe(prefix);
});

test('a number is not forwarded to a refused prefix, and the form says so', async () => {
  world.pass(DAY + HOUR);
  ann = visitorOf(world, host, await world.session(email));
  const refused = await ann.send('/did/sales', { do: 'save', id: 'sales', name: 'x', destination: '+88212345678' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('begin with +882');
});
