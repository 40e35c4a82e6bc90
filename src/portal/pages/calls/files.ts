// `/files`: files that were made in the background, kept for a week; `/files/<id>` downloads one.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { filesOf, partsOf } from '../../../calls/files/report-files.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import { cell, grid, linkCell, markCell, timeCell } from '../../ui/grid.ts';
import { timeView } from '../../ui/translator.ts';
import type { Page } from '../page.ts';

export const filesPage: Page = {
  id: 'files',
  secret: true,
  section: 'cdr',
  title: 'files.title',
  hasItems: true,
  respond: async ({ store, visitor, item, now, t, zone }): Promise<PageResponse> => {
    const files = await filesOf(store, visitor, now);
    if (item !== null) {
      const file = files.find(({ id, state }) => id === item && state === 'ready');
      if (file === undefined) return notFound;
      const chunks = Readable.from(partsOf(store, file.id)).pipe(createGunzip());
      return { type: 'stream', name: file.name, mediaType: 'text/csv; charset=utf-8; header=present', chunks };
    }
    const rows = files.map(({ id, name, state, size, createdAt, expiresAt }) => [
      state === 'ready' ? linkCell(name, `/files/${id}`) : cell(name),
      markCell(t(`files.${state}`), state),
      cell(state === 'ready' ? `${t.number(size / 1e6, 1)} MB` : ''),
      timeCell(timeView(createdAt, t, zone)),
      timeCell(timeView(expiresAt, t, zone)),
    ]);
    const keys = ['files.name', 'files.state', 'n:files.size', 'files.ordered', 'files.until'];
    return {
      type: 'html',
      view: { table: rows.length === 0 ? null : grid(t, t('files.title'), keys, rows) },
    };
  },
};
