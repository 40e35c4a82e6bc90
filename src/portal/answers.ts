// How the app answers: HTML in the portal's frame, CSV as a stream, errors with a number for support.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Arrival } from './arrival.ts';
import type { FrameInput } from './frame.ts';
import { message } from './page.ts';
import { commonHeaders } from './security.ts';
import { HTML } from './site.ts';

type Frame = Pick<FrameInput, 'page' | 'title' | 'menu' | 'visitor'>;

/** One page; nothing behind a login, and nothing that was typed in, is kept by any cache. */
export function sendPage(
  response: Response,
  { site }: Arrival,
  status: number,
  template: string,
  view: object,
  frame: Frame,
): void {
  const html = site.page(template, view, frame);
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': HTML,
    'content-security-policy': site.policy(frame.page),
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(html),
  });
  response.end(response.req.method === 'HEAD' ? undefined : html);
}

/** The error page of the brand. Needs no store. */
export function sendError(response: Response, arrival: Arrival, status: number): void {
  const { site, requestId } = arrival;
  const known = `error.${status}` in site.messages ? status : status < 500 ? 400 : 500;
  const sentence = message(site.messages, `error.${known}`);
  const view = { sentence, requestId, status, showHome: known !== 503 };
  sendPage(response, arrival, status, 'error', view, { page: 'error', title: sentence, menu: [], visitor: null });
}

/**
 * The whole file as it is made. When making it fails half way the connection is cut, so that what arrived cannot pass
 * for a whole file.
 */
export async function sendCsv(
  response: Response,
  name: string,
  chunks: AsyncIterable<string> | Iterable<string>,
  log: Log,
): Promise<void> {
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 2 }), response);
  } catch (thrown) {
    log.warn('a download was cut', { why: reasonOf(thrown) });
  }
}
