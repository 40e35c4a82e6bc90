// The names of a customer's destinations: to suggest them, and to find calls by any part of a name.
import { sql } from 'kysely';
import { DAY } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { textSet } from '../../store/dialects/text-set.ts';
import type { Store } from '../../store/store.ts';
import type { CallFilter } from './filter.ts';

/** Names that are read at most. A name beyond is still found by its whole name. */
const MAX_NAMES = 20_000;

/** Returns the destinations of the days of a range, those with the most calls first. */
export async function destinationNames(
  store: Store,
  customer: CustomerId,
  { from, to }: Pick<CallFilter, 'from' | 'to'>,
): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('cdr_day')
    .select('destination_name')
    .where('customer', '=', customer)
    .where('slot', '>', from - DAY)
    .where('slot', '<', to)
    .where('destination_name', '<>', '')
    .groupBy('destination_name')
    .orderBy(sql`sum(attempts)`, 'desc')
    .orderBy('destination_name')
    .limit(MAX_NAMES)
    .execute();
  return rows.map(({ destination_name }) => destination_name);
}

/** The whole name, in quotation marks. */
const QUOTED = /^["“„«](.*)["”“»]$/s;

/**
 * Parses what was typed as a destination: any part of its name, or the whole name in quotation marks; an empty one is that of calls without
 * a name. Neither case nor accents count.
 */
export async function destinationFilter(
  store: Store,
  customer: CustomerId,
  typed: string,
  range: Pick<CallFilter, 'from' | 'to'>,
): Promise<Pick<CallFilter, 'destination' | 'destinationIn'>> {
  if (typed === '') return {};
  const whole = QUOTED.exec(typed)?.[1];
  if (whole !== undefined) return { destination: whole, destinationIn: null };
  const names = await destinationNames(store, customer, range);
  return { destination: null, destinationIn: textSet(store, names.filter(containing(typed))) };
}

/** Writes a name so that the filter takes it as a whole. */
export const wholeName = (name: string): string => `"${name}"`;

function containing(typed: string): (name: string) => boolean {
  const wanted = folded(typed);
  return (name) => folded(name).includes(wanted);
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
