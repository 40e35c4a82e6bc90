// The form of a payment: one amount, offered or typed or that of an invoice, then the way to pay it.
import { formatMicros, type Micros } from '../../../core/money/money.ts';
import { presetsIn } from '../../../core/money/presets.ts';
import type { PageContext } from '../page.ts';
import { invoiceDay, type OpenInvoice } from './open-invoice.ts';
import { UNIT } from './pay.ts';
import { takesAmounts, type WaysToPay, waysToPay } from './ways-to-pay.ts';

/** Longest amount that is typed, in characters. */
const MAX_TYPED = 20;

/** Returns the view of the form of a top-up. */
export function payView(context: PageContext, ways: WaysToPay) {
  const { visitor, t, query, refused } = context;
  const minimum = ways.terms?.minimumPayment ?? 0n;
  const typed = (refused?.typed.raw('amount') ?? query.get('amount') ?? '').slice(0, MAX_TYPED);
  const presets = offered(context, minimum);
  const picked = refused?.typed.text('preset', MAX_TYPED) || (typed === '' ? undefined : 'other');
  const chosen = picked ?? presets[Math.min(1, presets.length - 1)]?.value ?? 'other';
  return {
    ...wayFields(context, ways),
    currency: visitor.currency,
    minimum: minimum > 0n ? t('payments.minimum', { amount: t.money(minimum, visitor.currency) }) : '',
    presets: presets.map((preset) => ({ ...preset, chosen: preset.value === chosen })),
    other: chosen === 'other' || !presets.some(({ value }) => value === chosen),
    amount: typed,
  };
}

/** Returns the view of the page that pays an invoice. */
export async function invoiceView(context: PageContext, { invoice, amount, pending }: OpenInvoice) {
  const { t } = context;
  const { body, id } = invoice;
  const ways = await waysToPay(context);
  const money = t.money(amount, body.currency, 'exact');
  return {
    invoice: {
      ...{ id, amount: money, number: body.number },
      title: t('invoice.pay', { number: body.number }),
      submit: t('payments.pay-amount', { amount: money }),
      due: invoiceDay(body.dueOn, context),
      waits: pending > 0n,
    },
    pay: takesAmounts(ways) && pending === 0n ? { ...wayFields(context, ways), ...noAmount } : null,
    ...{ zoneName: '', table: null, older: null, newest: null, said: '', voucher: false, closed: false, waiting: [] },
  };
}

/** Of an invoice no amount is asked. */
const noAmount = { currency: '', minimum: '', presets: [], other: false, amount: '' };

/** Returns the ways by the names of their actions, the first one chosen unless another was. */
function wayFields({ t, refused }: PageContext, { cards, bank }: WaysToPay) {
  const chosen = refused?.typed.text('do', 40) ?? '';
  const ways = [
    ...cards.map(({ name }) => ({
      act: 'card',
      label: t(`payments.by-${name}`),
      hint: t('payments.card-hint'),
      icon: 'payments',
    })),
    ...(bank === null
      ? []
      : [{ act: 'bank', label: t('payments.by-bank'), hint: t('payments.bank-hint'), icon: 'balance' }]),
  ];
  const first = ways.find(({ act }) => act === chosen) ?? ways[0];
  return { provider: cards[0]?.name ?? '', ways: ways.map((way) => ({ ...way, chosen: way === first })) };
}

/** Returns the offered amounts that this customer may pay. */
function offered({ visitor, t, snapshot, services }: PageContext, minimum: Micros) {
  const most = BigInt(services.customerRules.pendingAmount) * UNIT;
  return presetsIn(visitor.currency, snapshot.payments.presets ?? {})
    .filter((amount) => amount >= minimum && amount <= most)
    .map((amount) => ({ value: formatMicros(amount, 0), label: t.decimal(formatMicros(amount, 0)) }));
}
