// Bodies of requests, read only when a handler asks for them, and never more of them together than one address, and the process,
// may have under way.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { networkOf } from '../core/access/network.ts';
import { limits } from '../core/limits/limits.ts';

export interface WantedBody {
  /** The visitor's, whose network bodies are counted by. */
  readonly address: string;
  /** Bytes, after unzipping. */
  readonly limit: number;
  /** Whether `Content-Encoding: gzip` is unzipped; else every encoding is refused. */
  readonly gzip?: true;
  /** Asked about the first bytes before more are read: false refuses the body as not one's own. */
  readonly accepts?: (head: Buffer) => boolean;
}

export type ReadBody =
  | { readonly is: 'whole'; readonly bytes: Buffer }
  | { readonly is: 'refused'; readonly status: BodyStatus; readonly retryAfter?: number };

type BodyStatus = 400 | 403 | 413 | 415 | 429 | 503;

export interface RequestBodies {
  /** Reads a body to its end. Never rejects. A body that is refused is not read on: the connection ends with the response. */
  read(request: IncomingMessage, response: ServerResponse, wanted: WantedBody): Promise<ReadBody>;
}

/** Deflate makes at most this many bytes of one (RFC 1951: 258 bytes of two bits). */
const MOST_INFLATED = 1_032;
/** Seconds after which a body may be sent again, when others are under way. */
const RETRY_S = 10;

/** @param most bytes under way together, of one network and of all */
export function createRequestBodies(most: { readonly ofAddress: number; readonly ofProcess: number }): RequestBodies {
  const held = new Map<string, number>();
  let total = 0;
  const count = (network: string, bytes: number): void => {
    total += bytes;
    const now = (held.get(network) ?? 0) + bytes;
    if (now > 0) held.set(network, now);
    else held.delete(network);
  };
  return {
    read: async (request, response, wanted) => {
      const bytes = sizeOf(request, wanted);
      if (typeof bytes !== 'number') return refuse(request, response, bytes.status);
      const network = networkOf(wanted.address);
      if ((held.get(network) ?? 0) + bytes > most.ofAddress) return refuse(request, response, 429, RETRY_S);
      if (total + bytes > most.ofProcess) return refuse(request, response, 503, RETRY_S);
      count(network, bytes);
      // Until it is answered: what was read is in memory as long as the handler works with it.
      response.once('close', () => count(network, -bytes));
      const read = await collect(request, wanted);
      if (read.is === 'cut') return refuse(request, response, read.status);
      if (!response.headersSent) response.removeHeader('connection');
      return read;
    },
  };
}

/** What a body may take, by what its head says; a chunked or zipped one may be as large as is allowed. */
function sizeOf(request: IncomingMessage, { limit, gzip }: WantedBody): number | { readonly status: 413 | 415 } {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  const isZipped = gzip === true && encoding === 'gzip';
  if (encoding !== 'identity' && !isZipped) return { status: 415 };
  const declared = request.headers['content-length'];
  if (declared !== undefined && Number(declared) > limit) return { status: 413 };
  if (request.headers['transfer-encoding'] !== undefined) return limit;
  const bytes = Number(declared ?? 0);
  return isZipped ? Math.min(limit, bytes * MOST_INFLATED) : bytes;
}

type Collected =
  | { readonly is: 'whole'; readonly bytes: Buffer }
  | { readonly is: 'cut'; readonly status: 400 | 403 | 413 };

async function collect(request: IncomingMessage, { limit, gzip, accepts }: WantedBody): Promise<Collected> {
  const chunks: Buffer[] = [];
  let length = 0;
  let isAccepted = accepts === undefined;
  const isZipped = gzip === true && (request.headers['content-encoding'] ?? '').toLowerCase() === 'gzip';
  const source = isZipped ? unzipped(request) : request;
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) return { is: 'cut', status: 413 };
      chunks.push(chunk);
      if (isAccepted || length < limits.bodyHeadBytes) continue;
      if (accepts?.(Buffer.concat(chunks).subarray(0, limits.bodyHeadBytes)) === false)
        return { is: 'cut', status: 403 };
      isAccepted = true;
    }
  } catch {
    // The client has gone, or what it sent is not gzip.
    return { is: 'cut', status: 400 };
  } finally {
    if (source !== request) source.destroy();
  }
  const bytes = Buffer.concat(chunks);
  return isAccepted || accepts?.(bytes) === true ? { is: 'whole', bytes } : { is: 'cut', status: 403 };
}

function unzipped(request: IncomingMessage): Readable {
  const gunzip = createGunzip();
  // A pipe does not pass on that its source has ended early.
  request.once('close', () => {
    if (!request.complete) gunzip.destroy(new Error('the body ended early'));
  });
  return request.pipe(gunzip);
}

function refuse(request: IncomingMessage, response: ServerResponse, status: BodyStatus, retryAfter?: number): ReadBody {
  leaveUnread(request, response);
  return { is: 'refused', status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/**
 * Has the connection end with the response, unless the body is read until then, where it is larger than a form: Node would read what is
 * left of it to its end.
 */
export function leaveUnread(request: IncomingMessage, response: ServerResponse): void {
  const isLarge = Number(request.headers['content-length'] ?? 0) > limits.formBytes;
  const isOpen = request.headers['transfer-encoding'] !== undefined;
  if (!request.complete && !response.headersSent && (isLarge || isOpen)) response.setHeader('connection', 'close');
}
