// A new account as a copy of a prepared one: terms, routes, payments, alerts, packages, contracts. Copies, never references.

import { measuresMoney } from '../billing/alerts.ts';
import { addPayment } from '../billing/payment.ts';
import type { CustomerId, PortalName } from '../core/ids.ts';
import { type ByCurrency, inCurrency } from '../core/money/by-currency.ts';
import { formatMicros, type Micros, parseMicros } from '../core/money/money.ts';
import { PortalError } from '../core/portal-error.ts';
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

/**
 * Copies every part of the template into the account, with its amounts in the currency of the account.
 * @throws PortalError `input-invalid` where the template has none in that currency
 */
export async function cloneTemplate(tx: Tx, template: TemplateSpec, into: ClonedInto, now: number): Promise<void> {
  const { customer: terms = {}, routes = [], payments = [], alerts = [], packages = [], contracts = [] } = template;
  const { customer, currency } = into;
  await setTerms(tx, customer, termsOfTemplate(terms, currency));
  for (const route of routes) await putRecord(tx, into, 'route', newRecordId(), routeBody(route, currency), now);
  for (const alert of alerts) await putRecord(tx, into, 'alert', newRecordId(), alertBody(alert, currency), now);
  for (const item of packages) await putRecord(tx, into, 'package', newRecordId(), packageBody(item, currency), now);
  for (const contract of contracts) await putRecord(tx, into, 'contract', newRecordId(), contractBody(contract), now);
  for (const payment of payments) {
    const { description, status = 'completed' } = payment;
    if (payment.currency !== undefined && payment.currency !== currency) continue;
    const amount = micros(payment.amount, currency);
    if (amount === 0n) continue;
    await addPayment(tx, { customer, description, amount, status, method: 'template' }, now);
  }
}

/** Whether every amount and rate card of a template is there for accounts in a currency. */
export function hasCurrency(
  { customer = {}, routes = [], payments = [], alerts = [], packages = [] }: TemplateSpec,
  currency: string,
): boolean {
  const { debitLimit, minimumPayment, dailySpendLimit } = customer;
  const values = [
    ...[debitLimit, minimumPayment, dailySpendLimit],
    ...routes.map(({ rateCard }) => rateCard),
    ...payments.map(({ amount }) => amount),
    ...alerts.flatMap(({ threshold, resetThreshold }) => [threshold, resetThreshold]),
    ...packages.flatMap(({ retail, setupRetail, minimumSpend }) => [retail, setupRetail, minimumSpend]),
  ];
  return values.every((value) => value === undefined || inCurrency(value, currency) !== undefined);
}

function termsOfTemplate(terms: NonNullable<TemplateSpec['customer']>, currency: string): Partial<CustomerTerms> {
  return {
    status: terms.status ?? 'active',
    debitLimit: micros(terms.debitLimit ?? 0, currency),
    minimumPayment: micros(terms.minimumPayment ?? 0, currency),
    channels: terms.channels ?? null,
    flowSpeed: terms.flowSpeed ?? null,
    tax: String(terms.tax ?? 0),
    dailySpendLimit: terms.dailySpendLimit === undefined ? null : micros(terms.dailySpendLimit, currency),
    invoiceSchedule: terms.invoiceSchedule ?? null,
    invoiceDueDays: terms.invoiceDueDays ?? null,
    topupCurrencies: terms.restrictTopupCurrencies ?? [],
    tags: terms.tags ?? [],
    verifyPhone: terms.verifyPhone ?? false,
  };
}

type Part<Name extends keyof TemplateSpec> =
  NonNullable<TemplateSpec[Name]> extends readonly (infer Item)[] ? Item : never;

function routeBody({ rateCard, ...rest }: Part<'routes'>, currency: string): RecordBody<'route'> {
  return { enabled: true, ...rest, rateCard: valueIn(rateCard, currency) };
}

function alertBody({ threshold, resetThreshold, ...rest }: Part<'alerts'>, currency: string): RecordBody<'alert'> {
  return {
    ...rest,
    threshold: valueIn(threshold, currency),
    ...(resetThreshold === undefined ? {} : { resetThreshold: valueIn(resetThreshold, currency) }),
    ...(measuresMoney(rest.area) ? { currency } : {}),
  };
}

function packageBody(
  { retail, setupRetail, minimumSpend, ...rest }: Part<'packages'>,
  currency: string,
): RecordBody<'package'> {
  const exact = (amount: ByCurrency<number | string>) => formatMicros(micros(amount, currency));
  return {
    ...rest,
    currency,
    retail: exact(retail),
    ...(setupRetail === undefined ? {} : { setupRetail: exact(setupRetail) }),
    ...(minimumSpend === undefined ? {} : { minimumSpend: exact(minimumSpend) }),
  };
}

function contractBody({ name, text = '', required, graceDays }: Part<'contracts'>): RecordBody<'contract'> {
  return { name, text, revision: 1, required: required ?? false, graceDays: graceDays ?? 0 };
}

/** Validation accepts no other amount; one that was edited by hand counts as 0. */
const micros = (amount: ByCurrency<number | string>, currency: string): Micros =>
  parseMicros(String(valueIn(amount, currency))) ?? 0n;

function valueIn<T extends number | string>(value: ByCurrency<T>, currency: string): T {
  const found = inCurrency(value, currency);
  if (found !== undefined) return found;
  const message = `the template has nothing in ${currency}`;
  throw new PortalError('input-invalid', message, `Add ${currency} to each of its amounts.`);
}
