// Fill an empty store with the accounts and calls of the demo, once; later starts only return the logins.

import { randomBytes } from 'node:crypto';
import { ownSecret, resolveSecret } from '../adapters/secrets.ts';
import type { Hasher } from '../auth/password.ts';
import { addPayment } from '../billing/payment.ts';
import { callRater } from '../billing/rate-calls.ts';
import { importCalls } from '../calls/ingest/import-calls.ts';
import type { Clock } from '../core/clock.ts';
import { DAY } from '../core/durations.ts';
import { PortalError } from '../core/portal-error.ts';
import { addContact } from '../customers/contact.ts';
import { addCustomer } from '../customers/customer.ts';
import type { Store } from '../store/store.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';
import { addHoldings } from './demo-holdings.ts';
import { shiftCalls } from './shift-calls.ts';

/** Crockford's: without i, l, o and u, so that nothing is misread. 32 letters, so a byte's low five bits choose evenly. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const PASSWORD_LENGTH = 20;

interface DemoDependencies {
  readonly store: Store;
  readonly hasher: Pick<Hasher, 'hash'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Gzip file of the portico format. Read on the first start only. */
  readonly sample: AsyncIterable<Uint8Array>;
  /** File of the password that the demo's contacts share, readable by its owner only. */
  readonly passwordFile: string;
}

export interface DemoLogin {
  readonly portal: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Seeds the demo and returns its logins, the one to show first for each portal. Accounts of a portal that is not live are left
 * out. Writes only while the store has no other customers; a start after a killed one completes what is missing.
 * @throws PortalError `input-invalid` when the sample cannot be read.
 */
export async function seedDemo(dependencies: DemoDependencies): Promise<readonly DemoLogin[]> {
  const { store, hasher, clock, sample, passwordFile } = dependencies;
  const portals = await livePortals(store);
  const seeded = await accountsWithContact(store);
  if (seeded.length > 0) {
    const password = knownPassword(passwordFile);
    return password === undefined ? [] : logins(among(seeded, portals), password);
  }
  const customers = await store.selectFrom('customer').select(['id', 'created_at']).execute();
  const known = new Set(demoAccounts.map(({ id }) => id));
  const accounts = among(demoAccounts, portals).filter(
    (account) => customers.length === 0 || customers.some(({ id }) => id === account.id),
  );
  if (accounts.length === 0 || customers.some(({ id }) => !known.has(id))) return [];
  // After a killed start, its time is used again, so that the calls keep their times.
  const start = customers[0]?.created_at ?? clock.now();
  if (customers.length === 0) await addCustomers(store, accounts, start);
  await addCalls(store, sample, accounts, start);
  const password = ownSecret(passwordFile, randomPassword).reveal();
  await addContactsAndPayments(store, accounts, hasher, password, start);
  return logins(accounts, password);
}

function among(accounts: readonly DemoAccount[], portals: ReadonlySet<string>): readonly DemoAccount[] {
  return accounts.filter(({ portal }) => portals.has(portal));
}

function logins(accounts: readonly DemoAccount[], password: string): readonly DemoLogin[] {
  return accounts.map(({ portal, contact }) => ({ portal, email: contact.email, password }));
}

/** @returns undefined when the file is missing; a new password would not match the stored hash */
function knownPassword(file: string): string | undefined {
  try {
    return resolveSecret({ file }, {}).reveal();
  } catch {
    return undefined;
  }
}

/** Accounts of the demo whose contact is in the store, in the demo's order. */
async function accountsWithContact(store: Store): Promise<readonly DemoAccount[]> {
  const emails = demoAccounts.map(({ contact }) => contact.email);
  const rows = await store.selectFrom('contact').select(['customer', 'email']).where('email', 'in', emails).execute();
  return demoAccounts.filter(({ id, contact }) =>
    rows.some(({ customer, email }) => customer === id && email === contact.email),
  );
}

async function livePortals(store: Store): Promise<ReadonlySet<string>> {
  const rows = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'portal')
    .where('archived_at', 'is', null)
    .execute();
  return new Set(rows.map(({ name }) => name));
}

/** Adds all customers in one transaction, so that a killed start can be recognized. */
async function addCustomers(store: Store, accounts: readonly DemoAccount[], start: number): Promise<void> {
  await store.transaction().execute(async (tx) => {
    for (const account of accounts) await addCustomer(tx, account, start);
  });
}

async function addCalls(
  store: Store,
  sample: AsyncIterable<Uint8Array>,
  accounts: readonly DemoAccount[],
  start: number,
): Promise<void> {
  const customers = new Set(accounts.map(({ id }) => id));
  const { bad } = await importCalls(store, shiftCalls(sample, customers, start), {
    format: 'portico',
    origin: 'demo',
    timezone: 'UTC',
    customer: null,
    rater: callRater(store),
    clock: { now: () => start },
    progress: () => undefined,
  });
  const [first] = bad;
  if (first === undefined) return;
  throw new PortalError(
    'input-invalid',
    `the sample calls: line ${first.line}: ${first.reason}`,
    'Restore sample-calls.csv.gz.',
  );
}

/** Adds contacts and payments last, in one transaction: once the contacts exist, the demo is complete. */
async function addContactsAndPayments(
  store: Store,
  accounts: readonly DemoAccount[],
  hasher: Pick<Hasher, 'hash'>,
  password: string,
  start: number,
): Promise<void> {
  // The demo's contacts share one password, so it is hashed once; real contacts share neither.
  const hash = await hasher.hash(password);
  const once = { hash: async () => hash };
  await store.transaction().execute(async (tx) => {
    for (const account of accounts) {
      const { id: customer, contact, payments } = account;
      await addContact(tx, { ...contact, customer, password }, once, start);
      for (const { daysAgo, ...payment } of payments) {
        await addPayment(tx, { ...payment, customer }, start - Math.round(daysAgo * DAY));
      }
      await addHoldings(tx, account, start);
    }
  });
}

/** 100 random bits, in groups that are easy to type. */
export function randomPassword(): string {
  const characters = Array.from(randomBytes(PASSWORD_LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join(
    '',
  );
  return characters.replace(/.{5}(?!$)/g, '$&-');
}
