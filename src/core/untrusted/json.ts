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
