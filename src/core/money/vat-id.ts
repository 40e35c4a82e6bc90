// VAT identification numbers: the form that each country gives them. Whether a number is in use only its authority knows (VIES). Pure.

/** What follows the prefix, by prefix: the member states as VIES lists them (Greece as EL, Northern Ireland as XI), and others in Europe. */
const forms: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CH: /^E\d{9}(?:MWST|TVA|IVA)?$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GB: /^(?:\d{9}|\d{12}|GD[0-4]\d\d|HA[5-9]\d\d)$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(?:\d{7}[A-W][A-IW]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{10}\d{2}$/,
  NO: /^\d{9}(?:MVA)?$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|GD[0-4]\d\d|HA[5-9]\d\d)$/,
};

/** Numbers of the rest of the world: a country code and what it says. */
const ELSEWHERE = /^[A-Z0-9]{4,18}$/;

/** Returns a number without spaces, dots and hyphens, in capitals, as registers have it. */
export const compactVatId = (text: string): string => text.replace(/[\s.-]+/g, '').toUpperCase();

/** Whether a number has the form of its country; one that begins with a code without a known form only has to be letters and digits. */
export function isVatId(text: string): boolean {
  const id = compactVatId(text);
  if (!/^[A-Z]{2}/.test(id)) return false;
  return (forms[id.slice(0, 2)] ?? ELSEWHERE).test(id.slice(2));
}
