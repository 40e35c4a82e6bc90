// The texts of an invoice, translated and formatted: the same on its page and in its PDF.
import { categoryOf, hasTaxes, isCredit, type TaxLine, taxLinesOf } from '../../../core/invoices/invoice.ts';
import { formatMicros } from '../../../core/money/money.ts';
import type { Translator } from '../../ui/translator.ts';
import type { PageContext } from '../page.ts';
import { invoiceDay as day, exact, type Invoice } from './open-invoice.ts';

type Labelled = readonly [label: string, text: string];

export interface InvoiceTexts {
  readonly title: string;
  readonly facts: readonly Labelled[];
  /** Keys of the columns; those of numbers begin with `n:`. */
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly Labelled[];
  /** What has to be said of lines without tax. */
  readonly notes: readonly string[];
}

/** Returns the texts in the reader's language. */
export function invoiceTexts(context: Pick<PageContext, 't'>, { body }: Invoice): InvoiceTexts {
  const { t } = context;
  const money = (text: string | undefined): string => t.money(exact(text), body.currency, 'exact');
  const withTax = hasTaxes(body);
  const credit = isCredit(body);
  return {
    title: t(credit ? 'invoice.heading-credit' : 'invoice.heading', { number: body.number }),
    facts: [
      [t('invoice.issued'), day(body.issuedOn, context)],
      [t('invoice.due'), day(body.dueOn, context)],
      ...(body.periodFrom === undefined || body.periodTo === undefined
        ? []
        : ([[t('invoice.period'), `${day(body.periodFrom, context)} – ${day(body.periodTo, context)}`]] as const)),
      ...(body.creditsNumber === undefined ? [] : ([[t('invoice.credits'), body.creditsNumber]] as const)),
    ],
    keys: [
      ...['invoice.description', 'n:invoice.quantity', 'n:invoice.unit'],
      ...(withTax ? ['n:invoice.tax-column'] : []),
      'n:invoice.amount',
    ],
    rows: body.lines.map((line) => [
      ...[line.description, line.quantity ?? '', line.unitPrice === undefined ? '' : money(line.unitPrice)],
      ...(withTax ? [rateText(exact(line.taxRate), t)] : []),
      money(line.amount),
    ]),
    sums: [...taxSums(t, body, withTax), [t('invoice.total'), money(body.total)], ...openSums(t, body, credit)],
    notes: [
      ...new Set(withTax ? body.lines.flatMap((line) => noteOf(t, categoryOf(line), body.exemptionReason) ?? []) : []),
    ],
  };
}

function taxSums(t: Translator, body: Invoice['body'], withTax: boolean): Labelled[] {
  const money = (amount: bigint): string => t.money(amount, body.currency, 'exact');
  if (!withTax) return body.tax === undefined ? [] : [[t('invoice.tax'), money(exact(body.tax))]];
  const net = body.lines.reduce((sum, { amount }) => sum + exact(amount), 0n);
  const taxes = taxLinesOf(body).map(
    ({ rate, base, tax }): Labelled => [
      t('invoice.tax-rate', { rate: rateText(rate, t), base: money(base) }),
      money(tax),
    ],
  );
  return [[t('invoice.net'), money(net)], ...taxes];
}

/** What is left: to pay, or in the customer's favour. */
function openSums(t: Translator, { total, paid, currency }: Invoice['body'], credit: boolean): Labelled[] {
  const left = exact(total) - exact(paid);
  const open = credit && left > 0n ? -left : left;
  const booked = exact(paid);
  return [
    ...(booked === 0n ? [] : ([[t('invoice.paid-so-far'), t.money(booked, currency, 'exact')]] as const)),
    open < 0n
      ? [t('invoice.in-your-favour'), t.money(-open, currency)]
      : [t('invoice.to-pay'), t.money(open, currency)],
  ];
}

const rateText = (rate: bigint, t: Translator): string => `${t.decimal(formatMicros(rate, 0))} %`;

function noteOf(t: Translator, category: TaxLine['category'], reason: string | undefined): string | undefined {
  if (category === 'AE') return t('invoice.reverse-charge');
  if (category === 'G') return t('invoice.export');
  return category === 'E' ? t('invoice.exempt', { reason: reason ?? '' }) : undefined;
}
