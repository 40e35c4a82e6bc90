// How systems that calls come from dial numbers, by the settings.
import type { Dialing, DialingOf } from '../calls/formats/numbers.ts';
import type { Settings } from '../schema/settings.ts';

export function dialingByOrigin({ calls }: Pick<Settings, 'calls'>): DialingOf {
  const origins = new Map(calls.origins.map(({ name, dialing }) => [name, rulesOf(dialing)]));
  return (origin) => origins.get(origin);
}

type Rules = Settings['calls']['origins'][number]['dialing'];

const rulesOf = ({ country, international, trunk, national }: Rules): Dialing => ({
  ...(country === null ? {} : { country }),
  ...(international === null ? {} : { international }),
  ...(trunk === null ? {} : { trunk }),
  ...(national === null ? {} : { national }),
});
