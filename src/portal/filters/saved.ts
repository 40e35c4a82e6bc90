// Filters that a contact keeps under a name: the panel on a report that lists them, and the form that keeps the one in effect.
import { limits } from '../../core/limits/limits.ts';
import type { FilteredPage } from '../../customers/saved-filters.ts';
import { savedFilters, saveFilter } from '../../customers/saved-filters.ts';
import { checksOf, refusedWhole } from '../forms/checks.ts';
import { typedInto } from '../forms/refused-view.ts';
import { done } from '../http/response.ts';
import type { Action, ActionContext, ActionResult, PageContext } from '../pages/page.ts';
import type { Translator } from '../ui/translator.ts';

/** Parameters that a report keeps in a saved filter: what is shown, and no dates. */
const kept: Readonly<Record<FilteredPage, readonly string[]>> = {
  cdr: ['number', 'destination', 'sip', 'outcome', 'direction', 'min', 'max', 'connected'],
  breakout: ['by', 'then', 'destination', 'show', 'shape', 'sort'],
};

/** Returns the part of a report's query that is kept. */
function keptOf(page: FilteredPage, query: URLSearchParams): URLSearchParams {
  const own = new URLSearchParams();
  for (const name of kept[page]) {
    const value = query.get(name);
    if (value) own.set(name, value);
  }
  return own;
}

/** Returns the panel of a report: the contact's filters, each with the dates of now, and whether there is one to keep. */
export async function savedView({ store, visitor, query, refused }: PageContext, page: FilteredPage) {
  const filters = (await savedFilters(store, visitor)).filter((filter) => filter.page === page);
  const current = keptOf(page, query).toString();
  return {
    saved: {
      filters: filters.map(({ name, query: own }) => ({
        ...{ name, href: hrefOf(page, own, query), current: own === current },
      })),
      query: refused?.form === 'save-filter' ? refused.typed.raw('query').slice(0, 1_000) : query.toString(),
      canSave: current !== '' || refused?.form === 'save-filter',
      isOpen: refused?.form === 'save-filter',
      name: typedInto(refused, 'save-filter')('filter-name'),
    },
  };
}

/** Returns the address of a report with a saved filter, and the dates of the query where it has some. */
export function hrefOf(page: FilteredPage, own: string, query = new URLSearchParams()): string {
  const next = new URLSearchParams(own);
  for (const name of ['from', 'to']) {
    const value = query.get(name);
    if (value !== null) next.set(name, value);
  }
  return `/${page}?${next}`;
}

/** The form that keeps the filter in effect under a name. */
export const saveAction = (page: FilteredPage): Action => ({
  ...{ section: null, proof: 'none', entry: null, email: null },
  run: (context) => save(context, page),
});

async function save({ store, visitor, fields, t, now }: ActionContext, page: FilteredPage): Promise<ActionResult> {
  const form = checksOf(fields, t);
  const name = form.line('filter-name', limits.filterNameCharacters);
  if (name === '') form.wrong('filter-name', 'saved.bad-name');
  const asked = new URLSearchParams(fields.raw('query').slice(0, 1_000));
  const query = keptOf(page, asked).toString();
  const refused = form.refused();
  if (refused !== null) return refused;
  if (query === '') return refusedWhole(t('saved.nothing'));
  if (!(await saveFilter(store, visitor, { page, name, query }, now))) return refusedWhole(t('saved.too-many'));
  return done(hrefOf(page, query, asked), 'filter-saved');
}

/** What parameters are called, and the beginning of the keys of their values; null for values that people typed. */
const parameters: ReadonlyMap<string, readonly [label: string, values: string | null]> = new Map([
  ['number', ['filter.number', null]],
  ['destination', ['filter.destination', null]],
  ['sip', ['column.sip-code', null]],
  ['direction', ['column.direction', 'direction.']],
  ['min', ['filter.min', null]],
  ['max', ['filter.max', null]],
  ['connected', ['filter.connected', null]],
  ['by', ['filter.by', 'breakout.by-']],
  ['then', ['filter.then', 'breakout.by-']],
]);

/** Describes a saved filter, as `Number +44*, Destination Germany`. */
export function describeFilter(query: string, t: Translator): string {
  return [...new URLSearchParams(query)]
    .flatMap(([name, value]) => {
      const [label, values] = parameters.get(name) ?? [];
      if (label === undefined) return [];
      if (name === 'connected') return [t(label)];
      return [`${t(label)} ${typeof values === 'string' ? t(`${values}${value}`) : value}`];
    })
    .join(', ');
}
