// What is missing, and what is held by it: each row takes something away from a portal whose files are applied, finds the condition
// with its reason, severity, fix and notification, gives it back, and finds that it has ended.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPortalSecrets } from '../../src/adapters/portal-secrets.ts';
import { sendEmail } from '../../src/adapters/smtp.ts';
import { portalUnresolvedIn, unresolvedIn } from '../../src/app/secret-references.ts';
import { identified } from '../../src/calls/ingest/identify.ts';
import { storeCalls } from '../../src/calls/ingest/store-calls.ts';
import { progressOf } from '../../src/core/condition.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { problemReasons } from '../../src/core/notifications/problems.ts';
import { meaningOf, needsPerson } from '../../src/core/severity.ts';
import { newRecordId, putRecord } from '../../src/customers/records.ts';
import { createDeliveryQueue } from '../../src/mail/delivery-queue.ts';
import { queueEmail } from '../../src/mail/outbox.ts';
import { createSecretsCheck, referencesIn } from '../../src/operations/shortfalls/secrets.ts';
import { createStoredCheck } from '../../src/operations/shortfalls/stored.ts';
import { readStatus } from '../../src/operations/status.ts';
import type { Store } from '../../src/store/store.ts';
import { ownSecrets } from '../support/internal-hosts.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { testSealer } from '../support/test-services.ts';
import { plainCall } from '../support/worlds/calls.ts';
import { acmeYaml, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const more = `
signup: { customer: true, templateCustomer: starter }
smtp: { host: smtp.example.net, from: a@example.net, username: u, password: { env: PORTICO_SECRET_ACME_SMTP } }
payments: { stripe: { secretKey: { env: PORTICO_SECRET_ACME_KEY }, webhookSecret: { env: PORTICO_SECRET_ACME_HOOK } } }
`;
const template = `apiVersion: portico/v1
kind: TemplateCustomer
name: starter
customer: { status: pending-approval }
`;
const given = {
  PORTICO_SECRET_ACME_SMTP: 'a',
  PORTICO_SECRET_ACME_KEY: 'b',
  PORTICO_SECRET_ACME_HOOK: 'c',
  OPERATOR_SMTP: 'd',
  SIGNUP_HOOK: 'e',
};
const settings = {
  mail: { host: 'smtp.operator.example', password: { env: 'OPERATOR_SMTP' } },
  hooks: { signup: { url: 'https://ops.example', secret: { env: 'SIGNUP_HOOK' } } },
};
const acme = storedPortalName('acme');
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let world: PortalWorld;
let store: Store;
let server: MailServer;
let environment: Record<string, string | undefined>;

beforeAll(async () => {
  server = await startMailServer();
  const yaml = acmeYaml.concat(more);
  world = await portalWorld({ 'portals/acme/portal.yaml': yaml, 'portals/starter.yaml': template });
  store = world.store;
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await server.close();
});
beforeEach(() => {
  environment = { ...given };
});

const fence = async () =>
  (await store.selectFrom('lease').select('fence').where('id', '=', 1).executeTakeFirstOrThrow()).fence;

/** What a renderer and a reconciler check. */
async function check(): Promise<void> {
  const unresolved = unresolvedIn({ environment });
  const secrets = createPortalSecrets({ policy: ownSecrets, environment, identity: null, isPortal: () => false });
  const portalUnresolved = portalUnresolvedIn(secrets);
  await createSecretsCheck({ store, settings: referencesIn(settings), unresolved, portalUnresolved })(world.now());
  await createStoredCheck({ store, clock: world, log, settings: [], unresolved }).runOnce(await fence());
}

async function missing() {
  const { brands, settings: lacking, ready } = await readStatus(store, null);
  const own = brands
    .flatMap(({ conditions }) => conditions)
    .filter(({ type, kind }) => kind === 'portal' && type !== 'Synced');
  return { ready, conditions: [...own, ...lacking].filter(({ status }) => status !== 'True') };
}

async function setSpec(kind: string, archivedAt: number | null): Promise<void> {
  await store.updateTable('resource').set({ archived_at: archivedAt }).where('kind', '=', kind).execute();
}

let emails = 0;
async function email(refused: boolean | 'recipient'): Promise<void> {
  emails += 1;
  server.refuse(refused);
  const parts = { recipient: `r${emails}@example.net`, subject: 's', text: 't', html: '' };
  await queueEmail(store, testSealer, acme, { kind: 'verify', ...parts }, world.now());
  const smtp = {
    host: '127.0.0.1',
    port: server.port,
    username: null,
    password: null,
    from: 'a@example.net',
    helo: 'edge.operator.example',
    roots: null,
    replyTo: null,
    messageDomain: 'example.net',
    sign: (raw: Buffer) => raw,
  };
  const send = () =>
    createDeliveryQueue({
      ...{ store, sealer: testSealer, clock: world },
      deliver: (_, message) => sendEmail({ ...smtp, name: 'Acme', reach: 'any' }, message),
    }).drain();
  await send();
  world.pass(11 * MINUTE);
}

/** A rule that was evaluated last, or never, that long ago. */
async function alertRule(): Promise<void> {
  const rule = { title: 'Low', area: 'balance', operator: '<', threshold: 2 } as const;
  const scope = { portal: acme, customer: storedCustomerId('CUST-1') };
  await store.transaction().execute((tx) => putRecord(tx, scope, 'alert', newRecordId(), rule, world.now()));
  world.pass(6 * MINUTE);
}

interface Row {
  readonly what: string;
  readonly take: () => unknown;
  readonly give: () => unknown;
  readonly name: string;
  readonly reason: string;
  /** Of the message. */
  readonly expected: string;
}

const variable = (name: keyof typeof given) => ({
  take: () => Reflect.deleteProperty(environment, name),
  give: () => Object.assign(environment, { [name]: given[name] }),
  reason: 'SecretMissing',
  expected: `the environment variable ${name} is not set`,
});

const rows: readonly Row[] = [
  {
    what: 'the template of sign-up',
    take: () => setSpec('template-customer', 1),
    give: () => setSpec('template-customer', null),
    ...{ name: 'acme', reason: 'TemplateNotLive', expected: '"starter" is not live; sign-up is closed' },
  },
  { what: "a portal's SMTP password", name: 'acme', ...variable('PORTICO_SECRET_ACME_SMTP') },
  { what: "a portal's Stripe key", name: 'acme', ...variable('PORTICO_SECRET_ACME_KEY') },
  { what: "a portal's Stripe webhook secret", name: 'acme', ...variable('PORTICO_SECRET_ACME_HOOK') },
  { what: "the operator's SMTP password", name: 'mail.password', ...variable('OPERATOR_SMTP') },
  { what: 'the secret of a hook', name: 'hooks.signup.secret', ...variable('SIGNUP_HOOK') },
  {
    what: 'an SMTP server that takes email',
    take: () => email(true),
    give: () => email(false),
    ...{ name: 'acme', reason: 'EmailRefused', expected: '1 email was not taken, and none since: ' },
  },
  {
    what: 'the evaluation of alert rules',
    take: alertRule,
    give: () => store.deleteFrom('record').where('kind', '=', 'alert').execute(),
    ...{ name: 'acme', reason: 'AlertsLate', expected: '1 alert rule was not evaluated for more than 5 minutes' },
  },
  {
    what: 'a price of a call',
    take: () => storeCalls(store, identified('switch', [{ ...plainCall, call_id: 'u', rating: 'no-prefix' }]), 0),
    give: () => store.updateTable('cdr').set({ rating: 'here' }).execute(),
    ...{ name: 'acme', reason: 'CallsUnrated', expected: '1 call has no price: ' },
  },
  {
    what: 'an answer to a customer who asks to be erased',
    take: () =>
      store
        .insertInto('erasure_request')
        .values({ portal: 'acme', customer: 'CUST-1', contact: 'one', asked_at: 1 })
        .execute(),
    give: () => store.deleteFrom('erasure_request').execute(),
    ...{ name: 'acme', reason: 'ErasureAsked', expected: '1 customer asks to have ' },
  },
];

test.each(rows)('without $what there is a condition that needs a person, and it ends', async (row) => {
  await check();
  expect((await missing()).conditions).toEqual([]);
  await row.take();
  await check();
  const { ready, conditions } = await missing();
  expect(ready).toBe(false);
  expect(conditions).toMatchObject([{ name: row.name, reason: row.reason, progress: 'Stalled' }]);
  expect(conditions[0]?.message).toContain(row.expected);
  await row.give();
  await check();
  expect((await missing()).conditions).toEqual([]);
});

test.each([...new Set(rows.map(({ reason }) => reason))])(
  '%s has a severity that needs a person, a fix and a notification',
  (reason) => {
    const meaning = meaningOf({ status: 'False', reason });
    expect(meaning !== null && needsPerson(meaning.severity)).toBe(true);
    expect(meaning?.fix).not.toBe('');
    expect(problemReasons).toContain(reason);
    const condition = { kind: 'portal', name: 'a', type: 'Secrets', status: 'False', reason, message: '' } as const;
    expect(progressOf(condition)).toBe('Stalled');
  },
);

test('a recipient that the server does not know says nothing of the portal', async () => {
  await email('recipient');
  await check();
  expect((await missing()).conditions).toEqual([]);
  server.refuse(false);
  world.pass(2 * DAY);
});

test('a check that finds what it found before writes nothing', async () => {
  delete environment['PORTICO_SECRET_ACME_SMTP'];
  await check();
  const events = async () => (await store.selectFrom('event').select('id').execute()).length;
  const before = await events();
  await check();
  expect(await events()).toBe(before);
});
