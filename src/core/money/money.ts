// Money is an integer number of micro-units (1e-6 of the currency's unit) in a bigint. No float touches it.

/** Micro-units. Sums need bigint: 2^53 micro-units are only nine thousand million units. */
export type Micros = bigint;

const MICROS_PER_UNIT = 1_000_000n;
const DECIMAL = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/;

/** Parses a decimal such as `-12.5` or `0.012345`; undefined when it is not a decimal or has more than six decimals. */
export function parseMicros(text: string): Micros | undefined {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', units = '0', fraction = ''] = match;
  const micros = BigInt(units) * MICROS_PER_UNIT + BigInt(fraction.padEnd(6, '0'));
  return sign === '-' ? -micros : micros;
}

/** Decimal text with at least `minimum` and at most six decimals, trailing zeros dropped; exact. */
export function formatMicros(micros: Micros, minimum = 2): string {
  const absolute = micros < 0n ? -micros : micros;
  const fraction = (absolute % MICROS_PER_UNIT).toString().padStart(6, '0');
  const kept = fraction.replace(/0+$/, '').padEnd(minimum, '0');
  const text = `${absolute / MICROS_PER_UNIT}${kept === '' ? '' : `.${kept}`}`;
  return micros < 0n ? `-${text}` : text;
}
