// Erasing: canaries go into every text of an account by the ways that are there for it, and none is left in the store afterwards.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordAuditEvent } from '../../src/auth/audit.ts';
import { storePasskey } from '../../src/auth/second-factor.ts';
import { openSession } from '../../src/auth/session.ts';
import { createAccessToken } from '../../src/auth/tokens/access-tokens.ts';
import { addSchedule, requestFile } from '../../src/calls/files/report-files.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { Secret } from '../../src/core/secret.ts';
import type { AccountChange } from '../../src/customers/accounts/change.ts';
import { closeCustomer, eraseContact, eraseCustomer } from '../../src/customers/accounts/close.ts';
import { changeContactAddress, type FoundContact, findContact } from '../../src/customers/accounts/contacts.ts';
import { signContract } from '../../src/customers/contracts.ts';
import { storeFile } from '../../src/customers/documents.ts';
import { changeProfile } from '../../src/customers/profile.ts';
import { saveFilter } from '../../src/customers/saved-filters.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { unsubscribePath } from '../../src/mail/recipients.ts';
import { recordRefusal } from '../../src/mail/refused-addresses.ts';
import { executeOperation, recordAudit } from '../../src/operations/operation.ts';
import { createPortalMail } from '../../src/portal/mail/portal-mail.ts';
import { checkedEntry, portalKinds, putEntry } from '../../src/provisioning/entries.ts';
import { kindSchemas } from '../../src/schema/record-schemas.ts';
import { verifyAudit } from '../../src/store/tables/console-audit.ts';
import { cheapHasher } from '../support/cheap-hasher.ts';
import { textsOf } from '../support/store-texts.ts';
import { type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const CANARY = 'Zq7Canary';
const EMAIL = 'zq7canary@harbour.example';
const acme = storedPortalName('acme');
const hasher = cheapHasher();
const sealer = createSealer(new Secret('the key of this test'));
let world: PortalWorld;
let contact: FoundContact;

beforeAll(async () => {
  world = await portalWorld();
  const { store } = world;
  await putEveryKind();
  contact = await findContact(store, EMAIL);
  await leaveTraces(contact);
});
afterAll(() => world[Symbol.asyncDispose]());

const isCanary = (text: string): boolean => text.toLowerCase().includes(CANARY.toLowerCase());

interface Schema {
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly type?: string;
        readonly pattern?: string;
        readonly enum?: unknown;
        readonly examples?: readonly unknown[];
      }
    >
  >;
}

/** What books keep by law: numbers that are not a person's. */
const kept = new Set([
  'route.rateCard',
  'invoice.number',
  'invoice.creditsNumber',
  'invoice.paymentReference',
  'invoice.exemptionReason',
  'package-charge.package',
  'customer.timezone',
]);

/** A body of the kind with the canary in each text that takes any text, and examples elsewhere. */
function bodyOf(kind: string): object {
  const { properties } = (kindSchemas as unknown as Readonly<Record<string, Schema>>)[kind] ?? { properties: {} };
  const value = (name: string, field: Schema['properties'][string]): unknown => {
    const example = field.examples?.[0];
    const isFree = field.type === 'string' && field.enum === undefined && (field.pattern ?? '^[^').startsWith('^[^');
    if (kind === 'contact' && name === 'email') return EMAIL;
    if (name === 'recipients') return [EMAIL, 'other@harbour.example'];
    if (kind === 'invoice' && name === 'lines') return [{ description: CANARY, amount: '1' }];
    if (name === 'tags' || name === 'destinations') return [CANARY];
    return isFree && !kept.has(`${kind}.${name}`) ? CANARY : example;
  };
  const free = Object.entries(properties).map(([name, field]) => [name, value(name, field)] as const);
  return Object.fromEntries(free.filter(([name]) => name !== 'disabled'));
}

async function putEveryKind(): Promise<void> {
  const { store } = world;
  const order = [
    'customer',
    'contact',
    ...Object.keys(kindSchemas).filter((kind) => kind !== 'customer' && kind !== 'contact'),
  ];
  // The card that the route of the example names.
  const card = { kind: 'rate-card', portal: 'acme', id: 'retail-standard', body: { name: 'Retail', currency: 'EUR' } };
  await putEntry(store, hasher, checkedEntry(card), world.now());
  for (const kind of order) {
    if (portalKinds.has(kind)) continue;
    const id = kind === 'contact' ? {} : { id: `${kind}-1` };
    const owner = kind === 'customer' ? { id: 'CUST-9', portal: 'acme' } : { ...id, customer: 'CUST-9' };
    const body = { ...bodyOf(kind), ...(kind === 'customer' ? { currency: 'EUR', status: 'active' } : {}) };
    await putEntry(store, hasher, checkedEntry({ kind, ...owner, body }), world.now());
  }
}

/** What a contact leaves behind by using the portal. */
async function leaveTraces(who: FoundContact): Promise<void> {
  const { store } = world;
  const now = world.now();
  const own = { portal: acme, customer: who.customer, contact: who.id };
  const origin = { address: CANARY, agent: CANARY, requestId: CANARY };
  await changeProfile(store, who.id, { name: CANARY, department: CANARY, phone: CANARY, mobile: CANARY });
  await openSession(store, { contact: who.id, portal: acme, stage: 'open', origin }, now);
  await recordAuditEvent(store, own, 'profile-changed', CANARY, origin, now);
  await storePasskey(
    store,
    { portal: acme, contact: who.id },
    { id: CANARY, publicKey: CANARY, counter: 0, transports: [CANARY] },
    CANARY,
    now,
  );
  await createAccessToken(store, own, { name: CANARY, scopes: ['cdr'] as never, expiresAt: now + 1e9 }, now);
  await addSchedule(store, own, { every: 'day', query: CANARY, nextAt: now }, now);
  await requestFile(store, own, CANARY, CANARY, now);
  await saveFilter(store, own, { page: 'cdr', name: CANARY, query: CANARY }, now);
  const recipient = { topic: 'alert', email: EMAIL, isContact: true } as const;
  await unsubscribePath(store, own, recipient, now);
  await signContract(store, own, { id: 'contract-1', revision: 1 }, { signer: CANARY, address: CANARY }, now);
  await storeFile(store, own, 'document-1', { mediaType: 'application/pdf', bytes: Buffer.from(CANARY) });
  await store
    .insertInto('signup')
    .values({ hash: 'h', portal: 'acme', email: EMAIL, body: CANARY, password_hash: '', expires_at: now + 1e9 })
    .execute();
  const call = {
    topic: 'call',
    customer: who.customer,
    origin: CANARY,
    id: '1',
    body: JSON.stringify(CANARY),
  } as const;
  const seen = { since: now, at: now, seen_at: now, ends_at: now + 1e9, ended: 0 };
  await store
    .insertInto('live_state')
    .values({ ...call, ...seen })
    .execute();
  await store
    .insertInto('erasure_request')
    .values({ ...own, asked_at: now, decision: 'refused', reason: CANARY, decided_at: now })
    .execute();
  for (const email of [EMAIL, 'other@harbour.example'])
    await recordRefusal(store, { portal: 'acme', email, problem: CANARY }, now);
  const send = createPortalMail({ sealer, clock: { now: () => now }, urlOf: (host) => `https://${host}` });
  const alert = { test: '', area: '', operator: '', threshold: '', value: '' };
  const about = { kind: 'alert', typed: { title: CANARY }, parameters: alert } as const;
  const email = { ...about, recipient: 'other@harbour.example', language: null };
  await store.transaction().execute((tx) => send(tx, 'acme', email));
  const change = await changeContactAddress(store, { contact: who, now }, `second.${EMAIL}`, send);
  await operate('change-address', `asked for ${EMAIL}`, change);
  await recordAudit(
    { store, actor, action: 'write-accounts', subject: `/contacts/${EMAIL}/support-view`, reason: '', now },
    'refused',
    `${EMAIL} is taken`,
  );
}

const actor = { name: 'ada', role: 'admin', via: 'api', address: '192.0.2.1', request: '' } as const;

const operate = (action: string, reason: string, change: AccountChange) =>
  executeOperation(
    { store: world.store, actor, action, subject: change.subject, reason, now: world.now() },
    async () => ({
      ...change,
      pass: null,
    }),
  );

/** Columns of tables of customers, contacts and addresses that hold an id, a choice of ours, a number or a secret, and no person's text. */
const impersonal =
  /^(?:.*\.(?:id|portal|customer|contact|kind|type|currency|status|state|hash|token_hash|stage|method|purpose|scopes|every|topic|confirm_hash|stop_secret|account|subject|media_type|contract|alert|provider|payment|timezone|language|country|tax|invoice_schedule|topup_currencies|password_hash|totp_sealed|operator|challenge|value|problem|sealed_body|allowed_addresses|report_columns)|saved_filter\.page|cdr.*|channel\.origin|package_charge\.package|payment\.reference|public_key|contact\.density|erasure_request\.decision|contact\.menu|customer\.vat_id)$/;

test('the canary is in every text column that may hold personal data: read from the schema', async () => {
  const tables = await world.store.introspection.getTables();
  // Users of the console are the operator's own people.
  const owned = tables.filter(
    ({ name, columns }) =>
      !name.startsWith('console_') &&
      columns.some((column) => ['customer', 'contact', 'recipient', 'email'].includes(column.name)),
  );
  const all = [...owned, ...tables.filter(({ name }) => name === 'customer')];
  const texts = all.flatMap(({ name, columns }) =>
    columns.flatMap((column) => (/text|blob|bytea|varchar/i.test(column.dataType) ? [`${name}.${column.name}`] : [])),
  );
  const found = new Set(
    (await textsOf(world.store)).filter(({ text }) => isCanary(text)).map(({ table, column }) => `${table}.${column}`),
  );
  expect(texts.filter((column) => !found.has(column) && !impersonal.test(column)).sort()).toEqual([]);
  // Addresses are never written to the log that cannot be changed.
  expect([...found].filter((column) => column.startsWith('console_audit'))).toEqual([]);
});

test('of an erased contact nothing is left but what the customer itself has', async () => {
  await operate('erase-contact', 'asked', eraseContact(contact));
  const left = (await textsOf(world.store)).filter(({ text }) => text.toLowerCase().includes(EMAIL));
  expect(left).toEqual([]);
  const alert = await world.store
    .selectFrom('record')
    .select('body')
    .where('kind', '=', 'alert')
    .executeTakeFirstOrThrow();
  expect(JSON.parse(alert.body)).toMatchObject({ recipients: ['other@harbour.example'] });
  await expect(findContact(world.store, contact.id)).rejects.toThrow(/no such contact/);
});

test('of an erased customer the books are left, and the proof', async () => {
  const { store } = world;
  await expect(eraseCustomer(store, 'CUST-9')).rejects.toThrow(/is not closed/);
  await operate('close-customer', 'left', await closeCustomer(store, 'CUST-9'));
  await operate('erase-customer', 'asked', await eraseCustomer(store, 'CUST-9'));
  expect((await textsOf(store)).filter(({ text }) => isCanary(text))).toEqual([]);
  const customer = store.selectFrom('customer').select('vat_id').where('id', '=', 'CUST-9');
  expect(await customer.executeTakeFirst()).toEqual({ vat_id: null });
  const payment = await store
    .selectFrom('payment')
    .select(['amount', 'currency'])
    .where('customer', '=', 'CUST-9')
    .execute();
  expect(payment.length).toBe(1);
  const invoice = await store.selectFrom('record').select(['kind', 'body']).where('customer', '=', 'CUST-9').execute();
  expect(invoice.map(({ kind }) => kind)).toEqual(['invoice']);
  expect(JSON.parse(invoice[0]?.body ?? '')).toMatchObject({ lines: [{ amount: '1', description: '(erased)' }] });
  const signed = await store
    .selectFrom('signature')
    .select(['contract', 'text', 'signed_at'])
    .where('customer', '=', 'CUST-9')
    .executeTakeFirstOrThrow();
  expect(signed).toMatchObject({ contract: 'contract-1', text: expect.stringMatching(/^sha256:/) });
  const proof = await store.selectFrom('console_audit').select(['action', 'subject']).orderBy('id').execute();
  expect(proof.map(({ action }) => action)).toEqual(expect.arrayContaining(['erase-contact', 'erase-customer']));
  expect(proof.find(({ action }) => action === 'erase-contact')?.subject).toBe(contact.id);
  expect(await verifyAudit(store)).toMatchObject({ broken: null });
});
