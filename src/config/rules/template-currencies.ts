// The rule that a template has its amounts in every currency of the portal that signs customers up with it: a number alone would be
// taken for as many euro as dollars. Problems are reported for the portal, so that they do not hold others with the same template.
import { isNothing } from '../../core/money/by-currency.ts';
import { currencyDecimals } from '../../core/money/currency.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal, ReadableTemplate } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { type Broken, broken, entriesOf, known } from '../documents/sound.ts';
import type { Pointer } from '../yaml/locator.ts';

type Single = string | number;
type Value = Single | { readonly [currency: string]: Single | Broken } | Broken | undefined;

/** A value of the template, and what is wrong with it for some of the currencies. */
interface Lack {
  readonly pointer: Pointer;
  readonly why: string;
}

const money: ReadonlySet<string> = new Set(['balance', 'daily-spend']);

/** Checks that no amount of the template counts in two currencies, and that none is missing in one of them. */
export function templateCurrencyProblems(portal: ReadablePortal, template: ReadableTemplate): Problem[] {
  const { currencies } = portal.value;
  // The currency may be the one that is broken.
  if (currencies === broken) return [];
  // Codes that are unknown or listed twice are findings of their own.
  const listed = currencies.flatMap((code) => (code !== broken && currencyDecimals.has(code) ? [code] : []));
  const codes = [...new Set(listed)];
  if (codes.length === 0 || currencies.includes(broken)) return [];
  const values = valuesOf(template).flatMap(([pointer, value]) => lackOf(pointer, value, codes));
  return [...values, ...grantLacks(template, codes)].map(({ pointer, why }) => {
    const { file, line } = template.yaml.locate(pointer, 'value');
    return findingAt(portal.yaml, ['signup', 'templateCustomer'], {
      rule: 'template-currency',
      message: `template "${String(known(template.value.name))}": ${pointer.join('.')} ${why} (${file}:${line})`,
      suggestion: `write one for each currency, as in { ${codes.map((code) => `${code}: …`).join(', ')} }, or take currencies out of the portal`,
    });
  });
}

/** Everything in a template that is an amount or a rate card, payments aside. */
function valuesOf({ value }: ReadableTemplate): (readonly [Pointer, Value])[] {
  const { debitLimit, minimumPayment, dailySpendLimit } = known(value.customer) ?? {};
  const under = (at: Pointer, values: Readonly<Record<string, Value>>): (readonly [Pointer, Value])[] =>
    Object.entries(values).map(([key, one]) => [[...at, key], one] as const);
  return [
    ...under(['customer'], { debitLimit, minimumPayment, dailySpendLimit }),
    ...entriesOf(value.routes).flatMap(([index, { rateCard }]) => under(['routes', index], { rateCard })),
    ...entriesOf(value.packages).flatMap(([index, { retail, setupRetail, minimumSpend }]) =>
      under(['packages', index], { retail, setupRetail, minimumSpend }),
    ),
    ...entriesOf(value.alerts).flatMap(([index, { area, threshold, resetThreshold }]) =>
      money.has(String(known(area))) ? under(['alerts', index], { threshold, resetThreshold }) : [],
    ),
  ];
}

function lackOf(pointer: Pointer, value: Value, codes: readonly string[]): Lack[] {
  if (value === undefined || value === broken) return [];
  if (typeof value === 'object') {
    const missing = codes.filter((code) => !Object.hasOwn(value, code));
    return missing.length === 0 ? [] : [{ pointer, why: `has nothing for ${missing.join(', ')}` }];
  }
  if (codes.length === 1 || (pointer.at(-1) !== 'rateCard' && isNothing(value))) return [];
  return [{ pointer, why: `is ${value} in each of ${codes.join(', ')}` }];
}

/** Payments are for all currencies together: one that is in a single currency needs others beside it, be they of 0. */
function grantLacks({ value }: ReadableTemplate, codes: readonly string[]): Lack[] {
  const payments = entriesOf(value.payments);
  const all = payments.flatMap(([, { amount, currency }]) =>
    typeof amount === 'object' ? Object.keys(amount) : [currency],
  );
  const first = payments[0];
  if (first === undefined || all.includes(broken)) return [];
  const missing = codes.filter((code) => !all.includes(code));
  if (missing.length === 0 || missing.length === codes.length) return [];
  return [
    { pointer: ['payments', first[0], 'amount'], why: `leaves accounts in ${missing.join(', ')} without a payment` },
  ];
}
