// A response of HTTP/2 in the shape of one of HTTP/1.1: headers are kept by Node's `ServerResponse`, and sent with the body on a stream.
import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, type ServerHttp2Stream } from 'node:http2';

/** Fields of a connection of HTTP/1.1, which HTTP/2 has none of (RFC 9113, 8.2.2). */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
]);

const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];
type Done = (error?: Error | null) => void;

/** The response to a request of `requestOf`. Methods are properties of its own: Express gives each response another prototype. */
export class Http2Response extends ServerResponse {
  override headersSent = false;
  override writeHead = writeHead;
  override flushHeaders = sendHead;
  override write = write;
  override end = end;
  override destroy = destroy;
  readonly stream: ServerHttp2Stream;
  /** Whether it has a head alone; Node ends the stream with it. */
  isEmpty = false;

  constructor(stream: ServerHttp2Stream, request: IncomingMessage) {
    super(request);
    this.stream = stream;
    // A client that is gone needs no message; `close` follows.
    stream.on('error', nothing);
  }
}

const nothing = (): void => undefined;

const isOpen = ({ stream }: Http2Response): boolean => !stream.destroyed && !stream.closed;

function sendHead(this: Http2Response): void {
  if (this.headersSent) return;
  this.headersSent = true;
  this.isEmpty = this.req.method === 'HEAD' || withoutBody.has(this.statusCode);
  if (!isOpen(this)) return;
  const headers: OutgoingHttpHeaders = { ':status': this.statusCode };
  for (const name of this.getHeaderNames()) {
    const value = this.getHeader(name);
    if (value !== undefined && !ofConnection.has(name)) headers[name] = value;
  }
  this.stream.respond(headers, { endStream: this.isEmpty });
}

/** As that of HTTP/1.1: replaces what was set, keeps repetitions within a list. */
function writeHead<Self extends Http2Response>(
  this: Self,
  status: number,
  second?: string | Headers,
  third?: Headers,
): Self {
  const headers = typeof second === 'string' ? third : second;
  this.statusCode = status;
  if (Array.isArray(headers)) addList(this, headers);
  else if (headers !== undefined) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value);
  }
  this.flushHeaders();
  return this;
}

function addList(response: Http2Response, list: readonly OutgoingHttpHeader[]): void {
  const names = list.filter((_, index) => index % 2 === 0);
  names.forEach((name, at) => {
    const value = list[at * 2 + 1];
    if (value === undefined) return;
    if (names.indexOf(name) === at) response.setHeader(String(name), value);
    else response.appendHeader(String(name), typeof value === 'number' ? String(value) : value);
  });
}

function write(this: Http2Response, chunk: unknown, encoding?: BufferEncoding | Done, done?: Done): boolean {
  const written = typeof encoding === 'function' ? encoding : done;
  follow(this);
  this.flushHeaders();
  if (isOpen(this) && !this.isEmpty) return this.stream.write(chunk, encodingOf(encoding), written);
  written?.();
  return true;
}

/** A response in parts: its sender has to know when there is room for more, and what has not been sent yet. */
function follow(response: Http2Response): void {
  const { stream } = response;
  if (stream.listenerCount('drain') > 0) return;
  stream.on('drain', () => response.emit('drain'));
  Object.defineProperty(response, 'writableLength', { get: () => stream.writableLength });
}

function end<Self extends Http2Response>(
  this: Self,
  chunk?: unknown,
  encoding?: BufferEncoding | Done,
  done?: Done,
): Self {
  if (this.finished) return this;
  const isCall = typeof chunk === 'function';
  const finished = [chunk, encoding, done].find((given): given is Done => typeof given === 'function');
  if (finished !== undefined) this.once('finish', finished);
  this.flushHeaders();
  this.finished = true;
  if (!isOpen(this)) return this;
  const { stream, req } = this;
  if (!req.complete || this.listenerCount('finish') > 0) {
    stream.once('finish', () => {
      this.emit('finish');
      // RFC 9113, 8.1: what is left of a body that the answer did not need is not wanted.
      if (!req.complete) stream.close(constants.NGHTTP2_NO_ERROR);
    });
  }
  if (this.isEmpty || isCall || chunk === undefined || chunk === null) stream.end();
  else stream.end(chunk, encodingOf(encoding));
  return this;
}

const encodingOf = (given: BufferEncoding | Done | undefined): BufferEncoding =>
  typeof given === 'string' ? given : 'utf8';

function destroy<Self extends Http2Response>(this: Self): Self {
  this.destroyed = true;
  // Closed rather than destroyed, the stream would end as if all had been said.
  this.stream.destroy(new Error('the response was broken off'));
  return this;
}
