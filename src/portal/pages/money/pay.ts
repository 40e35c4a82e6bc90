// The forms of `/payments`: pay by transfer or by card, an amount of one's own or that of an invoice; cancel a transfer.

import { recordAuditEvent } from '../../../auth/audit.ts';
import { recordCheckout } from '../../../billing/checkout.ts';
import { addPayment, completePayment, type PaymentMethod, paymentOf, pendingOf } from '../../../billing/payment.ts';
import { limits } from '../../../core/limits/limits.ts';
import { decimalsOf, moneyText } from '../../../core/money/currency.ts';
import { type Micros, parseMicros } from '../../../core/money/money.ts';
import { twoMeanings, typedMicros } from '../../../core/money/typed-amount.ts';
import { reasonOf } from '../../../core/portal-error.ts';
import { refusal, refusedWhole } from '../../forms/checks.ts';
import { done } from '../../http/response.ts';
import { confirmFirst, hasRecentProof } from '../../writes/recent-proof.ts';
import type { ActionContext, ActionResult } from '../page.ts';
import { payableInvoice } from './open-invoice.ts';
import { waysToPayNow } from './ways-to-pay.ts';

const LARGEST: Micros = BigInt(limits.typedPaymentUnits) * 1_000_000n;
/** Micro-units of one unit of a currency. */
export const UNIT: Micros = 1_000_000n;

/** What is paid: the amount, and the number of the invoice that it is for. */
interface Due {
  readonly amount: Micros;
  /** Null for a top-up. */
  readonly number: string | null;
}

/** Records a transfer that the customer will make, and shows where it goes. */
export async function payByBank(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, t, now, origin } = context;
  const { bank, open } = await waysToPayNow(context);
  if (bank === null && open) return { type: 'error', status: 404 };
  const due = await checkedAmount(context, 'bank');
  if ('type' in due) return due;
  const reference = due.number ?? referenceOf(now, visitor.customer);
  const payment = await addPayment(
    store,
    {
      ...{ customer: visitor.customer, amount: due.amount, status: 'pending', method: 'bank', reference },
      description: t('payments.bank-description'),
    },
    now,
  );
  await recordAuditEvent(store, visitor, 'payment-asked', `bank ${reference}`, origin, now);
  return done(`/payments/${payment}`, 'transfer-noted');
}

/** Starts a checkout at the card provider, which the visitor is sent to. */
export async function payByCard(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, t, services, snapshot, origin, now } = context;
  const { cards } = await waysToPayNow(context);
  const named = services.cards(snapshot.name).find(({ name }) => name === fields.text('provider', 40));
  if (named === undefined || context.sections.includes(`block-${named.name}`)) return { type: 'error', status: 404 };
  const due = await checkedAmount(context, named.name);
  if ('type' in due) return due;
  const provider = cards.find(({ name }) => name === named.name);
  if (provider === undefined) return { type: 'error', status: 404 };
  const { amount, number } = due;
  const description = number === null ? t('payments.card-description') : t('invoice.heading', { number });
  const order = { customer: visitor.customer, description, amount, status: 'pending' } as const;
  const quoted = number === null ? {} : { reference: number };
  const payment = await addPayment(store, { ...order, ...quoted, method: provider.name }, now);
  try {
    const checkout = await provider.start({
      ...{ payment, amount, currency: visitor.currency, description },
      email: visitor.email,
      language: t.lang,
      returnTo: `${services.urlOf(snapshot.canonicalHost)}/payments`,
    });
    const kept = { id: checkout.id, provider: provider.name, payment, amount, currency: visitor.currency };
    await recordCheckout(store, visitor, kept, now);
    await recordAuditEvent(store, visitor, 'payment-asked', provider.name, origin, now);
    return { type: 'redirect', to: checkout.url };
  } catch (thrown) {
    services.log.error('a checkout could not be started', { portal: snapshot.name, why: reasonOf(thrown) });
    return refusedWhole(t('payments.provider-down'));
  }
}

/** Cancels a transfer that is waited for, unless it has arrived meanwhile. */
export async function cancelTransfer(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, origin, now } = context;
  const payment = await paymentOf(store, visitor, fields.text('id', 64));
  if (payment?.method !== 'bank') return { type: 'error', status: 404 };
  const cancelled = await completePayment(store, visitor, payment.id, 'cancelled');
  if (!cancelled) return done(`/payments/${payment.id}`, 'transfer-over');
  await recordAuditEvent(store, visitor, 'payment-cancelled', `bank ${payment.reference ?? payment.id}`, origin, now);
  return done('/payments', 'transfer-cancelled');
}

/** Returns what this customer may pay, in this way and now, else the refusal. */
async function checkedAmount(context: ActionContext, method: PaymentMethod): Promise<Due | ActionResult> {
  const { store, visitor, fields, t, services } = context;
  const id = fields.text('invoice', 64);
  const refused = (text: string): ActionResult => (id === '' ? refusal({ field: 'amount', text }) : refusedWhole(text));
  const { open, terms } = await waysToPayNow(context);
  if (!open) return refusedWhole(t('payments.no-topup'));
  const due = id === '' ? typedAmount(context, terms?.minimumPayment ?? 0n) : await amountOf(context, id);
  if (typeof due === 'string') return refused(due);
  if ('type' in due) return due;
  const { proofAbove, pendingPayments, pendingAmount } = services.customerRules;
  const pending = await pendingOf(store, visitor, method);
  if (pending.count >= pendingPayments) return refused(t('payments.many-pending', { count: pendingPayments }));
  const most = BigInt(pendingAmount) * UNIT;
  if (pending.sum + due.amount > most) {
    return refused(t('payments.much-pending', { amount: t.money(most, visitor.currency) }));
  }
  if (due.amount <= BigInt(proofAbove) * UNIT || hasRecentProof(context)) return due;
  const again =
    id === '' ? `?amount=${moneyText(due.amount, visitor.currency).replace('.', t.decimalSign)}` : `?invoice=${id}`;
  return confirmFirst(`/payments${encodeURIComponent(again)}`);
}

/** Returns what is left of an invoice, if it can be paid. One that is under way is not paid twice. */
async function amountOf(context: ActionContext, id: string): Promise<Due | string | ActionResult> {
  const open = await payableInvoice(context, id);
  if (open === undefined) return { type: 'error', status: 404 };
  if (open.pending > 0n) return context.t('payments.invoice-waits');
  return { amount: open.amount, number: open.invoice.body.number };
}

/** Returns the amount that was chosen or typed, or the problem with it. A chosen one counts before what was typed earlier. */
function typedAmount({ visitor, fields, t }: ActionContext, minimum: Micros): Due | string {
  const chosen = fields.text('preset', 20);
  const decimals = decimalsOf(visitor.currency);
  const isTyped = chosen === '' || chosen === 'other';
  const typed = fields.text('amount', 20);
  const unclear = isTyped ? twoMeanings(typed, decimals, t.decimalSign) : null;
  if (unclear !== null) return t('payments.unclear-amount', { typed: typed.trim(), ...unclear });
  const amount = isTyped ? typedMicros(typed, decimals, t.decimalSign) : parseMicros(chosen);
  if (amount === undefined || amount <= 0n || amount > LARGEST || amount % 10n ** BigInt(6 - decimals) !== 0n) {
    return t('payments.bad-amount');
  }
  if (amount < minimum) return t('payments.minimum', { amount: t.money(minimum, visitor.currency) });
  return { amount, number: null };
}

/** Returns the reference of a bank transfer, short enough to be typed. */
const referenceOf = (now: number, customer: string): string => `${customer}-${now.toString(36).toUpperCase()}`;
