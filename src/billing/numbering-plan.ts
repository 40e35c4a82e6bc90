// The name of a destination that no rate card names: the country, and whether the number is a mobile, by the world's numbering
// plans.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { LRUCache } from 'lru-cache';
import { upTo } from '../core/limits/cache-size.ts';

const E164 = /^\d{5,15}$/;
/** Distinct numbers whose names are cached: enough for a large import, a few megabytes. */
const MAX_NAMES = 50_000;
const countries = new Intl.DisplayNames('en', { type: 'region' });
const kinds: Readonly<Record<string, string>> = {
  MOBILE: ' Mobile',
  TOLL_FREE: ' Toll Free',
  PREMIUM_RATE: ' Premium',
  SHARED_COST: ' Shared Cost',
  VOIP: ' VoIP',
};

/** Names a number as in `Germany Mobile`; null for one of no numbering plan, such as a SIP user. Digits without "+". */
export type PlanNames = (number: string) => string | null;

/** Caches the names. */
export function createPlanNames(): PlanNames {
  const names = new LRUCache<string, { readonly name: string | null }>(upTo(MAX_NAMES));
  return (number) => {
    const known = names.get(number);
    if (known !== undefined) return known.name;
    const name = E164.test(number) ? readName(number) : null;
    names.set(number, { name });
    return name;
  };
}

function readName(number: string): string | null {
  const parsed = parsePhoneNumberFromString(`+${number}`);
  if (parsed?.country === undefined) return parsed?.isNonGeographic() === true ? 'International' : null;
  return `${countries.of(parsed.country) ?? parsed.country}${kinds[parsed.getType() ?? ''] ?? ''}`;
}
