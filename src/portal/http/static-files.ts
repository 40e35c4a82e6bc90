// Responses that depend on the snapshot alone: rendered once, compressed once per encoding, sent from memory.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface StaticFile {
  readonly etag: string;
  /** Headers of every response, as the flat list of names and values that `writeHead` takes. */
  readonly headers: readonly string[];
  variant(encoding: Encoding): { readonly headers: string[]; readonly body: Buffer };
}

/** `Cache-Control` of a file whose path names its content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Bytes below which compression saves nothing. */
const MIN_COMPRESSED = 256;
// Quality 5 takes about a millisecond for a page and is within a few per cent of the best size.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
// A tenth smaller, and a hundred times slower: made beside, for files that browsers keep for a year.
const BROTLI_BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Prepares a response. Text is compressed on the first request for an encoding; images are not compressed. */
export function staticFile(
  body: Buffer,
  mediaType: string,
  headers: Readonly<Record<string, string>>,
  varies: readonly string[] = [],
): StaticFile {
  // A weak tag, since it is the same for every encoding of the body (RFC 9110, 8.8.1).
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const compressible = body.length >= MIN_COMPRESSED && !mediaType.startsWith('image/');
  const vary = [...(compressible ? ['accept-encoding'] : []), ...varies].join(', ');
  const flat = ['content-type', mediaType, 'etag', etag, ...(vary === '' ? [] : ['vary', vary])];
  for (const [name, value] of Object.entries(headers)) flat.push(name, value);
  const variants = new Map<Encoding, { headers: string[]; body: Buffer }>();
  const variant = (encoding: Encoding) => {
    const used = compressible ? encoding : 'identity';
    const known = variants.get(used);
    if (known !== undefined) return known;
    const bytes = encoded(body, used);
    const own = used === 'identity' ? [] : ['content-encoding', used];
    const keep = (sent: Buffer) => {
      const made = { headers: [...flat, ...own, 'content-length', String(sent.length)], body: sent };
      variants.set(used, made);
      return made;
    };
    if (used === 'br' && headers['cache-control'] === IMMUTABLE) {
      brotliCompress(body, BROTLI_BEST, (error, best) => void (error === null && keep(best)));
    }
    return keep(bytes);
  };
  return { etag, headers: flat, variant };
}

/** Responds to GET and HEAD, with 304 where the client has the file already. */
export function sendStatic(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  if (isKnown(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, file.headers as string[]).end();
    return;
  }
  const { headers, body } = file.variant(bestEncoding(request.headers['accept-encoding']));
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

/** Compares weakly with each tag of `If-None-Match` (RFC 9110, 13.1.2), since proxies add and remove `W/`. */
function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const opaque = etag.slice(2);
  return given.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}

/** Returns the best encoding that a client accepts by its `Accept-Encoding` (RFC 9110, 12.5.3). */
export function bestEncoding(accepted: string | string[] | undefined): Encoding {
  const text = String(accepted ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(text)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(text) ? 'gzip' : 'identity';
}

function encoded(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(body, BROTLI);
  return encoding === 'gzip' ? gzipSync(body, { level: 6 }) : body;
}

/** Bytes below which a page is sent as it is. */
const MIN_PAGE = 1024;
// Quality 4 takes a fifth of the time of 5 for a page that is made for one response, and a tenth more bytes.
const BROTLI_PAGE = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/**
 * Compresses a page that is made for one response. What it holds of a secret is masked with other bytes each time, so that its size tells
 * nothing (BREACH). Where it cannot be compressed it is given as it is.
 */
export function compressed(body: Buffer, encoding: Encoding, done: (body: Buffer, encoding: Encoding) => void): void {
  const finish = (error: Error | null, made: Buffer): void => {
    if (error === null) done(made, encoding);
    else done(body, 'identity');
  };
  if (encoding === 'identity' || body.length < MIN_PAGE) done(body, 'identity');
  else if (encoding === 'br') brotliCompress(body, BROTLI_PAGE, finish);
  else gzip(body, { level: 4 }, finish);
}
