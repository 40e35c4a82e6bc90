// `/did`: the customer's inbound numbers, and the destinations of calls to them.

import { refusedPrefix } from '../../../core/access/destination.ts';
import { limits } from '../../../core/limits/limits.ts';
import { everyRecord, findRecord, putRecord, type StoredRecord } from '../../../customers/records.ts';
import { chipsView, nothingFound } from '../../filters/active-filters.ts';
import { checksOf } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { cell, type GridCell, linkCell, markCell } from '../../ui/grid.ts';
import { newestFirst, pagedGrid } from '../../ui/paged-grid.ts';
import { numberSpellings } from '../../ui/phone-number.ts';
import {
  type ActionContext,
  type ActionResult,
  type Changed,
  changed,
  type Page,
  type PageContext,
  sees,
} from '../page.ts';

const marks = { active: 'completed', pending: 'pending', suspended: 'cancelled' } as const;

export const didPage: Page = {
  id: 'did',
  secret: true,
  section: 'did',
  title: 'did.title',
  hasItems: true,
  respond: async (context) => (context.item === null ? list(context) : one(context, context.item)),
  actions: {
    save: { section: 'did-edit', proof: 'recent', entry: 'forwarding-changed', email: 'customer', run: save },
  },
};

async function list(context: PageContext) {
  const { store, visitor, t, query } = context;
  const typed = (query.get('find') ?? '').trim().slice(0, 60);
  const find = typed.toLowerCase();
  const digits = numberSpellings(typed, null)?.map((number) => number.replace(/\*$/, '')) ?? [];
  const filters = typed === '' ? [] : [{ name: 'find', label: t('did.find'), value: typed }];
  const all = await everyRecord(store, visitor, 'did');
  const shown = all.filter(
    ({ body }) =>
      `${body.number} ${body.name ?? ''} ${(body.tags ?? []).join(' ')}`.toLowerCase().includes(find) ||
      digits.some((number) => body.number.includes(number)),
  );
  const edits = sees(context, 'did-edit');
  const tags = sees(context, 'did-tags');
  const cells = ({ id, body }: StoredRecord<'did'>): GridCell[] => {
    const state = body.state ?? 'active';
    return [
      edits ? linkCell(`+${body.number}`, `/did/${id}`) : cell(`+${body.number}`),
      cell(body.name ?? ''),
      cell(body.destination ?? ''),
      ...(tags ? [cell((body.tags ?? []).join(', '))] : []),
      markCell(t(`did.${state}`), marks[state]),
    ];
  };
  const keys = ['did.number', 'routes.name', 'did.destination', ...(tags ? ['did.tags'] : []), 'routes.state'];
  return html({
    one: null,
    find: typed,
    any: all.length > 0,
    ...chipsView(query, filters, t),
    empty:
      shown.length > 0 || filters.length === 0
        ? null
        : await nothingFound({ query, filters, t }, async () => ({ count: all.length, more: false })),
    table: pagedGrid(context, { caption: t('did.title'), keys, rows: newestFirst(shown), cells }),
  });
}

async function one(context: PageContext, id: string) {
  const { store, visitor, t, refused } = context;
  const found = await findRecord(store, visitor, 'did', id);
  if (found === undefined || !sees(context, 'did-edit')) return notFound;
  const { body } = found;
  const typed = typedInto(refused, 'save');
  return {
    type: 'html',
    title: `+${body.number}`,
    view: {
      one: {
        id,
        number: `+${body.number}`,
        name: typed('name', body.name ?? ''),
        destination: isLocked(context, found) ? (body.destination ?? '') : typed('destination', body.destination ?? ''),
        locked: isLocked(context, found),
        hint: t(isLocked(context, found) ? 'did.locked' : 'did.destination-hint'),
        tags: sees(context, 'did-tags') ? { text: typed('tags', (body.tags ?? []).join(', ')) } : null,
      },
      find: '',
      any: true,
      ...{ chips: [], clear: '', empty: null },
      table: null,
    },
  } as const;
}

/** Whether the operator has locked the destination of this number, or of all of the customer's numbers. */
const isLocked = (context: PageContext, { body }: StoredRecord<'did'>): boolean =>
  body.locked === true || sees(context, 'did-destination-lock');

async function save(context: ActionContext): Promise<ActionResult | Changed> {
  const { store, visitor, fields, services, t, now } = context;
  const id = fields.text('id', 64);
  const found = await findRecord(store, visitor, 'did', id);
  if (found === undefined) return notFound;
  const form = checksOf(fields, t);
  const name = form.line('name', 200);
  const destination = isLocked(context, found) ? found.body.destination : fields.raw('destination').trim();
  if (destination !== undefined && destination !== '' && !/^(?:\+?\d{3,20}|sips?:[^\s<>"]{3,190})$/.test(destination))
    form.wrong('destination', 'did.bad-destination');
  const before = found.body.destination ?? '';
  const prefix = refusedPrefix(destination ?? '', services.customerRules.refusedDestinations);
  if (prefix !== null && destination !== before)
    form.wrong('destination', 'did.refused-destination', { prefix: `+${prefix}` });
  const tags = form
    .line('tags', 500)
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const longTag = tags.find((tag) => tag.length > limits.tagCharacters);
  if (longTag !== undefined)
    form.wrong('tags', 'did.long-tag', { tag: longTag.slice(0, limits.tagCharacters), count: limits.tagCharacters });
  if (tags.length > limits.tagsOfNumber) form.wrong('tags', 'did.many-tags', { count: limits.tagsOfNumber });
  const refused = form.refused();
  if (refused !== null) return refused;
  const body = {
    ...found.body,
    name,
    ...(destination === undefined ? {} : { destination }),
    ...(sees(context, 'did-tags') ? { tags: [...new Set(tags)] } : {}),
  };
  await putRecord(store, visitor, 'did', id, body, now);
  const saved = done('/did', 'saved');
  const number = `+${found.body.number}`;
  return before === (destination ?? '') ? saved : changed(`${number}: ${before}`, `${number}: ${destination}`, saved);
}
