// Rules on the money of a template customer: the form and decimals of amounts, and currency codes.
import { currencyDecimals } from '../../core/money/currency.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadableTemplate } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { type Broken, broken, entriesOf, known, membersOf } from '../documents/sound.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';
import { currencyProblems } from './ids.ts';

interface Limit {
  readonly decimals: number;
  readonly of: string;
}

/** Accounts, rates and limits are stored with six decimals. */
const kept: Limit = { decimals: 6, of: 'an amount' };
const AMOUNT = /^-?\d{1,12}(?:\.(\d+))?$/;

type Amount = string | number | Broken | undefined;
/** One amount, or one for each currency. */
type Amounts = Amount | { readonly [currency: string]: string | number | Broken };

/** Checks that every amount of a template is a decimal that its account can store, in a known currency. */
export function amountProblems({ value, yaml }: ReadableTemplate): Problem[] {
  const { debitLimit, minimumPayment, dailySpendLimit, restrictTopupCurrencies } = known(value.customer) ?? {};
  return [
    ...keptProblems(yaml, ['customer'], { debitLimit, minimumPayment, dailySpendLimit }),
    ...currencyProblems(yaml, ['customer', 'restrictTopupCurrencies'], restrictTopupCurrencies),
    ...entriesOf(value.payments).flatMap(([index, payment]) => paymentProblems(yaml, ['payments', index], payment)),
    ...entriesOf(value.packages).flatMap(([index, { retail, setupRetail, minimumSpend }]) =>
      keptProblems(yaml, ['packages', index], { retail, setupRetail, minimumSpend }),
    ),
    ...entriesOf(value.routes).flatMap(([index, { rateCard }]) =>
      keyProblems(yaml, ['routes', index, 'rateCard'], rateCard),
    ),
    ...entriesOf(value.alerts).flatMap(([index, { threshold, resetThreshold }]) => [
      ...keyProblems(yaml, ['alerts', index, 'threshold'], threshold),
      ...keyProblems(yaml, ['alerts', index, 'resetThreshold'], resetThreshold),
    ]),
  ];
}

/** Checks a payment, whose amount has at most the decimals of its currency. */
function paymentProblems(yaml: YamlDocument, pointer: Pointer, { amount, currency }: Payment): Problem[] {
  const inAmount = [...pointer, 'amount'];
  if (currency === broken) return amountsProblems(yaml, inAmount, amount, () => kept);
  if (typeof amount === 'object') {
    const decimalsOf = (code: string): Limit => ({ decimals: currencyDecimals.get(code) ?? kept.decimals, of: code });
    return [
      ...(currency === undefined ? [] : [atOdds(yaml, pointer, 'its amounts name their currencies')]),
      ...amountsProblems(yaml, inAmount, amount, decimalsOf),
    ];
  }
  if (currency === undefined)
    return [atOdds(yaml, pointer, 'it says no currency'), ...amountProblem(yaml, inAmount, amount, kept)];
  const decimals = currencyDecimals.get(currency);
  if (decimals !== undefined) return amountProblem(yaml, inAmount, amount, { decimals, of: currency });
  const unknown = findingAt(yaml, [...pointer, 'currency'], {
    rule: 'currency-unknown',
    message: `"${currency}" is not an ISO 4217 code`,
    suggestion: didYouMean(currency, currencyDecimals.keys()),
  });
  return [unknown, ...amountProblem(yaml, inAmount, amount, kept)];
}

interface Payment {
  readonly amount: Amounts;
  readonly currency?: string | Broken;
}

/** A payment has its currency in exactly one of two places. */
const atOdds = (yaml: YamlDocument, pointer: Pointer, why: string): Problem =>
  findingAt(yaml, [...pointer, 'amount'], {
    rule: 'payment-currency',
    message: `the payment is not in one currency: ${why}`,
    suggestion: 'write amount: "5.00" with currency: USD, or amount: { USD: "5.00", EUR: "4.50" } alone',
  });

function keptProblems(yaml: YamlDocument, at: Pointer, amounts: Readonly<Record<string, Amounts>>): Problem[] {
  return Object.entries(amounts).flatMap(([key, amount]) => amountsProblems(yaml, [...at, key], amount, () => kept));
}

/** Checks an amount, or each of those by currency with its code. */
function amountsProblems(
  yaml: YamlDocument,
  at: Pointer,
  amounts: Amounts,
  limitOf: (code: string) => Limit,
): Problem[] {
  if (typeof amounts !== 'object') return amountProblem(yaml, at, amounts, kept);
  return membersOf(amounts).flatMap(([code, amount]) => [
    ...codeProblems(yaml, at, code),
    ...amountProblem(yaml, [...at, code], amount, limitOf(code)),
  ]);
}

/** Checks the keys of values by currency that are not amounts. */
function keyProblems(
  yaml: YamlDocument,
  at: Pointer,
  values: object | string | number | Broken | undefined,
): Problem[] {
  if (typeof values !== 'object') return [];
  return Object.keys(values).flatMap((code) => codeProblems(yaml, at, code));
}

function codeProblems(yaml: YamlDocument, at: Pointer, code: string): Problem[] {
  if (currencyDecimals.has(code)) return [];
  const message = `"${code}" is not an ISO 4217 code`;
  const suggestion = didYouMean(code, currencyDecimals.keys()) ?? 'remove it';
  return [findingAt(yaml, [...at, code], { rule: 'currency-unknown', part: 'key', message, suggestion })];
}

/** Checks the form and the decimals of one amount. */
export function amountProblem(yaml: YamlDocument, pointer: Pointer, amount: Amount, limit: Limit): Problem[] {
  if (amount === undefined || amount === broken) return [];
  const text = String(amount);
  const match = AMOUNT.exec(text);
  if (match === null) {
    return [
      findingAt(yaml, pointer, {
        rule: 'amount-format',
        message: `"${text.slice(0, 60)}" is not an amount`,
        suggestion: 'write digits with a point, as in "12.50"; no separators, no symbol',
      }),
    ];
  }
  const decimals = match[1]?.length ?? 0;
  if (decimals <= limit.decimals) return [];
  return [
    findingAt(yaml, pointer, {
      rule: 'amount-decimals',
      message: `"${text}" has ${decimals} decimals; ${limit.of} has at most ${limit.decimals}`,
      suggestion: 'round it',
    }),
  ];
}
