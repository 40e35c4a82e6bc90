// `/filters`: the filters that the contact keeps under a name: apply, rename, remove.

import { limits } from '../../../core/limits/limits.ts';
import { removeFilter, renameFilter, type SavedFilter, savedFilters } from '../../../customers/saved-filters.ts';
import { describeFilter, hrefOf } from '../../filters/saved.ts';
import { checksOf } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { type ActionContext, type ActionResult, type Page, type PageContext, sees } from '../page.ts';

export const savedFiltersPage: Page = {
  id: 'filters',
  secret: false,
  section: null,
  title: 'saved.title',
  respond: async (context) => html(await view(context)),
  actions: {
    rename: { section: null, proof: 'none', entry: null, email: null, run: rename },
    remove: { section: null, asks: 'remove-filter', proof: 'none', entry: null, email: null, run: remove },
  },
};

async function view(context: PageContext) {
  const { store, visitor, t, refused } = context;
  const filters = (await savedFilters(store, visitor)).filter(({ page }) => sees(context, page));
  const typed = typedInto(refused, 'rename');
  const renamed = refused?.form === 'rename' ? refused.typed.text('id', 64) : '';
  return {
    filters: filters.map(({ id, page, name, query }) => ({
      ...{ id, name, href: hrefOf(page, query), of: t(page === 'cdr' ? 'cdr.title' : 'breakout.title') },
      text: describeFilter(query, t),
      field: fieldOf(id),
      typed: typed(fieldOf(id), name),
      isOpen: renamed === id,
    })),
    back: sees(context, 'cdr') ? '/cdr' : '/breakout',
  };
}

/** The field with the new name of a filter: each has its own form on the page. */
const fieldOf = (id: SavedFilter['id']): string => `name-${id}`;

async function rename({ store, visitor, fields, t }: ActionContext): Promise<ActionResult> {
  const id = fields.text('id', 64);
  const form = checksOf(fields, t);
  const name = form.line(fieldOf(id), limits.filterNameCharacters);
  const own = await savedFilters(store, visitor);
  const page = own.find((filter) => filter.id === id)?.page;
  if (page === undefined) return notFound;
  if (name === '') form.wrong(fieldOf(id), 'saved.bad-name');
  if (own.some((filter) => filter.id !== id && filter.page === page && filter.name === name))
    form.wrong(fieldOf(id), 'saved.known-name');
  const refused = form.refused();
  if (refused !== null) return refused;
  return (await renameFilter(store, visitor, id, name)) ? done('/filters', 'saved') : notFound;
}

async function remove({ store, visitor, fields }: ActionContext): Promise<ActionResult> {
  return (await removeFilter(store, visitor, fields.text('id', 64))) ? done('/filters', 'removed') : notFound;
}
