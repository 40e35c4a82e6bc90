// Rules on the money of a template customer: the form and decimals of amounts, and currency codes.
import { currencyDecimals } from '../../core/money/currency.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadableTemplate } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { type Broken, broken, entriesOf, known } from '../documents/sound.ts';
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
  ];
}

/** Checks a payment, whose amount has at most the decimals of its currency. */
function paymentProblems(
  yaml: YamlDocument,
  pointer: Pointer,
  { amount, currency }: { readonly amount: Amount; readonly currency: string | Broken },
): Problem[] {
  const inAmount = [...pointer, 'amount'];
  if (currency === broken) return amountProblem(yaml, inAmount, amount, kept);
  const decimals = currencyDecimals.get(currency);
  if (decimals !== undefined) return amountProblem(yaml, inAmount, amount, { decimals, of: currency });
  const unknown = findingAt(yaml, [...pointer, 'currency'], {
    rule: 'currency-unknown',
    message: `"${currency}" is not an ISO 4217 code`,
    suggestion: didYouMean(currency, currencyDecimals.keys()),
  });
  return [unknown, ...amountProblem(yaml, inAmount, amount, kept)];
}

function keptProblems(yaml: YamlDocument, at: Pointer, amounts: Readonly<Record<string, Amount>>): Problem[] {
  return Object.entries(amounts).flatMap(([key, amount]) => amountProblem(yaml, [...at, key], amount, kept));
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
