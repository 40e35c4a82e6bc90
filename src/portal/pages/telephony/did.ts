// `/did`: the customer's inbound numbers, and the destinations of calls to them.
import { refusedPrefix } from '../../../core/access/destination.ts';
import { findRecord, listRecords, putRecord, type StoredRecord } from '../../../customers/records.ts';
import { done, html, notFound } from '../../http/response.ts';
import { cell, type GridCell, grid, linkCell, markCell } from '../../ui/grid.ts';
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
  const find = (query.get('find') ?? '').trim().slice(0, 60).toLowerCase();
  const all = await listRecords(store, visitor, 'did');
  const shown = all.filter(({ body }) =>
    `${body.number} ${body.name ?? ''} ${(body.tags ?? []).join(' ')}`.toLowerCase().includes(find),
  );
  const edits = sees(context, 'did-edit');
  const tags = sees(context, 'did-tags');
  const rows = shown.map(({ id, body }): GridCell[] => {
    const state = body.state ?? 'active';
    return [
      edits ? linkCell(`+${body.number}`, `/did/${id}`) : cell(`+${body.number}`),
      cell(body.name ?? ''),
      cell(body.destination ?? ''),
      ...(tags ? [cell((body.tags ?? []).join(', '))] : []),
      markCell(t(`did.${state}`), marks[state]),
    ];
  });
  const keys = ['did.number', 'routes.name', 'did.destination', ...(tags ? ['did.tags'] : []), 'routes.state'];
  return html({
    one: null,
    find,
    any: all.length > 0,
    table: rows.length === 0 ? null : grid(t, t('did.title'), keys, rows),
  });
}

async function one(context: PageContext, id: string) {
  const { store, visitor, refused } = context;
  const found = await findRecord(store, visitor, 'did', id);
  if (found === undefined || !sees(context, 'did-edit')) return notFound;
  const { body } = found;
  const typed = refused?.typed;
  return {
    type: 'html',
    title: `+${body.number}`,
    view: {
      one: {
        id,
        number: `+${body.number}`,
        name: typed?.text('name', 200) ?? body.name ?? '',
        destination: typed?.text('destination', 200) ?? body.destination ?? '',
        locked: isLocked(context, found),
        tags: sees(context, 'did-tags') ? { text: typed?.text('tags', 500) ?? (body.tags ?? []).join(', ') } : null,
        problem: refused?.problem ?? '',
      },
      find: '',
      any: true,
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
  const destination = isLocked(context, found) ? found.body.destination : fields.text('destination', 200);
  if (destination !== undefined && destination !== '' && !/^(?:\+?\d{3,20}|sips?:[^\s<>"]{3,190})$/.test(destination)) {
    return { type: 'refused', field: 'destination', problem: t('did.bad-destination') };
  }
  const before = found.body.destination ?? '';
  const prefix = refusedPrefix(destination ?? '', services.customerRules.refusedDestinations);
  if (prefix !== null && destination !== before) {
    return { type: 'refused', field: 'destination', problem: t('did.refused-destination', { prefix: `+${prefix}` }) };
  }
  const tags = fields
    .text('tags', 500)
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const body = {
    ...found.body,
    name: fields.text('name', 200),
    ...(destination === undefined ? {} : { destination }),
    ...(sees(context, 'did-tags') ? { tags: [...new Set(tags)].slice(0, 50).map((tag) => tag.slice(0, 63)) } : {}),
  };
  await putRecord(store, visitor, 'did', id, body, now);
  const saved = done('/did', 'saved');
  const number = `+${found.body.number}`;
  return before === (destination ?? '') ? saved : changed(`${number}: ${before}`, `${number}: ${destination}`, saved);
}
