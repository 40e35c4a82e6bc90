// What a number is called where no rate card names it: the country, and whether it is a mobile, by the numbering plans of the
// world.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { LRUCache } from 'lru-cache';

const E164 = /^\d{5,15}$/;
const names = new LRUCache<string, { readonly name: string | null }>({ max: 50_000 });
const countries = new Intl.DisplayNames('en', { type: 'region' });
const kinds: Readonly<Record<string, string>> = {
  MOBILE: ' Mobile',
  TOLL_FREE: ' Toll Free',
  PREMIUM_RATE: ' Premium',
  SHARED_COST: ' Shared Cost',
  VOIP: ' VoIP',
};

/** As in `Germany Mobile`; null for what is no number of any plan, such as a SIP user. Digits without "+". */
export function planName(number: string): string | null {
  const known = names.get(number);
  if (known !== undefined) return known.name;
  const name = E164.test(number) ? readName(number) : null;
  names.set(number, { name });
  return name;
}

function readName(number: string): string | null {
  const parsed = parsePhoneNumberFromString(`+${number}`);
  if (parsed?.country === undefined) return parsed?.isNonGeographic() === true ? 'International' : null;
  return `${countries.of(parsed.country) ?? parsed.country}${kinds[parsed.getType() ?? ''] ?? ''}`;
}
