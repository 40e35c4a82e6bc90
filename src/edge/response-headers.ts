// Headers of every response of every listener: pages and files replace some of them with their own, nothing is sent without them.
import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { limits } from '../core/limits/limits.ts';
import { requestHost } from './request-host.ts';

/** For what is not a page: nothing in it runs, loads or is framed, no other origin reads it, and no cache keeps it. */
export const defaultHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
};

/** Returns `Strict-Transport-Security` of a host; null for none. */
export type TransportPolicy = (host: string) => string | null;

/** Whether a request came to this edge, or to a proxy that is believed, over TLS. */
export type IsSecure = (request: IncomingMessage) => boolean;

const isOverTls: IsSecure = ({ socket }) => socket instanceof TLSSocket;

/** Gives a response the headers that all have. */
export function prepareResponse(
  request: IncomingMessage,
  response: ServerResponse,
  policyOf: TransportPolicy,
  isSecure = isOverTls,
): void {
  for (const [name, value] of Object.entries(defaultHeaders)) response.setHeader(name, value);
  // None over plain HTTP (RFC 6797, 7.2).
  const policy = isSecure(request) ? transportPolicyOf(request, policyOf) : null;
  if (policy !== null) response.setHeader('strict-transport-security', policy);
}

/** Responds with an error of the protocol in words; over HTTP/1.1 the connection ends. */
export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': TEXT, connection: 'close' });
  response.end(sentenceOf(status));
}

/** Makes `server` respond with `handler`, and answers itself what never becomes a request, with the same headers. */
export function answerRequests(
  server: Server,
  handler: RequestListener,
  policyOf: TransportPolicy,
  isSecure = isOverTls,
): void {
  const open = new WeakMap<Duplex, ServerResponse>();
  const prepare = (request: IncomingMessage, response: ServerResponse): void => {
    open.set(request.socket, response);
    prepareResponse(request, response, policyOf, isSecure);
  };
  server.on('request', (request, response) => {
    prepare(request, response);
    // RFC 9112, 3.2: a request of HTTP/1.1 without Host is invalid.
    if (request.headers.host === undefined && request.httpVersion === '1.1') return refuse(response, 400);
    handler(request, response);
  });
  server.on('checkExpectation', (request, response) => {
    prepare(request, response);
    refuse(response, 417);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = open.get(socket);
    const answering = response?.headersSent === true && !response.writableFinished;
    if (socket.writable && !answering && error.code !== 'ECONNRESET') socket.write(rawResponse(statusOf(error.code)));
    socket.destroy();
  });
}

/** By the requested host, and for a request without a known one by the host of the TLS connection. */
function transportPolicyOf(request: IncomingMessage, policyOf: TransportPolicy): string | null {
  const { servername } = request.socket as Duplex & { readonly servername?: string | false | null };
  return policyOf(requestHost(request) ?? '') ?? policyOf(typeof servername === 'string' ? servername : '');
}

export const noTransportPolicy: TransportPolicy = () => null;

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const statusOf = (code: string | undefined): number => statuses[code ?? ''] ?? 400;

const TEXT = 'text/plain; charset=utf-8';

const sentences: Readonly<Record<number, string>> = {
  408: 'The request did not arrive in time. Please send it again.',
  431: `The request has more than ${limits.headBytes / 1024} KB of headers, cookies included. Delete the cookies of this site, and load the page again.`,
};

const sentenceOf = (status: number): string => `${sentences[status] ?? STATUS_CODES[status]}\n`;

/** A response to bytes that are not a request, as they are sent. */
export function rawResponse(status: number, sentence = sentenceOf(status)): string {
  const headers = Object.entries(defaultHeaders).map(([name, value]) => `${name}: ${value}`);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers,
    `content-type: ${TEXT}`,
    `content-length: ${Buffer.byteLength(sentence)}`,
    'connection: close',
    '',
    sentence,
  ].join('\r\n');
}
