// Sending responses: HTML in the portal's frame, streamed files, JSON, redirects, error pages with the request id for support.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { markedCsv } from '../../calls/files/csv-text.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { nothingRefused } from '../forms/refused-view.ts';
import { sendRecording } from '../recordings/send-recording.ts';
import { type FrameOptions, HTML, type VisitorView } from '../site/site.ts';
import { type MenuEntry, noMenu } from '../ui/frame.ts';
import type { Translator } from '../ui/translator.ts';
import { flashCookie } from './cookies.ts';
import { leadsFormAway, sendLeaving } from './leaving.ts';
import type { RequestContext } from './request-context.ts';
import { cookiesOf, type PageResponse } from './response.ts';
import { commonHeaders, fileOnly } from './security.ts';
import { bestEncoding, compressed } from './static-files.ts';

/** Sends a page. It is never cached, since it may hold a customer's data or what was typed into a form. */
export function sendPage(
  response: Response,
  { site, t }: RequestContext,
  status: number,
  template: string,
  view: object,
  frame: FrameOptions,
  visitor?: VisitorView,
): void {
  const html = Buffer.from(site.page(template, view, frame, t, visitor));
  const headers = {
    ...commonHeaders,
    'content-type': HTML,
    'content-language': t.lang,
    ...site.headers(frame.page, frame.script !== null),
    'cache-control': 'no-store',
  };
  compressed(html, bestEncoding(response.req.headers['accept-encoding']), (body, encoding) => {
    // The visitor may have gone while the page was compressed.
    if (response.headersSent || response.destroyed) return;
    const own = encoding === 'identity' ? {} : { 'content-encoding': encoding };
    response.writeHead(status, { ...headers, vary: 'accept-encoding', ...own, 'content-length': body.length });
    response.end(response.req.method === 'HEAD' ? undefined : body);
  });
}

const VISITOR = 'visitor';

/** The frame of a visitor who is logged in, for whatever page answers the request. */
export interface OwnFrame {
  /** In the contact's language. */
  readonly t: Translator;
  readonly menu: readonly MenuEntry[];
  readonly visitor: NonNullable<VisitorView['visitor']>;
}

/** Keeps whose request it is, so that an error page has the menu as well. */
export function keepOwnFrame(response: Response, frame: OwnFrame): void {
  response.locals[VISITOR] = frame;
}

/** Sends the error page in the brand's theme. Reads nothing from the store, so it works while the store is unreachable. */
export function sendError(
  response: Response,
  requestContext: RequestContext,
  status: number,
  retryAfter?: number,
): void {
  // Only `keepOwnFrame` writes it.
  const own = response.locals[VISITOR] as OwnFrame | undefined;
  const { requestId } = requestContext;
  const { t } = own ?? requestContext;
  const known = `error.${status}` in t.messages ? status : status < 500 ? 400 : 500;
  const sentence = t(`error.${known}`);
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  const when = retryAfter === undefined ? '' : t('error.wait', { seconds: retryAfter });
  const view = { sentence, when, requestId, status, showHome: known !== 503, inShell: own !== undefined };
  const frame = {
    page: 'error',
    title: sentence,
    menu: own?.menu ?? noMenu,
    script: own === undefined ? null : 'portal.js',
  };
  const visitor = own && {
    visitor: own.visitor,
    announcements: [],
    flash: null,
    refused: nothingRefused,
    formToken: '',
  };
  sendPage(response, { ...requestContext, t }, status, 'error', view, frame, visitor);
}

/** Sends a response that is not a page: a file, JSON, an error or a redirect. */
export async function sendPlain(
  response: Response,
  requestContext: RequestContext,
  result: PageResponse,
  log: Log,
): Promise<void> {
  switch (result.type) {
    case 'html':
    case 'feed':
      throw new Error('a page has to be sent by sendPage, a feed by the feeds');
    case 'csv':
      return sendStream(response, { ...result, mediaType: CSV, chunks: markedCsv(result.chunks) }, log);
    case 'stream':
      return sendStream(response, result, log);
    case 'file':
      return sendFile(response, result);
    case 'recording':
      return sendRecording(response, result, log);
    case 'json':
      return sendJson(response, result.status, result.body);
    case 'error':
      return sendError(response, requestContext, result.status, result.retryAfter);
    case 'redirect':
      for (const cookie of cookiesOf(result)) response.append('set-cookie', cookie);
      if (result.flash !== undefined) response.append('set-cookie', flashCookie(result.flash));
      if (leadsFormAway(response.req, result.to)) return sendLeaving(response, requestContext, result.to);
      return response.redirect(303, result.to);
  }
}

export function sendJson(
  response: Response,
  status: number,
  body: object,
  mediaType = 'application/json; charset=utf-8',
): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': mediaType,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** Sends an uploaded file as an attachment and in a sandbox, so that HTML in it never runs on the portal's origin. */
function sendFile(response: Response, file: Extract<PageResponse, { type: 'file' }>): void {
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': file.mediaType,
    'content-disposition': attachment(file.name),
    'content-security-policy': fileOnly,
    'cache-control': 'no-store',
    'content-length': file.bytes.length,
  });
  response.end(response.req.method === 'HEAD' ? undefined : file.bytes);
}

/** Returns a `Content-Disposition` (RFC 6266): an ASCII name for old browsers, and the whole name encoded by RFC 8187. */
function attachment(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/g, '_');
  if (plain === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The media type of CSV with a header line (RFC 4180, section 3). */
const CSV = 'text/csv; charset=utf-8; header=present';

interface StreamedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly chunks: AsyncIterable<string | Uint8Array> | Iterable<string>;
}

/** Sends a file while it is made. If making it fails, closes the connection, so that the client sees an incomplete download. */
async function sendStream(response: Response, { name, mediaType, chunks }: StreamedFile, log: Log): Promise<void> {
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': mediaType,
    'content-disposition': attachment(name),
    'cache-control': 'no-store',
  });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 2 }), response);
  } catch (thrown) {
    log.warn('a download was not finished', { name, why: reasonOf(thrown) });
    response.destroy();
  }
}
