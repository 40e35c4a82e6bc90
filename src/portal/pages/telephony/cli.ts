// `/cli`: numbers that may be presented as the caller's. A new one takes effect once the operator has verified it.
import { limits } from '../../../core/limits/limits.ts';
import {
  everyRecord,
  findRecord,
  newRecordId,
  putRecord,
  removeRecord,
  type StoredRecord,
} from '../../../customers/records.ts';
import { checksOf, refusedWhole } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { buttonCell, cell, markCell } from '../../ui/grid.ts';
import { newestFirst, pagedGrid } from '../../ui/paged-grid.ts';
import { changed, type Page } from '../page.ts';

export const cliPage: Page = {
  id: 'cli',
  secret: true,
  section: 'cli',
  title: 'cli.title',
  respond: async (context) => {
    const { store, visitor, t, refused } = context;
    const numbers = await everyRecord(store, visitor, 'cli');
    const cells = ({ id, body }: StoredRecord<'cli'>) => [
      cell(`+${body.number}`),
      cell(body.name ?? ''),
      markCell(
        t(body.verified === true ? 'cli.verified' : 'cli.waiting'),
        body.verified === true ? 'completed' : 'pending',
      ),
      buttonCell(t('do.remove'), 'remove', id, true),
    ];
    const keys = ['did.number', 'routes.name', 'routes.state', ''];
    return html({
      table: pagedGrid(context, { caption: t('cli.title'), keys, rows: newestFirst(numbers), cells }),
      number: typedInto(refused, 'add')('number'),
      name: typedInto(refused, 'add')('name'),
    });
  },
  actions: {
    add: {
      section: null,
      proof: 'recent',
      entry: 'caller-numbers-changed',
      email: 'customer',
      run: async ({ store, visitor, fields, t, now }) => {
        const form = checksOf(fields, t);
        const number = fields.text('number', 40).replace(/[\s().+-]/g, '');
        const known = await everyRecord(store, visitor, 'cli');
        if (!/^[1-9]\d{5,14}$/.test(number)) form.wrong('number', 'cli.bad-number');
        if (known.some(({ body }) => body.number === number)) form.wrong('number', 'cli.known');
        const name = form.line('name', 200);
        const refused = form.refused();
        if (refused !== null) return refused;
        if (known.length >= limits.callerNumbers) return refusedWhole(t('cli.full'));
        const body = { number, name, verified: false };
        await putRecord(store, visitor, 'cli', newRecordId(), body, now);
        return changed('', `+${number}`, done('/cli', 'saved'));
      },
    },
    remove: {
      asks: 'remove-number',
      section: null,
      proof: 'recent',
      entry: 'caller-numbers-changed',
      email: 'customer',
      run: async ({ store, visitor, fields }) => {
        const id = fields.text('id', 64);
        const found = await findRecord(store, visitor, 'cli', id);
        if (found === undefined || !(await removeRecord(store, visitor, 'cli', id))) return notFound;
        return changed(`+${found.body.number}`, '', done('/cli', 'removed'));
      },
    },
  },
};
