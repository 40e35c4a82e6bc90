// A sample customer for any portal, with calls, payments and something on every page; made once.

import { ownSecret } from '../adapters/secrets.ts';
import type { Hasher } from '../auth/password.ts';
import { addPayment } from '../billing/payment.ts';
import { callRater } from '../billing/rate-calls.ts';
import { generateCalls, generatedCsv } from '../calls/generate/generate-calls.ts';
import { importCalls } from '../calls/ingest/import-calls.ts';
import { DAY } from '../core/durations.ts';
import { addContact } from '../customers/contact.ts';
import { addCustomer } from '../customers/customer.ts';
import type { Store } from '../store/store.ts';
import { addHoldings } from './demo-holdings.ts';
import { type DemoLogin, randomPassword } from './seed-demo.ts';

const CALLS = 1_000;

export interface SamplePortal {
  readonly name: string;
  readonly currency: string;
}

interface Dependencies {
  readonly store: Store;
  readonly hasher: Pick<Hasher, 'hash'>;
  /** UTC milliseconds. */
  readonly now: number;
  /** File of the password that the sample contacts share, readable by its owner only. */
  readonly passwordFile: string;
}

/** Adds the sample customer and returns its login. A portal that already has it is not changed. */
export async function seedPortal({ name, currency }: SamplePortal, dependencies: Dependencies): Promise<DemoLogin> {
  const { store, hasher, now, passwordFile } = dependencies;
  const password = ownSecret(passwordFile, randomPassword).reveal();
  const email = `demo@${name}.example`;
  const id = `SAMPLE-${name}`.slice(0, 64);
  const known = await store.selectFrom('contact').select('id').where('customer', '=', id).executeTakeFirst();
  if (known !== undefined) return { portal: name, email, password };
  const customer = {
    id,
    portal: name,
    type: 'customer',
    name: 'Harbour Books Ltd',
    currency,
    timezone: 'UTC',
  } as const;
  await store.transaction().execute((tx) => addCustomer(tx, customer, now));
  await addCalls(store, id, name, now);
  await store.transaction().execute(async (tx) => {
    await addContact(tx, { customer: id, email, name: 'Robin Hale', password }, hasher, now);
    const paid = { customer: id, description: 'Bank transfer', status: 'completed' } as const;
    await addPayment(tx, { ...paid, amount: 100_000_000n }, now - 25 * DAY);
    await addPayment(tx, { ...paid, amount: 50_000_000n, status: 'pending' }, now - DAY);
    await addHoldings(tx, { id, portal: name, currency }, now);
  });
  return { portal: name, email, password };
}

async function addCalls(store: Store, customer: string, portal: string, now: number): Promise<void> {
  // Numbers of the range that Ofcom reserves for drama, an address of a block that RFC 5737 reserves for documentation.
  const caller = { id: customer, weight: 1, profile: 'office', inbound: 0.14 } as const;
  const customers = [{ ...caller, numbers: '442079460', sourceIp: '192.0.2.10' }];
  const calls = generateCalls({ seed: 42, until: now, days: 30, calls: CALLS, customers });
  await importCalls(store, bytesOf(generatedCsv(calls)), {
    format: 'portico',
    origin: `sample of ${portal}`,
    timezone: 'UTC',
    customer: null,
    rater: callRater(store),
    clock: { now: () => now },
    progress: () => undefined,
  });
}

async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(line);
}
