// Text that people typed, as the emails of a portal may hold it: short, on one line, and nothing that a mail program makes a link of. Pure.

import { limits } from '../limits/limits.ts';

/** Characters without a shape, and those that turn the direction of text. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;
/** Spaces, controls, and line breaks of any kind. */
const SPACE = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** The dots that IDNA (UTS 46) reads as one, between a label and the next. */
const DOT_IN_NAME = /(?<=[\p{L}\p{N}\p{M}-])([.\u3002\uff61\u2024])(?=[\p{L}\p{N}\p{M}])/gu;

/** The colon of a scheme (`https:`, `tel:`, `sip:`) or before slashes. */
const SCHEME_COLON = /(?<=\p{L}[\p{L}\p{N}+.-]*)[:\ua789\u2236](?=\S)|:(?=\/)/gu;

/** Writes a typed text so that it is read as text: `https://evil.example` becomes `https[:]//evil[.]example`. */
export function withoutLinks(text: string): string {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACE, ' ').trim();
  const short =
    [...plain].length > limits.typedInEmailCharacters
      ? `${[...plain].slice(0, limits.typedInEmailCharacters).join('')}…`
      : plain;
  return short
    .replace(/\.{4,}/g, '…')
    .replace(DOT_IN_NAME, (dot, _group, at: number, whole: string) => (isNumber(whole, at) ? dot : '[.]'))
    .replace(SCHEME_COLON, '[:]')
    .replace(/@/g, '[at]');
}

/** Whether the dot at this place is the decimal point of a number that has no other dot, as in `2.50`. */
function isNumber(text: string, at: number): boolean {
  const before = /(?<![\p{L}\p{N}\p{M}.-])\d+$/u.test(text.slice(0, at));
  return before && /^\d+(?![\p{L}\p{N}\p{M}.-]|\.\d)/u.test(text.slice(at + 1));
}
