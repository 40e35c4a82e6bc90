// Electronic invoices by EN 16931: what both of its syntaxes are written from, or why an invoice has none. Pure.
import type { BankAccount } from '../money/epc-qr.ts';
import type { Micros } from '../money/money.ts';
import {
  categoryOf,
  exactly,
  type GivenInvoice,
  hasTaxes,
  isCredit,
  rateOf,
  sumProblem,
  type TaxCategory,
  type TaxLine,
  taxLinesOf,
} from './invoice.ts';

export interface Party {
  readonly name: string;
  /** Lines above the place. */
  readonly lines: readonly string[];
  readonly postalCode?: string | undefined;
  readonly city?: string | undefined;
  /** ISO 3166 code. */
  readonly country: string;
  readonly vatId?: string | undefined;
  readonly taxNumber?: string | undefined;
  readonly registration?: string | undefined;
}

interface ElectronicLine {
  readonly description: string;
  readonly quantity: Micros;
  /** Of one; never negative. */
  readonly price: Micros;
  readonly net: Micros;
  readonly category: TaxCategory;
  readonly rate: Micros;
}

export interface ElectronicInvoice {
  readonly number: string;
  /** UNCL 1001: 380 is an invoice, 381 a credit note. */
  readonly typeCode: '380' | '381';
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly currency: string;
  readonly note: string;
  readonly creditsNumber: string | null;
  readonly reference: string;
  readonly seller: Party;
  readonly buyer: Party;
  readonly account: BankAccount | null;
  readonly lines: readonly ElectronicLine[];
  readonly taxes: readonly (TaxLine & Exemption)[];
  readonly net: Micros;
  readonly tax: Micros;
  readonly total: Micros;
  readonly paid: Micros;
}

interface Exemption {
  readonly reason: string | null;
  /** Of the list VATEX. */
  readonly reasonCode: string | null;
}

interface Parties {
  readonly seller: Party | null;
  readonly buyer: Party | null;
  readonly account: BankAccount | null;
}

/** A hundredth: amounts of EN 16931 have at most two decimals, whatever the currency. */
const CENT: Micros = 10_000n;
const UNIT: Micros = 1_000_000n;

/** What keeps an invoice from being electronic: its lines have no tax rate, parties lack what the standard asks for, or amounts have three decimals. */
export type ElectronicProblem = 'taxes' | 'sums' | 'seller' | 'buyer' | 'decimals' | 'reason' | 'lines';

/** Returns the invoice as the standard sees it, or what keeps it from being one. An invoice with a negative total is a credit note with its signs turned. */
export function electronicInvoice(
  given: GivenInvoice,
  parties: Parties,
): { readonly invoice: ElectronicInvoice } | { readonly problem: ElectronicProblem } {
  const problem = problemOf(given, parties);
  const { seller, buyer, account } = parties;
  if (problem !== null || seller === null || buyer === null) return { problem: problem ?? 'seller' };
  const { number, issuedOn, dueOn, periodFrom, periodTo, currency, note = '', creditsNumber = null } = given;
  const sign = exactly(given.total) < 0n ? -1n : 1n;
  const taxes = taxLinesOf(given).map((line) => ({
    ...line,
    base: sign * line.base,
    tax: sign * line.tax,
    ...exemption(line.category, given),
  }));
  const lines = given.lines.map((line) => lineOf(line, sign));
  const net = lines.reduce((sum, line) => sum + line.net, 0n);
  const tax = taxes.reduce((sum, line) => sum + line.tax, 0n);
  const period =
    periodFrom === undefined || periodTo === undefined || periodTo < periodFrom
      ? null
      : { from: periodFrom, to: periodTo };
  return {
    invoice: {
      ...{ number, typeCode: isCredit(given) ? '381' : '380', issuedOn, dueOn, period, currency, note, creditsNumber },
      ...{ reference: given.paymentReference ?? number, seller, buyer, account: isCredit(given) ? null : account },
      ...{ lines, taxes, net, tax, total: net + tax, paid: sign * exactly(given.paid) },
    },
  };
}

function problemOf(given: GivenInvoice, { seller, buyer }: Parties): ElectronicProblem | null {
  if (given.lines.length === 0) return 'lines';
  if (!hasTaxes(given)) return 'taxes';
  if (sumProblem(given) !== null) return 'sums';
  const categories = given.lines.map(categoryOf);
  if (seller === null || (seller.vatId === undefined && (seller.taxNumber === undefined || categories.includes('G'))))
    return 'seller';
  if (buyer === null || (buyer.vatId === undefined && categories.includes('AE'))) return 'buyer';
  if (categories.includes('E') && given.exemptionReason === undefined) return 'reason';
  const amounts = [given.total, given.tax, given.paid, ...given.lines.map(({ amount }) => amount)].map(exactly);
  return amounts.every((amount) => amount % CENT === 0n) ? null : 'decimals';
}

function lineOf(line: GivenInvoice['lines'][number], sign: bigint): ElectronicLine {
  const net = sign * exactly(line.amount);
  const [quantity, price] = [sign * exactly(line.quantity), exactly(line.unitPrice)];
  // A price that is not negative, and a quantity with the sign; where they do not make the amount, one at that price.
  const [turned, positive] = price < 0n ? [-quantity, -price] : [quantity, price];
  const isRight = line.quantity !== undefined && line.unitPrice !== undefined && within(turned * positive, net * UNIT);
  const of = isRight
    ? { quantity: turned, price: positive }
    : { quantity: net < 0n ? -UNIT : UNIT, price: net < 0n ? -net : net };
  return { description: line.description, ...of, net, category: categoryOf(line), rate: rateOf(line) };
}

/** Whether two amounts differ by less than a cent. */
const within = (one: bigint, other: bigint): boolean => {
  const difference = one - other;
  return (difference < 0n ? -difference : difference) < CENT * UNIT;
};

function exemption(category: TaxCategory, { exemptionReason }: GivenInvoice): Exemption {
  switch (category) {
    case 'AE':
      return { reason: 'Reverse charge', reasonCode: 'VATEX-EU-AE' };
    case 'G':
      return { reason: 'Export outside the EU', reasonCode: 'VATEX-EU-G' };
    case 'E':
      return { reason: exemptionReason ?? '', reasonCode: null };
    default:
      return { reason: null, reasonCode: null };
  }
}
