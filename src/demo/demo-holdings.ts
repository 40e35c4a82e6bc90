// Records of the demo accounts besides calls and payments, so that every page has content.

import { postDueCharges } from '../billing/package-charges.ts';
import { type NewRate, putRates } from '../billing/rates.ts';
import { DAY } from '../core/durations.ts';
import { storedCustomerId, storedPortalName } from '../core/ids.ts';
import { setTerms } from '../customers/customer.ts';
import { putRecord, type RecordBody, type RecordKind } from '../customers/records.ts';
import type { Store } from '../store/store.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { addLive } from './demo-live.ts';

/** The account that records belong to. */
export type RecordOwner = Pick<DemoAccount, 'id' | 'currency'> & { readonly portal: string };

/** Adds records to the account of one customer and, once, the records that its portal shares. */
export async function addHoldings(store: Store, account: RecordOwner, start: number): Promise<void> {
  const scope = { portal: storedPortalName(account.portal), customer: storedCustomerId(account.id) };
  const day = (days: number): string => new Date(start + days * DAY).toISOString().slice(0, 10);
  const put = async <Kind extends RecordKind>(kind: Kind, id: string, body: RecordBody<Kind>, daysAgo = 30) =>
    putRecord(store, scope, kind, id, body, start - daysAgo * DAY);

  await addShared(store, account, start);
  await setTerms(store, scope.customer, {
    minimumPayment: 10_000_000n,
    debitLimit: 20_000_000n,
    invoiceSchedule: 'monthly',
    invoiceDueDays: 14,
    address: '12 Quay Street\nBristol BS1 4DJ\nUnited Kingdom',
    country: 'GB',
  });
  await put('route', 'standard', {
    name: 'Standard',
    rateCard: cardIn(account.currency),
    channels: 10,
    flowSpeed: 2,
    publicNote: 'Direct routes with caller number, to landlines and mobiles worldwide.',
    enabled: true,
  });
  await put('route', 'economy', {
    name: 'Economy',
    rateCard: cardIn(account.currency),
    techPrefix: '88',
    channels: 5,
    flowSpeed: 1,
    enabled: false,
  });
  await put('package', 'landline', {
    name: '100 landline minutes',
    retail: '4.00',
    frequency: 'monthly',
    frequencyMatch: 1,
    quantity: 1,
    autoDecrementCredit: true,
    freeMinutes: 100,
    usedMinutes: 38,
    destinations: ['United Kingdom', 'Germany', 'United States'],
    description: '100 minutes a month to landlines in the United Kingdom, Germany and the United States.',
  });
  await addThings(put);
  await put('invoice', 'last', invoice('0042', day(-20), day(-6), account.currency, '38.20', '38.20', 'paid'), 20);
  await put('invoice', 'this', invoice('0057', day(-2), day(12), account.currency, '41.75', '0.00', 'open'), 2);
  await postDueCharges(store, scope, start);
  await addLive(store, account.id, start);
}

type PutOne = <Kind extends RecordKind>(kind: Kind, id: string, body: RecordBody<Kind>) => Promise<void>;

async function addThings(put: PutOne): Promise<void> {
  await put('alert', 'low', {
    title: 'Balance is running low',
    area: 'balance',
    operator: '<',
    threshold: 20,
    resetThreshold: 30,
    repeat: 86_400,
    noticeLevel: 'warning',
    recipients: [],
  });
  await put('alert', 'answered', {
    title: 'Few calls are answered',
    area: 'asr',
    operator: '<',
    threshold: 30,
    samplePeriod: 3600,
    repeat: 3600,
    noticeLevel: 'error',
    recipients: [],
  });
  await put('contract', 'terms', {
    name: 'Terms of service',
    revision: 1,
    required: false,
    graceDays: 14,
    text: '## Calls\n\nWe carry your calls and charge them at the rates shown in this portal.\n\n## Payment\n\nThe account is prepaid: calls end when the balance is used up.\n\n## Care\n\nInform us immediately when you suspect that another person uses your account.',
  });
  await put('did', 'front-desk', {
    number: '442079460100',
    name: 'Front desk',
    destination: 'sip:100@pbx.example',
    tags: ['office'],
    state: 'active',
    monthly: '2.00',
  });
  await put('did', 'sales', {
    number: '442079460101',
    name: 'Sales',
    destination: '+442079460900',
    tags: ['office', 'sales'],
    state: 'active',
    monthly: '2.00',
  });
  await put('did', 'berlin', { number: '493012345678', name: 'Berlin', state: 'pending', tags: [] });
  await put('cli', 'main', { number: '442079460100', name: 'Front desk', verified: true, preset: true });
  await put('cli', 'mobile', { number: '447700900123', name: 'On the road', verified: false });
  await put('ip-address', 'office', { address: '203.0.113.7', note: 'Office' });
  await put('document', 'address', {
    name: 'Proof of address',
    state: 'asked',
    reason: 'A bill of the last three months, please.',
  });
}

/** The rate card of accounts in a currency, as the template of the portal names it. */
const cardIn = (currency: string): string =>
  currency === 'USD' ? 'retail-standard' : `retail-standard-${currency.toLowerCase()}`;

/** Adds the records that a portal's customers share. Calling it again for another customer changes nothing. */
async function addShared(store: Store, account: RecordOwner, start: number): Promise<void> {
  const all = { portal: storedPortalName(account.portal), customer: '' } as const;
  const day = (days: number): string => new Date(start + days * DAY).toISOString().slice(0, 10);
  const share: PutOne = (kind, id, body) => putRecord(store, all, kind, id, body, start);
  const card = cardIn(account.currency);
  await share('rate-card', card, {
    name: 'Retail standard',
    currency: account.currency,
    note: 'Per minute, billed 30/6.',
  });
  await putRates(store, all.portal, card, rates(start));
  await share('status-component', 'outbound', { name: 'Outbound calls', state: 'operational', order: 1 });
  await share('status-component', 'inbound', { name: 'Inbound numbers', state: 'operational', order: 2 });
  await share('status-component', 'portal', { name: 'Customer portal', state: 'operational', order: 3 });
  await share('incident', 'delayed-setup', {
    title: 'Delayed call setup to mobile networks',
    state: 'resolved',
    components: ['Outbound calls'],
    startedAt: `${day(-6)}T08:10:00Z`,
    resolvedAt: `${day(-6)}T09:25:00Z`,
    updates: [
      {
        at: `${day(-6)}T08:20:00Z`,
        text: 'Calls to some mobile networks take up to ten seconds to set up. We are looking into it.',
      },
      { at: `${day(-6)}T09:25:00Z`, text: 'A carrier had lost a link. Calls leave by another one now.' },
    ],
  });
}

function invoice(
  number: string,
  issuedOn: string,
  dueOn: string,
  currency: string,
  total: string,
  paid: string,
  state: 'open' | 'paid',
): RecordBody<'invoice'> {
  const calls = (Number(total) - 4).toFixed(2);
  return {
    ...{ number: `2026-${number}`, issuedOn, dueOn, currency, total, paid, state },
    lines: [
      { description: 'Calls of the month', amount: calls },
      { description: '100 landline minutes', quantity: '1', unitPrice: '4.00', amount: '4.00' },
    ],
    note: 'Thank you for calling with us.',
  };
}

const rates = (start: number): NewRate[] =>
  (
    [
      ['1', 'United States', 9_000n],
      ['44', 'United Kingdom', 8_000n],
      ['447', 'United Kingdom mobile', 21_000n],
      ['46', 'Sweden', 11_000n],
      ['49', 'Germany', 10_000n],
      ['4915', 'Germany mobile', 26_000n],
      ['33', 'France', 9_500n],
      ['34', 'Spain', 12_300n],
    ] as const
  ).map(([prefix, destination, rate]) => ({
    ...{ prefix, destination, rate, connectCost: 0n, minimum: 30, increment: 6 },
    validFrom: start - 90 * DAY,
  }));
