// Decimal numbers as exports write them, read exactly: never through a float, which has neither 0.1 nor 64 bits.

/** Optional sign, digits with a point anywhere, and an exponent such as E-05. */
const DECIMAL = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** Why a text is not taken: it is not a number, has digits behind the places, or is larger than numbers are exact. */
export type NotDecimal = 'not-a-number' | 'too-many-places' | 'too-large';

/**
 * A decimal as a whole number of its last place: `1.25` with three places is 1250. Zeros behind the places do not count.
 * With `round`, further digits are rounded half away from zero instead of refused.
 */
export function decimal(text: string, places: number, further: 'refuse' | 'round' = 'refuse'): number | NotDecimal {
  const match = DECIMAL.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (match === null || whole + fraction === '') return 'not-a-number';
  const shift = fraction.length - Number(exponent) - places;
  const digits = BigInt(whole + fraction);
  const [units, isExact] = shift <= 0 ? [digits * 10n ** BigInt(-shift), true] : divided(digits, 10n ** BigInt(shift));
  if (!isExact && further === 'refuse') return 'too-many-places';
  if (units > BigInt(Number.MAX_SAFE_INTEGER)) return 'too-large';
  // Not -0, which is equal to 0 and printed otherwise.
  return sign === '-' && units > 0n ? -Number(units) : Number(units);
}

function divided(digits: bigint, divisor: bigint): [units: bigint, isExact: boolean] {
  const rest = digits % divisor;
  return [(digits + divisor / 2n) / divisor, rest === 0n];
}
