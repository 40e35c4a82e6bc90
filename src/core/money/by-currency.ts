// Values of templates that are one for all currencies, or one for each: amounts, thresholds, rate cards. Pure.

/** A value, or the values by ISO 4217 code. */
export type ByCurrency<T> = T | { readonly [currency: string]: T };

type Single = string | number;

/** Whether a value names its currencies. */
const namesCurrencies = <T extends Single>(value: ByCurrency<T>): value is { readonly [currency: string]: T } =>
  typeof value === 'object';

/** Returns the value for accounts in a currency; undefined where it names others only. */
export function inCurrency<T extends Single>(value: ByCurrency<T>, currency: string): T | undefined {
  if (!namesCurrencies(value)) return value;
  return Object.hasOwn(value, currency) ? value[currency] : undefined;
}

/** Whether an amount is nothing, which is the same in every currency. */
export const isNothing = (amount: Single): boolean => /^-?0+(?:\.0+)?$/.test(String(amount).trim());
