// The sample account of previews: one customer with a contact, payments and a month of calls, always the same.

import { openSession } from '../auth/session.ts';
import { addPayment } from '../billing/payment.ts';
import { callRater } from '../billing/rate-calls.ts';
import { generateCalls, generatedCsv } from '../calls/generate/generate-calls.ts';
import { importCalls } from '../calls/ingest/import-calls.ts';
import { DAY } from '../core/durations.ts';
import { storedContactId, storedPortalName } from '../core/ids.ts';
import { addContact } from '../customers/contact.ts';
import { addCustomer } from '../customers/customer.ts';
import type { Store } from '../store/store.ts';

/** Time of every preview, a Wednesday afternoon: a fixed one, so that the preview of a commit is the same on any day. */
export const SAMPLE_NOW = Date.UTC(2026, 2, 18, 16, 40);

const CUSTOMER = 'SAMPLE-1';
const CONTACT = storedContactId('sample-contact');

export interface SampleOptions {
  readonly portal: string;
  readonly type: 'customer' | 'carrier';
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Adds the account to a portal of an empty store. @returns the token of a session of its contact */
export async function addSampleAccount(store: Store, { portal, type, currency }: SampleOptions): Promise<string> {
  const customer = { id: CUSTOMER, portal, type, name: 'Sample Company', currency, timezone: 'UTC' };
  await addCustomer(store, customer, SAMPLE_NOW);
  const contact = { customer: CUSTOMER, email: 'sample@customer.example', name: 'Sam Sample', password: '' };
  // An empty hash matches no password; the account is only used through the session below.
  const added = await addContact(store, contact, { hash: async () => '' }, SAMPLE_NOW);
  // Section links may contain the id of the contact, so it must not be random.
  await store.updateTable('contact').set({ id: CONTACT }).where('id', '=', added).execute();
  for (const [days, amount] of payments) {
    const payment = { customer: CUSTOMER, amount, description: 'Bank transfer', status: 'completed' } as const;
    await addPayment(store, payment, SAMPLE_NOW - days * DAY);
  }
  await importCalls(store, sampleCalls(type), {
    format: 'portico',
    origin: 'sample',
    timezone: 'UTC',
    customer: null,
    rater: callRater(store),
    clock: { now: () => SAMPLE_NOW },
    progress: () => undefined,
  });
  const origin = { address: '192.0.2.1', agent: '' };
  return openSession(store, { contact: CONTACT, portal: storedPortalName(portal), stage: 'open', origin }, SAMPLE_NOW);
}

const payments = [
  [28, 40_000_000n],
  [9, 25_000_000n],
] as const;

async function* sampleCalls(type: SampleOptions['type']): AsyncGenerator<Uint8Array> {
  const calls = generateCalls({
    seed: 20_260_318,
    until: SAMPLE_NOW,
    days: 30,
    calls: 480,
    customers: [
      {
        id: CUSTOMER,
        weight: 1,
        profile: type === 'carrier' ? 'carrier' : 'office',
        numbers: '442079460',
        sourceIp: '192.0.2.10',
        inbound: 0.2,
      },
    ],
  });
  for (const line of generatedCsv(calls)) yield Buffer.from(line);
}
