// Amounts as people type them, with separators of thousands and of decimals from any language. What could be read in two ways is not read.
import { type Micros, parseMicros } from './money.ts';

/** Blanks and apostrophes group digits in some languages, and never part decimals. */
const GROUPED_BY_BLANKS = /^\d{1,3}(?:[\s\u00a0\u202f'’]\d{3})+(?=[.,]|$)/;
/** `1,000,000` and `1.000.000`. */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
/** `1,000.50` and `1.000,50`. */
const GROUPED_WITH_DECIMALS = /^\d{1,3}(?:([.,])\d{3})+(?!\1)([.,])\d+$/;
/** A thousand in one language, a unit with three decimals in another. */
const TWO_MEANINGS = /^[1-9]\d{0,2}([.,])\d{3}$/;

const ungrouped = (typed: string): string =>
  typed.trim().replace(GROUPED_BY_BLANKS, (grouped) => grouped.replace(/\D/g, ''));

/** Returns the two amounts that a typed one could be, as they would be clear: `1000` and `1.00` for `1,000`; null for all others. */
export function twoMeanings(
  typed: string,
  decimals: number,
  decimalSign: '.' | ',',
): { readonly large: string; readonly small: string } | null {
  const text = ungrouped(typed);
  const sign = TWO_MEANINGS.exec(text)?.[1];
  if (sign === undefined || decimals === 0 || (decimals >= 3 && sign === decimalSign)) return null;
  const [whole = '', fraction = ''] = text.split(sign);
  return { large: `${whole}${fraction}`, small: `${whole}.${fraction.slice(0, decimals)}` };
}

/**
 * Reads a typed amount. `1,000` and `1.000` are a thousand in a currency without decimals, and unclear in one with fewer than three; in one with
 * three or more, the decimal sign of the reader's language counts, and the other sign is unclear.
 * @returns undefined for what is not an amount, or could be two of them
 */
export function typedMicros(typed: string, decimals: number, decimalSign: '.' | ','): Micros | undefined {
  if (twoMeanings(typed, decimals, decimalSign) !== null) return undefined;
  const text = ungrouped(typed);
  if (decimals === 0 && TWO_MEANINGS.test(text)) return parseMicros(text.replace(/[.,]/, ''));
  if (GROUPED.test(text)) return parseMicros(text.replaceAll(/[.,]/g, ''));
  const both = GROUPED_WITH_DECIMALS.exec(text);
  if (both !== null) return parseMicros(text.replaceAll(both[1] ?? '', '').replace(',', '.'));
  return parseMicros(text.replace(',', '.'));
}
