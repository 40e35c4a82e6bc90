// Parse the filter of the CDR report from the query. Only shown columns can be filtered, since a filter would reveal the values of
// hidden ones.

import type { CallFilter } from '../../calls/search/search.ts';
import { limits } from '../../core/limits/limits.ts';
import { numberSpellings } from '../ui/phone-number.ts';

const DIRECTION = /^[\w-]{1,20}$/;

export interface CallQuery {
  readonly filter: Omit<CallFilter, 'from' | 'to'>;
  /** Texts of the form's fields, by name. */
  readonly typed: Readonly<Record<'number' | 'destination' | 'sip' | 'direction' | 'min' | 'max', string>>;
  readonly connected: boolean;
  /** Translation keys for invalid fields, by name. */
  readonly problems: ReadonlyMap<string, string>;
  /** Which filters the form offers. */
  readonly offers: Readonly<Record<'number' | 'destination' | 'sip' | 'direction' | 'duration' | 'connected', boolean>>;
}

/**
 * Parses the filter. An invalid field does not filter and has a problem. `country` is where local numbers are of; the destination is taken
 * as a whole name.
 */
export function callQuery(
  query: URLSearchParams,
  columns: readonly string[],
  country: string | null = null,
): CallQuery {
  const has = (...ids: readonly string[]): boolean => ids.some((id) => columns.includes(id));
  const offers = {
    number: has('source', 'destination'),
    destination: has('destination-name'),
    sip: has('sip-code'),
    direction: has('direction'),
    duration: has('duration'),
    connected: has('duration', 'billed-duration', 'sip-code', 'release-reason'),
  };
  const text = (name: string, offered: boolean): string =>
    offered ? (query.get(name) ?? '').trim().slice(0, 255) : '';
  const typed = {
    number: text('number', offers.number),
    destination: text('destination', offers.destination),
    sip: text('sip', offers.sip),
    direction: text('direction', offers.direction),
    min: text('min', offers.duration),
    max: text('max', offers.duration),
  };
  const problems = new Map<string, string>();
  const checked = <Value>(name: string, ofText: string, value: Value | null, key: string): Value | null => {
    if (ofText === '') return null;
    if (value === null) problems.set(name, key);
    return value;
  };
  const number = checked('number', typed.number, numberSpellings(typed.number, country), 'filter.bad-number');
  const connected = offers.connected && query.get('connected') === '1';
  return {
    filter: {
      number,
      numberIn: (['source', 'destination'] as const).filter((id) => columns.includes(id)),
      destination: typed.destination === '' ? null : typed.destination,
      sipCode: checked('sip', typed.sip, whole(typed.sip, 699), 'filter.bad-sip'),
      direction: checked(
        'direction',
        typed.direction,
        DIRECTION.test(typed.direction) ? typed.direction : null,
        'filter.bad-direction',
      ),
      connected,
      minSeconds: checked('min', typed.min, whole(typed.min, limits.callMs / 1000), 'filter.bad-seconds'),
      maxSeconds: checked('max', typed.max, whole(typed.max, limits.callMs / 1000), 'filter.bad-seconds'),
    },
    typed,
    connected,
    problems,
    offers,
  };
}

function whole(text: string, most: number): number | null {
  return /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : null;
}
