// `/files`: files that were made in the background, for a week; `/files/<id>` downloads one.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { filesOf, partsOf } from '../../../calls/files/report-files.ts';
import { type Answer, notFound } from '../../http/response.ts';
import { cell, grid, linkCell, markCell, timeCell } from '../../ui/grid.ts';
import { timeView } from '../../ui/translator.ts';
import type { Page } from '../page.ts';

export const filesPage: Page = {
  id: 'files',
  section: 'cdr',
  title: 'files.title',
  hasItems: true,
  answer: async ({ store, visitor, item, now, words, zone }): Promise<Answer> => {
    const files = await filesOf(store, visitor, now);
    if (item !== null) {
      const file = files.find(({ id, state }) => id === item && state === 'ready');
      if (file === undefined) return notFound;
      const chunks = Readable.from(partsOf(store, file.id)).pipe(createGunzip());
      return { type: 'stream', name: file.name, mediaType: 'text/csv; charset=utf-8; header=present', chunks };
    }
    const rows = files.map(({ id, name, state, size, createdAt, expiresAt }) => [
      state === 'ready' ? linkCell(name, `/files/${id}`) : cell(name),
      markCell(words.say(`files.${state}`), state),
      cell(state === 'ready' ? `${words.number(size / 1e6, 1)} MB` : ''),
      timeCell(timeView(createdAt, words, zone)),
      timeCell(timeView(expiresAt, words, zone)),
    ]);
    const keys = ['files.name', 'files.state', 'n:files.size', 'files.ordered', 'files.until'];
    return {
      type: 'html',
      view: { table: rows.length === 0 ? null : grid(words, words.say('files.title'), keys, rows) },
    };
  },
};
