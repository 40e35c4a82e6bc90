// What is written is done or refused: a field of an entry that is taken is stored, or the entry is refused with the field's name.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { formatMicros } from '../../src/core/money/money.ts';
import { PortalError } from '../../src/core/portal-error.ts';
import { termsOf } from '../../src/customers/customer.ts';
import { findRecord, type RecordKind } from '../../src/customers/records.ts';
import { checkedEntry, portalKinds, putEntry } from '../../src/provisioning/entries.ts';
import { kindSchemas } from '../../src/schema/record-schemas.ts';
import type { Store } from '../../src/store/store.ts';
import { cheapHasher } from '../support/cheap-hasher.ts';
import { type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const hasher = cheapHasher();
const acme = storedPortalName('acme');
let world: PortalWorld;
let store: Store;
beforeAll(async () => {
  world = await portalWorld();
  ({ store } = world);
  for (const id of cards) await put(cardEntry(id));
});
afterAll(() => world[Symbol.asyncDispose]());

/** Those that routes may name. */
const cards = ['retail', 'wholesale'];
const cardEntry = (id: string, currency = 'USD') => ({
  kind: 'rate-card',
  portal: 'acme',
  id,
  body: { name: id, currency },
});

const put = (entry: object) => putEntry(store, hasher, checkedEntry(entry), world.now());

/** A repeatable source of numbers in [0, 1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
}

const schemaOf = (kind: string): Schema => (kindSchemas as unknown as Readonly<Record<string, Schema>>)[kind] ?? {};

/** Some other value that the field takes; examples where its form is special. */
function someValue(field: Schema, name: string, random: () => number): unknown {
  const [example] = field.examples ?? [];
  if (field.enum !== undefined) return field.enum[Math.floor(random() * field.enum.length)];
  if (field.type === 'boolean') return random() < 0.5;
  if (name === 'currency') return random() < 0.5 ? 'USD' : 'EUR';
  if (name === 'rateCard') return cards[Math.floor(random() * cards.length)];
  if (name === 'timezone') return random() < 0.5 ? 'UTC' : 'Europe/Berlin';
  if (field.type === 'integer' && typeof example === 'number') return example + Math.floor(random() * 2);
  if (typeof example === 'string' && /^\^(-\?)?\[0-9\]\{1,9\}/.test(field.pattern ?? ''))
    return `${1 + Math.floor(random() * 3)}.5`;
  if (field.type === 'string' && field.pattern?.startsWith('^[^') === true && name !== 'email')
    return `${name} ${Math.floor(random() * 3)}`;
  return example;
}

function bodyOf(kind: string, random: () => number): Record<string, unknown> {
  const { properties = {}, required = [] } = schemaOf(kind);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, field]) =>
      required.includes(name) || random() < 0.6 ? [[name, someValue(field, name, random)]] : [],
    ),
  );
}

type Body = Record<string, unknown>;

/** How each kind is read back, as the body that was put; fields that cannot be read, such as a password, are left out. */
const reads: Readonly<Record<string, (id: string) => Promise<Body>>> = {
  customer: async (id) => {
    const row = await store.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const terms = await termsOf(store, { portal: acme, customer: storedCustomerId(id) });
    if (terms === undefined) throw new Error('the customer is gone');
    const money = (micros: bigint | null) => (micros === null ? null : Number(formatMicros(micros)));
    const { debitLimit, minimumPayment, dailySpendLimit, ...rest } = terms;
    const amounts = {
      debitLimit: money(debitLimit),
      minimumPayment: money(minimumPayment),
      dailySpendLimit: money(dailySpendLimit),
    };
    return { type: row.type, name: row.name, currency: row.currency, timezone: row.timezone, ...rest, ...amounts };
  },
  contact: async (id) => {
    const row = await store
      .selectFrom('contact')
      .select(['email', 'name', 'disabled'])
      .where('email', '=', `${id}@x.example`)
      .executeTakeFirstOrThrow();
    return { ...row, disabled: row.disabled !== 0 };
  },
  payment: async (id) => {
    const row = await store
      .selectFrom('payment')
      .select(['amount', 'description', 'status'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { ...row, amount: row.amount / 1e6 };
  },
  'package-charge': async (id) => {
    const row = await store.selectFrom('package_charge').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const at = new Date(row.created_at).toISOString().replace('.000Z', 'Z');
    return { package: row.package, description: row.description, amount: row.amount / 1e6, at };
  },
  rate: async (id) => {
    const row = await store
      .selectFrom('rate')
      .selectAll()
      .where('card', '=', id)
      .orderBy('valid_from', 'desc')
      .executeTakeFirstOrThrow();
    const { prefix, destination, minimum, increment } = row;
    const timeText = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');
    const validFrom = timeText(row.valid_from);
    return {
      ...(row.ends_at === null ? {} : { validUntil: timeText(row.ends_at) }),
      prefix,
      destination,
      minimum,
      increment,
      rate: row.rate / 1e6,
      connectCost: row.connect_cost / 1e6,
      validFrom,
    };
  },
};

const kinds = Object.keys(kindSchemas).filter((kind) => kind !== 'voucher');

const ownerOf = (kind: string, id: string): Body =>
  kind === 'customer' || portalKinds.has(kind) ? { id, portal: 'acme' } : { id, customer: 'CUST-1' };

/** Fields that depend on others: the key of a rate, and amounts, which are in the currency of the account. */
const fixed: Readonly<Record<string, Body>> = {
  rate: { validFrom: '2026-01-01T00:00:00Z', prefix: '49' },
  package: { currency: 'USD' },
  alert: { area: 'balance', currency: 'USD' },
};

/** The same identity for each body of a kind, so that the second one meets the first. */
function entryOf(kind: string, id: string, body: Body): { readonly body: Body } {
  const { id: _id, ...unnamed } = ownerOf(kind, id);
  if (kind === 'contact') return { kind, ...unnamed, body: { ...body, email: `${id}@x.example` } } as { body: Body };
  return { kind, ...ownerOf(kind, id), body: { ...body, ...fixed[kind] } } as { body: Body };
}

async function readBack(kind: string, id: string): Promise<Body> {
  const own = reads[kind];
  if (own !== undefined) return own(id);
  const customer = portalKinds.has(kind) ? ('' as const) : storedCustomerId('CUST-1');
  return { ...(await findRecord(store, { portal: acme, customer }, kind as RecordKind, id))?.body };
}

/** Numbers of amounts are equal however they are written. */
const plain = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;

async function expectStored(kind: string, id: string, body: Body): Promise<void> {
  const read = await readBack(kind, id);
  const { password: _password, ...wanted } = body;
  for (const [field, value] of Object.entries(wanted))
    expect([kind, field, plain(Reflect.get(read, field))]).toEqual([kind, field, plain(value)]);
}

function expectNamed(kind: string, refusal: unknown): void {
  expect(refusal).toBeInstanceOf(PortalError);
  const named = Object.keys(schemaOf(kind).properties ?? {}).some((field) => String(refusal).includes(field));
  expect([String(refusal), named || kind === 'payment']).toEqual([String(refusal), true]);
}

test.each(kinds)('put A, put B: %s is B, or B is refused by the name of a field', async (kind) => {
  const random = numbers(kind.length * 7919);
  for (let round = 0; round < 12; round += 1) {
    const id = `${kind}-${round}`;
    const first = bodyOf(kind, random);
    // A new customer needs a currency.
    const created = entryOf(kind, id, kind === 'customer' ? { currency: 'USD', ...first } : first);
    if (kind === 'rate') await put(cardEntry(id));
    await put(created);
    await expectStored(kind, id, created.body);
    const second = entryOf(kind, id, bodyOf(kind, random));
    const refusal = await put(second).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (refusal !== null) {
      expectNamed(kind, refusal);
      continue;
    }
    await expectStored(kind, id, second.body);
  }
});

test.each([
  [
    'a day that is not in the calendar',
    {
      kind: 'package',
      customer: 'CUST-1',
      id: 'p',
      body: { name: 'P', retail: '1', frequency: 'once', startDate: '2026-02-31' },
    },
    /startDate: "2026-02-31" is not in the calendar/,
  ],
  [
    'a time that is none',
    {
      kind: 'package-charge',
      customer: 'CUST-1',
      id: 'p',
      body: { package: 'p', amount: '1', at: '2026-01-01T25:61:00Z' },
    },
    /at: .* is not in the calendar/,
  ],
  [
    'a time inside a list',
    {
      kind: 'incident',
      portal: 'acme',
      id: 'i',
      body: {
        title: 'T',
        state: 'planned',
        startedAt: '2026-01-01T00:00:00Z',
        updates: [{ at: '2026-13-01T00:00:00Z', text: 'x' }],
      },
    },
    /updates\/0\/at: /,
  ],
  [
    'an id of a voucher',
    { kind: 'voucher', portal: 'acme', id: 'v', body: { type: 'credit', value: '1', currency: 'USD' } },
    /^PortalError: id: a voucher/,
  ],
  [
    'a portal of a payment',
    { kind: 'payment', portal: 'nordwind', customer: 'CUST-1', body: { amount: '1' } },
    /portal: a payment belongs to a customer/,
  ],
  [
    'a field beside the body',
    { kind: 'payment', customer: 'CUST-1', amount: '1', body: { amount: '1' } },
    /amount: is not a field of an entry/,
  ],
  ['nothing at all', null as never, /is not a kind/],
])('%s is refused by name', async (_what, entry, why) => {
  await expect(Promise.resolve().then(() => put(entry as object))).rejects.toThrow(
    why.source.startsWith('^') ? new RegExp(why.source.replace('^PortalError: ', '^')) : why,
  );
});

test('the currency of an account with books is refused, and of an empty one changed', async () => {
  await put({ kind: 'customer', portal: 'acme', id: 'CUR-1', body: { name: 'C', currency: 'EUR' } });
  await put({ kind: 'customer', id: 'CUR-1', body: { name: 'C', currency: 'USD' } });
  await put({ kind: 'payment', customer: 'CUR-1', body: { amount: '1' } });
  await expect(put({ kind: 'customer', id: 'CUR-1', body: { name: 'C', currency: 'EUR' } })).rejects.toThrow(
    /^currency: it is USD by now/,
  );
  await expect(put({ kind: 'customer', id: 'CUR-1', body: { name: 'C', type: 'carrier' } })).rejects.toThrow(
    /^type: it is customer/,
  );
  await expect(put({ kind: 'customer', id: 'CUR-1', body: { name: 'C', timezone: '+01:00' } })).rejects.toThrow(
    /^timezone: /,
  );
});

test('a disabled contact stays so when an entry does not say otherwise', async () => {
  const entry = (more: object) => ({
    kind: 'contact',
    customer: 'CUST-1',
    body: { email: 'dis@x.example', name: 'D', ...more },
  });
  await put(entry({ disabled: true }));
  await put(entry({}));
  expect(await reads['contact']?.('dis')).toMatchObject({ disabled: true });
  await put(entry({ disabled: false }));
  expect(await reads['contact']?.('dis')).toMatchObject({ disabled: false });
});
