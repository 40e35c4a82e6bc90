// JSON from outside: parsed only where it is not nested deeper than what walks it can bear.
import { limits } from '../limits/limits.ts';

const OPENING: ReadonlySet<number> = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));
const CLOSING: ReadonlySet<number> = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)));
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** JSON that is nested too deep: an error of syntax, as for what cannot be parsed. */
class DeepJson extends SyntaxError {
  constructor() {
    super(`it is nested more than ${limits.jsonDepth} levels deep`);
  }
}

/**
 * Parses JSON that others have written.
 * @throws SyntaxError for what is not JSON, or nested deeper than `limits.jsonDepth`
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new DeepJson();
  return JSON.parse(text);
}

interface RawNumber {
  readonly rawJSON: string;
}

/** What TypeScript does not list yet of ECMAScript's JSON. */
const exact = JSON as JSON & {
  rawJSON(text: string): RawNumber;
  isRawJSON(value: unknown): value is RawNumber;
};

/**
 * Numbers that a float does not give back as they were written: more than 15 digits, an exponent, zeros at the end of a fraction, many at
 * its start, a minus before 0. Also finds such texts in strings, which only costs time.
 */
const INEXACT = /[:,[]\s*(?:-?(?:[\d.]{16,}|[\d.]+[eE]|\d+\.\d*0(?!\d)|0\.0{5})|-0)/;

/** As `parseJson`, with numbers that keep their digits: `numberText` reads them, and `JSON.stringify` writes them as they were. */
export function parseExactJson(text: string): unknown {
  if (!INEXACT.test(text)) return parseJson(text);
  if (isTooDeep(text)) throw new DeepJson();
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? exact.rawJSON(context.source) : value,
  );
}

/** The digits of a number of `parseExactJson`; undefined for what is not a number. */
export function numberText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return exact.isRawJSON(value) ? value.rawJSON : undefined;
}

/** As `parseJson`; undefined in place of an error. */
export function jsonOrUndefined(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a text that `parseJson` refused, without its name: "is not JSON". */
export const jsonMistake = (thrown: unknown): string =>
  thrown instanceof DeepJson ? `is nested more than ${limits.jsonDepth} levels deep` : 'is not JSON';

/** Counts brackets outside of strings, in one walk. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = stringEnd(text, at);
    else if (OPENING.has(sign)) depth += 1;
    else if (CLOSING.has(sign)) depth -= 1;
    if (depth > limits.jsonDepth) return true;
  }
  return false;
}

/** The place of the quote that ends a string; the text's end where none does. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === BACKSLASH) at += 1;
    else if (sign === QUOTE) return at;
  }
  return text.length;
}
