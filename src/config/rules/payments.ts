// Rules on how customers of a portal pay: the account of transfers, and the amounts that are offered.
import { currencyDecimals } from '../../core/money/currency.ts';
import { type IbanProblem, ibanProblem } from '../../core/money/iban.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { entriesOf, known, membersOf } from '../documents/sound.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { amountProblem } from './amounts.ts';

/** Checks the IBAN, and that every amount is one of a known currency with its decimals. */
export function paymentProblems({ value, yaml }: ReadablePortal): Problem[] {
  const payments = known(value.payments);
  const iban = known(known(known(payments?.bankTransfer)?.account)?.iban);
  return [
    ...(iban === undefined ? [] : ibanProblems(yaml, iban)),
    ...membersOf(payments?.presets).flatMap(([currency, amounts]) => [
      ...unknownCurrency(yaml, currency),
      ...entriesOf(amounts).flatMap(([index, amount]) => presetProblems(yaml, currency, index, amount)),
    ]),
  ];
}

const why: Readonly<Record<IbanProblem, string>> = {
  form: 'is not an IBAN, which begins with a country code and two digits',
  length: 'does not have the length of an IBAN of its country',
  checksum: 'has wrong check digits, so a character of it is mistyped',
};

function ibanProblems(yaml: YamlDocument, iban: string): Problem[] {
  const problem = ibanProblem(iban);
  if (problem === null) return [];
  const at = ['payments', 'bankTransfer', 'account', 'iban'];
  const message = `"${iban}" ${why[problem]}`;
  return [findingAt(yaml, at, { rule: 'iban-invalid', message, suggestion: 'copy it from a statement of the bank' })];
}

function unknownCurrency(yaml: YamlDocument, currency: string): Problem[] {
  if (currencyDecimals.has(currency)) return [];
  const message = `"${currency}" is not an ISO 4217 code`;
  const suggestion = didYouMean(currency, currencyDecimals.keys()) ?? 'remove it';
  return [
    findingAt(yaml, ['payments', 'presets', currency], { rule: 'currency-unknown', part: 'key', message, suggestion }),
  ];
}

function presetProblems(yaml: YamlDocument, currency: string, index: number, amount: number): Problem[] {
  const decimals = currencyDecimals.get(currency);
  if (decimals === undefined) return [];
  return amountProblem(yaml, ['payments', 'presets', currency, index], amount, { decimals, of: currency });
}
