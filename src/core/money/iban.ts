// International bank account numbers (ISO 13616): their form, the length of each country's, and the check digits. Pure.

/** Characters of an IBAN by country; those of the single euro payments area, and others that operators use. */
const lengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, CH: 21, CR: 22, CY: 28, CZ: 24 },
  ...{ DE: 22, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27 },
  ...{ GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LI: 21, LT: 20 },
  ...{ LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, MU: 30, NL: 18, NO: 15, PK: 24, PL: 28, PS: 29, PT: 25 },
  ...{ QA: 29, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20 },
};

/** `form`: not a country code, two digits and the rest; `length`: not that of its country; `checksum`: a digit is mistyped. */
export type IbanProblem = 'form' | 'length' | 'checksum';

/** Returns an IBAN without spaces and in capitals, as machines take it. */
export const compactIban = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** Returns an IBAN in groups of four, as people read it. */
export const groupedIban = (iban: string): string => compactIban(iban).replace(/(.{4})(?=.)/g, '$1 ');

/** What keeps a text from being an IBAN; null where nothing does. */
export function ibanProblem(text: string): IbanProblem | null {
  const iban = compactIban(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return 'form';
  const length = lengths[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return 'length';
  return remainderOf(iban) === 1n ? null : 'checksum';
}

/** The check of ISO 7064 (MOD 97-10): the first four characters last, A to Z as 10 to 35. */
function remainderOf(iban: string): bigint {
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (sign) => String(sign.charCodeAt(0) - 55));
  return BigInt(digits) % 97n;
}
