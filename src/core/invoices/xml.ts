// XML of electronic invoices: elements, text that is escaped, and amounts. Pure.
import { formatMicros, type Micros } from '../money/money.ts';

/** Characters that XML 1.0 does not have: controls other than tab and line ends, halves of pairs, and the two that are none. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

type Attributes = Readonly<Record<string, string>>;

/** An element with text. */
export const leaf = (name: string, text: string, attributes: Attributes = {}): string =>
  `<${name}${written(attributes)}>${escaped(text)}</${name}>`;

/** An element with elements; null and empty ones are left out. */
export const node = (name: string, children: readonly (string | null)[], attributes: Attributes = {}): string =>
  `<${name}${written(attributes)}>${children.filter((child) => child !== null).join('')}</${name}>`;

/** An element with text, or null where there is none. */
export const optional = (name: string, text: string | null | undefined): string | null =>
  text === null || text === undefined || text === '' ? null : leaf(name, text);

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** An amount with two decimals, as EN 16931 has them. */
export const twoDecimals = (amount: Micros): string => formatMicros(amount, 2);
/** A price, a quantity or a percentage with the decimals that it has. */
export const anyDecimals = (amount: Micros): string => formatMicros(amount, 0);

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
