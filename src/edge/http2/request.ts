// A request of HTTP/2 in the shape of one of HTTP/1.1, as handlers and Express take it: what a proxy would pass on (RFC 9113, 8.3.1).
import { IncomingMessage } from 'node:http';
import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import type { TLSSocket } from 'node:tls';

/** The fields of a head, as the event `stream` has them; `headers` is changed. */
interface Head {
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
}

/** The request of a stream; its body is read from the stream only when the handler reads it. */
export function requestOf(stream: ServerHttp2Stream, head: Head, socket: TLSSocket): IncomingMessage {
  const request = new IncomingMessage(socket);
  const hasBody = !stream.endAfterHeaders;
  request.httpVersion = '2.0';
  request.httpVersionMajor = 2;
  request.httpVersionMinor = 0;
  takeHead(request, head, hasBody);
  // Properties of its own: Express gives each request another prototype. The connection is left to other requests.
  request._destroy = destroyNothing;
  request._read = hasBody ? () => readFrom(stream, request) : readNothing;
  if (!hasBody) {
    request.complete = true;
    request.push(null);
  }
  return request;
}

const readNothing = (): void => undefined;
const destroyNothing: IncomingMessage['_destroy'] = (error, done) => done(error);

/** Bytes that the head would have in HTTP/1.1. */
export function headBytes(rawHeaders: readonly string[]): number {
  const separator = 2;
  let bytes = 0;
  for (const text of rawHeaders) bytes += text.length + separator;
  return bytes;
}

function takeHead(request: IncomingMessage, { headers, rawHeaders }: Head, hasBody: boolean): void {
  const authority = headers[':authority'];
  const raw: string[] = [];
  const add = (name: string, value: string): void => {
    headers[name] = value;
    raw.push(name, value);
  };
  request.method = headers[':method'] ?? '';
  request.url = headers[':path'] ?? '';
  if (authority !== undefined) add('host', authority);
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = [rawHeaders[index], rawHeaders[index + 1]];
    if (name.startsWith(':')) delete headers[name];
    // A `host` that says the same is left out; another one makes two, which name no host at all.
    else if (name !== 'host' || value !== authority) raw.push(name, value);
  }
  // A body whose length is not known beforehand has chunks in HTTP/1.1; those who bound bodies know it by that.
  if (hasBody && headers['content-length'] === undefined) add('transfer-encoding', 'chunked');
  request.headers = headers;
  request.rawHeaders = raw;
}

function readFrom(stream: ServerHttp2Stream, request: IncomingMessage): void {
  if (stream.listenerCount('data') === 0) {
    stream.on('data', (chunk: Buffer) => {
      if (!request.push(chunk)) stream.pause();
    });
    stream.once('end', () => {
      request.complete = true;
      request.push(null);
    });
  }
  stream.resume();
}
