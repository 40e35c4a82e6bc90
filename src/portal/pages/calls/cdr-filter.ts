// The filter of `/cdr`: what is asked for, how the page shows it, and what an empty page says about it.

import {
  type CallFilter,
  callsPage,
  callsTotal,
  destinationFilter,
  destinationNames,
} from '../../../calls/search/search.ts';
import { DAY } from '../../../core/durations.ts';
import type { CustomerId } from '../../../core/ids.ts';
import { localText } from '../../../core/zone.ts';
import { termsOf } from '../../../customers/customer.ts';
import type { Scope } from '../../../store/scope.ts';
import { type ActiveFilter, type EmptyView, nothingFound } from '../../filters/active-filters.ts';
import { type CallQuery, callQuery } from '../../filters/call-query.ts';
import type { PageContext } from '../page.ts';

type Span = Pick<CallFilter, 'from' | 'to'>;

/** Reads the filter of the query: numbers in any spelling, destinations by any part of their names. */
export async function callFilter(
  context: Pick<PageContext, 'store' | 'snapshot' | 'query'> & {
    readonly visitor: Scope & { readonly customer: CustomerId };
  },
  { from, to }: Span,
): Promise<{ readonly asked: CallQuery; readonly filter: CallFilter }> {
  const { store, visitor, snapshot, query } = context;
  const country = query.get('number') ? ((await termsOf(store, visitor))?.country ?? null) : null;
  const asked = callQuery(query, snapshot.columns.cdr, country);
  const destination = await destinationFilter(store, visitor.customer, asked.typed.destination, { from, to });
  return { asked, filter: { ...asked.filter, destination: null, ...destination, from, to } };
}

/** Destinations that are suggested: more would make the page heavy. */
const SUGGESTED = 200;

/** Returns the customer's destinations in the range, those with the most calls first. */
export async function suggestedDestinations(
  { store, visitor, remember }: PageContext,
  { from, to }: Span,
): Promise<readonly string[]> {
  const { names } = await remember(`destinations ${from} ${to}`, async () => ({
    names: (await destinationNames(store, visitor.customer, { from, to })).slice(0, SUGGESTED),
  }));
  return names;
}

export function filterView({ t }: PageContext, { typed, offers, connected, problems }: CallQuery) {
  const problem = (name: string): string => {
    const key = problems.get(name);
    return key === undefined ? '' : t(key);
  };
  return {
    ...{ typed, offers, connected },
    numberProblem: problem('number'),
    sipProblem: problem('sip'),
    secondsProblem: problem('min') || problem('max'),
    directions: (['', 'inbound', 'outbound', 'internal'] as const).map((id) => ({
      id,
      label: t(id === '' ? 'direction.any' : `direction.${id}`),
      chosen: typed.direction === id,
    })),
    isWrong: ['sip', 'min', 'max', 'direction'].some((name) => problems.has(name)),
  };
}

const filterNames = ['number', 'destination', 'sip', 'direction', 'min', 'max', 'connected'] as const;

/** Returns the filters in effect, as people read them. */
export function activeFilters({ t }: PageContext, { typed, connected, problems }: CallQuery): readonly ActiveFilter[] {
  const labels = {
    ...{ number: 'filter.number', destination: 'filter.destination', sip: 'column.sip-code' },
    ...{ direction: 'column.direction', min: 'filter.min', max: 'filter.max', connected: 'filter.connected' },
  } as const;
  return filterNames.flatMap((name) => {
    const text = name === 'connected' ? (connected ? '✓' : '') : typed[name];
    if (text === '' || problems.has(name)) return [];
    return [{ name, label: t(labels[name]), value: name === 'direction' ? t(`direction.${text}`) : text }];
  });
}

/** Returns what an empty page says: no calls at all, none in the days, none for a filter, or none in the part that was searched so far. */
export async function emptyCalls(
  context: PageContext,
  asked: CallQuery,
  filter: CallFilter,
  partial: boolean,
): Promise<EmptyView> {
  const { store, visitor, query, t, zone } = context;
  const { from, to } = filter;
  if (partial) return { title: t('cdr.none-yet'), text: '', ways: [] };
  const filters = activeFilters(context, asked);
  const inRange = await callsTotal(store, visitor.customer, { from, to });
  if (inRange.count > 0 && filters.length > 0) {
    return nothingFound({ query, filters, t }, async (name) => {
      if (name === null) return inRange;
      const fewer = new URLSearchParams(query);
      fewer.delete(name);
      const without = await callFilter({ ...context, query: fewer }, filter);
      return callsTotal(store, visitor.customer, without.filter);
    });
  }
  const { calls } = await callsPage(store, visitor.customer, { from: 0, to: context.now + DAY }, null, 1);
  const last = calls[0]?.call_time;
  if (last === undefined) return { title: t('cdr.never-title'), text: t('cdr.never'), ways: [] };
  const day = localText(last, zone).slice(0, 10);
  return {
    title: t('cdr.empty'),
    text: t('cdr.last-call', { day: t.day(last, zone) }),
    ways: [{ href: `?${new URLSearchParams({ from: day, to: day })}`, label: t('cdr.show-last') }],
  };
}
