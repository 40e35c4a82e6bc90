// `/cli`: numbers that may be presented as the caller's. A new one takes effect once the operator has verified it.
import { limits } from '../../../core/limits/limits.ts';
import { findRecord, listRecords, newRecordId, putRecord, removeRecord } from '../../../customers/records.ts';
import { done, html, notFound } from '../../http/response.ts';
import { buttonCell, cell, grid, markCell } from '../../ui/grid.ts';
import { changed, type Page } from '../page.ts';

export const cliPage: Page = {
  id: 'cli',
  secret: true,
  section: 'cli',
  title: 'cli.title',
  respond: async ({ store, visitor, t, refused }) => {
    const numbers = await listRecords(store, visitor, 'cli');
    const rows = numbers.map(({ id, body }) => [
      cell(`+${body.number}`),
      cell(body.name ?? ''),
      markCell(
        t(body.verified === true ? 'cli.verified' : 'cli.waiting'),
        body.verified === true ? 'completed' : 'pending',
      ),
      buttonCell(t('do.remove'), 'remove', id, true),
    ]);
    const keys = ['did.number', 'routes.name', 'routes.state', ''];
    return html({
      table: rows.length === 0 ? null : grid(t, t('cli.title'), keys, rows),
      problem: refused?.problem ?? '',
      number: refused?.typed.text('number', 40) ?? '',
      name: refused?.typed.text('name', 200) ?? '',
    });
  },
  actions: {
    add: {
      section: null,
      proof: 'recent',
      entry: 'caller-numbers-changed',
      email: 'customer',
      run: async ({ store, visitor, fields, t, now }) => {
        const number = fields.text('number', 40).replace(/[\s().+-]/g, '');
        const known = await listRecords(store, visitor, 'cli');
        const wrong = !/^[1-9]\d{5,14}$/.test(number);
        if (wrong || known.length >= limits.callerNumbers || known.some(({ body }) => body.number === number)) {
          return { type: 'refused', field: 'number', problem: t(wrong ? 'cli.bad-number' : 'cli.known') };
        }
        const body = { number, name: fields.text('name', 200), verified: false };
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
