// Invoices as their sums: lines, tax by category and rate, totals, in micro-units. What an operator's system gives is checked, never corrected. Pure.
import { decimalsOf } from '../money/currency.ts';
import { type Micros, parseMicros } from '../money/money.ts';

/** Why a rate is what it is (UNCL 5305): standard, zero, exempt, reverse charge, export. */
export type TaxCategory = 'S' | 'Z' | 'E' | 'AE' | 'G';

/** An invoice as the operator's system gives it; amounts are decimals. */
export interface GivenInvoice {
  readonly number: string;
  readonly type?: 'invoice' | 'credit-note' | undefined;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
  readonly currency: string;
  readonly lines: readonly GivenLine[];
  readonly tax?: string | undefined;
  readonly total: string;
  readonly paid?: string | undefined;
  readonly note?: string | undefined;
  readonly creditsNumber?: string | undefined;
  readonly paymentReference?: string | undefined;
  readonly exemptionReason?: string | undefined;
}

interface GivenLine {
  readonly description: string;
  readonly quantity?: string | undefined;
  readonly unitPrice?: string | undefined;
  readonly amount: string;
  readonly taxRate?: string | undefined;
  readonly taxCategory?: TaxCategory | undefined;
}

/** Tax of the lines of one category and rate. */
export interface TaxLine {
  readonly category: TaxCategory;
  /** Percent, in millionths. */
  readonly rate: Micros;
  readonly base: Micros;
  readonly tax: Micros;
}

export const exactly = (text: string | undefined): Micros => parseMicros(text ?? '0') ?? 0n;

/** Whether the lines say their tax: one is enough, since then all have to. */
export const hasTaxes = ({ lines }: Pick<GivenInvoice, 'lines'>): boolean =>
  lines.some(({ taxRate, taxCategory }) => taxRate !== undefined || taxCategory !== undefined);

export const rateOf = ({ taxRate }: Pick<GivenLine, 'taxRate'>): Micros => exactly(taxRate);

export const categoryOf = ({ taxCategory, taxRate }: Pick<GivenLine, 'taxRate' | 'taxCategory'>): TaxCategory =>
  taxCategory ?? (exactly(taxRate) === 0n ? 'Z' : 'S');

/** Whether an invoice is owed to the customer. */
export const isCredit = ({ type, total }: Pick<GivenInvoice, 'type' | 'total'>): boolean =>
  type === 'credit-note' || exactly(total) < 0n;

/** Returns the tax by category and rate, the highest rate first; each is rounded half up to the decimals of the currency. */
export function taxLinesOf({ lines, currency }: Pick<GivenInvoice, 'lines' | 'currency'>): TaxLine[] {
  const groups = Map.groupBy(lines, (line) => `${categoryOf(line)} ${rateOf(line)}`);
  return [...groups.values()]
    .flatMap((same): TaxLine[] => {
      const [first] = same;
      if (first === undefined) return [];
      const base = same.reduce((sum, { amount }) => sum + exactly(amount), 0n);
      const rate = rateOf(first);
      return [{ category: categoryOf(first), rate, base, tax: share(base, rate, decimalsOf(currency)) }];
    })
    .sort((left, right) => Number(right.rate - left.rate) || (left.category < right.category ? -1 : 1));
}

/** `rate` percent of an amount, rounded half up (away from zero) to decimals. */
function share(amount: Micros, rate: Micros, decimals: number): Micros {
  const step = 10n ** BigInt(6 - decimals);
  const divisor = 100n * 1_000_000n * step;
  const product = amount * rate;
  const absolute = product < 0n ? -product : product;
  const rounded = ((2n * absolute + divisor) / (2n * divisor)) * step;
  return product < 0n ? -rounded : rounded;
}

/** What is wrong with the sums of an invoice whose lines say their tax, with the field; null where they are right. */
export function sumProblem(invoice: GivenInvoice): { readonly field: string; readonly message: string } | null {
  const { lines, type, tax, total } = invoice;
  if (!hasTaxes(invoice)) return null;
  const without = lines.findIndex(({ taxRate, taxCategory }) => taxRate === undefined && taxCategory === undefined);
  if (without !== -1) return { field: `lines/${without}/taxRate`, message: 'is missing, while other lines have one' };
  const odd = lines.findIndex((line) => (categoryOf(line) === 'S') !== rateOf(line) > 0n);
  if (odd !== -1)
    return { field: `lines/${odd}/taxCategory`, message: 'S has a rate above 0, and every other category 0' };
  const taxes = taxLinesOf(invoice).reduce((sum, line) => sum + line.tax, 0n);
  const net = lines.reduce((sum, { amount }) => sum + exactly(amount), 0n);
  if (exactly(tax) !== taxes)
    return { field: 'tax', message: `is ${tax ?? '0'}, and the lines have ${plainOf(taxes)}` };
  if (exactly(total) !== net + taxes)
    return { field: 'total', message: `is ${total}, and the lines with their tax are ${plainOf(net + taxes)}` };
  return type === 'credit-note' && net + taxes < 0n
    ? { field: 'total', message: 'of a credit note is positive' }
    : null;
}

const plainOf = (amount: Micros): string => {
  const [sign, absolute] = amount < 0n ? ['-', -amount] : ['', amount];
  return `${sign}${absolute / 1_000_000n}.${String(absolute % 1_000_000n).padStart(6, '0')}`.replace(
    /(\.\d\d)0+$/,
    '$1',
  );
};
