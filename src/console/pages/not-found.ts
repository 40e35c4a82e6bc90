// The page for an address that has nothing: in the frame, with the nearest brand and a search.
import type { Request, Response } from 'express';
import { nearest } from '../../config/documents/nearest.ts';
import { originOf } from '../http/principal.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { type FrameParts, frameOf } from './frame.ts';

/** Characters of an address that the page repeats. */
const SHOWN_CHARACTERS = 120;

/** Responds 404 in the frame of the console. Access was checked before. */
export async function respondNotFound(
  parts: FrameParts,
  templates: ConsoleTemplates,
  { path }: Request,
  response: Response,
): Promise<void> {
  const asked = /^\/brands\/([^/]{1,63})/.exec(path)?.[1] ?? '';
  const { brands } = await parts.fleet.view();
  const found = asked === '' ? undefined : nearest(asked, brands.keys());
  const row = found === undefined ? undefined : brands.get(found);
  const near =
    row === undefined ? [] : [{ title: row.brand || row.portal, note: row.portal, href: `/brands/${row.portal}` }];
  const frame = await frameOf(parts, response, { menu: '', title: 'Not found' });
  const view = { path: path.slice(0, SHOWN_CHARACTERS), asked, near, request: originOf(response).request, frame };
  response.status(404).type('html').send(templates.render('not-found', view));
}
