// The payload of a QR code that fills in a SEPA credit transfer: EPC069-12, version 002 of the data, UTF-8. Pure.
import { compactIban, ibanProblem } from './iban.ts';
import { formatMicros, type Micros } from './money.ts';

/** The account that a transfer goes to. */
export interface BankAccount {
  /** Name of its holder. */
  readonly name: string;
  /** Without spaces. */
  readonly iban: string;
  /** BIC (ISO 9362) of the bank. */
  readonly bic?: string;
}

export interface TransferOrder {
  readonly account: BankAccount;
  readonly amount: Micros;
  /** ISO 4217 code. */
  readonly currency: string;
  /** What the payer quotes; unstructured remittance information. */
  readonly reference: string;
}

/** Countries of the European Economic Area, within which a transfer needs no BIC. */
const economicArea: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
/** Countries and territories of the single euro payments area outside of it: their BIC is mandatory. */
const paymentsArea: ReadonlySet<string> = new Set('AD AL CH FO GB GI GL MC MD ME MK RS SM VA'.split(' '));

/** Characters of the name (AT-21) and of unstructured remittance information (AT-05), and bytes of the whole payload. */
const MAX_NAME = 70;
const MAX_REFERENCE = 140;
const MAX_BYTES = 331;
/** Micro-units: 0.01 to 999,999,999.99 euro, in whole cents. */
const CENT: Micros = 10_000n;
const MOST: Micros = 999_999_999_990_000n;

/** Latin script, digits and the signs that every bank takes in a transfer (EPC217-08). */
const TAKEN = /^[\p{Script=Latin}0-9 /?:().,'+-]+$/u;

/** The fields of the payload that a transfer may break, in their order. */
export type EpcProblem = 'currency' | 'iban' | 'bic' | 'name' | 'amount' | 'reference' | 'size';

/** Returns the payload, or the first field that keeps the transfer from having one: then it has no code, and is typed. */
export function epcPayload(order: TransferOrder): { readonly payload: string } | { readonly problem: EpcProblem } {
  const problem = problemOf(order);
  if (problem !== null) return { problem };
  const { account, amount, reference } = order;
  // Purpose and structured reference stay empty; the last field that is filled is the last line.
  const lines = [
    ...['BCD', '002', '1', 'SCT', account.bic ?? '', account.name, compactIban(account.iban)],
    ...[`EUR${formatMicros(amount)}`, '', '', reference],
  ];
  const payload = lines.join('\n');
  return Buffer.byteLength(payload) > MAX_BYTES ? { problem: 'size' } : { payload };
}

function problemOf({ account, amount, currency, reference }: TransferOrder): EpcProblem | null {
  if (currency !== 'EUR') return 'currency';
  const country = compactIban(account.iban).slice(0, 2);
  const isNear = economicArea.has(country);
  if (ibanProblem(account.iban) !== null || !(isNear || paymentsArea.has(country))) return 'iban';
  if (account.bic === undefined ? !isNear : !BIC.test(account.bic)) return 'bic';
  if (!fits(account.name, MAX_NAME)) return 'name';
  if (amount < CENT || amount > MOST || amount % CENT !== 0n) return 'amount';
  return fits(reference, MAX_REFERENCE) ? null : 'reference';
}

/** Bank, country, place and branch. */
const BIC = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

const fits = (text: string, most: number): boolean => TAKEN.test(text) && [...text].length <= most;
