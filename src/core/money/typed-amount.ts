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

/**
 * Reads a typed amount. `1,000` and `1.000` are a thousand in a currency without decimals, and unclear in one with fewer than three; in one with
 * three or more, the decimal sign of the reader's language counts, and the other sign is unclear.
 * @returns undefined for what is not an amount, or could be two of them
 */
export function typedMicros(typed: string, decimals: number, decimalSign: '.' | ','): Micros | undefined {
  const text = typed.trim().replace(GROUPED_BY_BLANKS, (grouped) => grouped.replace(/\D/g, ''));
  const unclear = TWO_MEANINGS.exec(text);
  if (unclear !== null && decimals === 0) return parseMicros(text.replace(/[.,]/, ''));
  if (unclear !== null && (decimals < 3 || unclear[1] !== decimalSign)) return undefined;
  if (GROUPED.test(text)) return parseMicros(text.replaceAll(/[.,]/g, ''));
  const both = GROUPED_WITH_DECIMALS.exec(text);
  if (both !== null) return parseMicros(text.replaceAll(both[1] ?? '', '').replace(',', '.'));
  return parseMicros(text.replace(',', '.'));
}
