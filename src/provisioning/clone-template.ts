// A new account as a copy of a prepared one: terms, routes, payments, alerts, packages, contracts. Copies, never references.

import { addPayment } from '../billing/payment.ts';
import type { CustomerId, PortalName } from '../core/ids.ts';
import { formatMicros, type Micros, parseMicros } from '../core/money/money.ts';
import { type CustomerTerms, setTerms } from '../customers/customer.ts';
import { newRecordId, putRecord, type RecordBody } from '../customers/records.ts';
import type { TemplateSpec } from '../kinds/template-customer.ts';
import type { Tx } from '../store/store.ts';

/** The new account, and the transaction that creates it. */
export interface ClonedInto {
  readonly portal: PortalName;
  readonly customer: CustomerId;
  readonly currency: string;
}

/** Copies every part of the template into the account. Payments in another currency than the account's are left out. */
export async function cloneTemplate(tx: Tx, template: TemplateSpec, into: ClonedInto, now: number): Promise<void> {
  const { customer: terms = {}, routes = [], payments = [], alerts = [], packages = [], contracts = [] } = template;
  await setTerms(tx, into.customer, termsOfTemplate(terms));
  for (const route of routes) await putRecord(tx, into, 'route', newRecordId(), { enabled: true, ...route }, now);
  for (const alert of alerts) await putRecord(tx, into, 'alert', newRecordId(), alert, now);
  for (const item of packages) await putRecord(tx, into, 'package', newRecordId(), packageBody(item), now);
  for (const contract of contracts) await putRecord(tx, into, 'contract', newRecordId(), contractBody(contract), now);
  for (const { description, amount, currency, status = 'completed' } of payments) {
    if (currency !== into.currency) continue;
    const payment = {
      customer: into.customer,
      description,
      amount: micros(amount),
      status,
      method: 'template',
    } as const;
    await addPayment(tx, payment, now);
  }
}

function termsOfTemplate(terms: NonNullable<TemplateSpec['customer']>): Partial<CustomerTerms> {
  return {
    status: terms.status ?? 'active',
    debitLimit: micros(terms.debitLimit ?? 0),
    minimumPayment: micros(terms.minimumPayment ?? 0),
    channels: terms.channels ?? null,
    flowSpeed: terms.flowSpeed ?? null,
    tax: String(terms.tax ?? 0),
    dailySpendLimit: terms.dailySpendLimit === undefined ? null : micros(terms.dailySpendLimit),
    invoiceSchedule: terms.invoiceSchedule ?? null,
    invoiceDueDays: terms.invoiceDueDays ?? null,
    topupCurrencies: terms.restrictTopupCurrencies ?? [],
    tags: terms.tags ?? [],
    verifyPhone: terms.verifyPhone ?? false,
  };
}

type Part<Name extends keyof TemplateSpec> =
  NonNullable<TemplateSpec[Name]> extends readonly (infer Item)[] ? Item : never;

function packageBody({ retail, setupRetail, minimumSpend, ...rest }: Part<'packages'>): RecordBody<'package'> {
  const exact = (amount: number | string) => formatMicros(micros(amount));
  return {
    ...rest,
    retail: exact(retail),
    ...(setupRetail === undefined ? {} : { setupRetail: exact(setupRetail) }),
    ...(minimumSpend === undefined ? {} : { minimumSpend: exact(minimumSpend) }),
  };
}

function contractBody({ name, text = '', required, graceDays }: Part<'contracts'>): RecordBody<'contract'> {
  return { name, text, revision: 1, required: required ?? false, graceDays: graceDays ?? 0 };
}

/** Validation accepts no other amount; one that was edited by hand counts as 0. */
const micros = (amount: number | string): Micros => parseMicros(String(amount)) ?? 0n;
