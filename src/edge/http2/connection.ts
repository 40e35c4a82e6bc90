// HTTP/2 on connections that TLS has been agreed on for: what one may ask and for how long, and how one ends. Node's `http2` reads the frames.
import type { RequestListener } from 'node:http';
import { constants, performServerHandshake, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import type { Clock } from '../../core/clock.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Patience } from '../accept.ts';
import { prepareResponse, refuse, type TransportPolicy } from '../response-headers.ts';
import { headBytes, requestOf } from './request.ts';
import { Http2Response } from './response.ts';

/** Resets a second that are forgiven. */
const RESETS_FORGIVEN = 10;
/** MiB of frames, headers and bodies that Node keeps of one connection. */
const SESSION_MEMORY = 8;
const INVALID_FRAMES = 50;
const REJECTED_STREAMS = 50;
const OUTSTANDING_PINGS = 5;

const options = {
  settings: { maxConcurrentStreams: limits.http2Streams, maxHeaderListSize: limits.http2HeadBytes },
  maxHeaderListPairs: limits.http2Fields,
  maxSessionMemory: SESSION_MEMORY,
  maxSessionInvalidFrames: INVALID_FRAMES,
  maxSessionRejectedStreams: REJECTED_STREAMS,
  maxOutstandingPings: OUTSTANDING_PINGS,
  streamResetBurst: limits.http2Resets,
  streamResetRate: RESETS_FORGIVEN,
};

export interface Http2Options {
  readonly handler: RequestListener;
  readonly transportPolicy: TransportPolicy;
  readonly patience: Patience;
  readonly clock: Pick<Clock, 'sleep'>;
}

export interface Http2Connections {
  /** Takes over a connection whose handshake is done. */
  serve(socket: TLSSocket): void;
  /** Says that no further request is taken (GOAWAY); each connection ends after its last response. */
  finish(): void;
  /** Ends all connections. */
  close(): void;
}

/** A request that is being received or answered. */
interface Open {
  /** Milliseconds since it began. */
  age: number;
  readonly response: Http2Response;
}

interface Connection {
  readonly session: ServerHttp2Session;
  readonly open: Set<Open>;
  /** Milliseconds without a request. */
  idle: number;
  /** Pings and settings since the last check. */
  frames: number;
  isGreeted: boolean;
}

export function createHttp2({ handler, transportPolicy, patience, clock }: Http2Options): Http2Connections {
  const connections = new Set<Connection>();
  const closing = new AbortController();
  const step = Math.min(1_000, patience.head);
  const watch = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(step, closing.signal);
      if (closing.signal.aborted) return;
      for (const connection of connections) check(connection, patience, step);
    }
  };
  void watch();
  return {
    serve: (socket) => {
      const connection = openConnection(socket);
      connections.add(connection);
      connection.session.once('close', () => connections.delete(connection));
      connection.session.on('stream', (stream, headers, _flags, rawHeaders) => {
        const request = requestOf(stream, { headers, rawHeaders }, socket);
        const response = new Http2Response(stream, request);
        track(connection, stream, response);
        prepareResponse(request, response, transportPolicy);
        if (headBytes(rawHeaders) > limits.headBytes) return refuse(response, 431);
        // No tunnels: such a request has no path (RFC 9113, 8.5).
        if (request.method === 'CONNECT') return refuse(response, 405);
        const { expect } = request.headers;
        if (expect?.toLowerCase() === '100-continue') stream.additionalHeaders({ ':status': 100 });
        else if (expect !== undefined) return refuse(response, 417);
        handler(request, response);
      });
    },
    finish: () => {
      for (const { session } of connections) session.close();
    },
    close: () => {
      closing.abort();
      for (const { session } of connections) session.destroy();
    },
  };
}

function openConnection(socket: TLSSocket): Connection {
  const session = performServerHandshake(socket, options);
  const connection: Connection = { session, open: new Set(), idle: 0, frames: 0, isGreeted: false };
  const count = (): void => {
    connection.isGreeted = true;
    connection.frames += 1;
    if (connection.frames > limits.http2Frames) end(session, constants.NGHTTP2_ENHANCE_YOUR_CALM);
  };
  // Those who break the rules or are gone need no message in the log.
  session.on('error', () => undefined);
  session.on('ping', count);
  session.on('remoteSettings', count);
  return connection;
}

function track(connection: Connection, stream: ServerHttp2Stream, response: Http2Response): void {
  const open: Open = { age: 0, response };
  connection.open.add(open);
  stream.once('close', () => {
    connection.open.delete(open);
    connection.idle = 0;
    response.destroyed = true;
    response.emit('close');
    if (!response.req.readableEnded) response.req.destroy();
  });
}

/** Ends what is late; `step` milliseconds have passed since the last check. */
function check(connection: Connection, patience: Patience, step: number): void {
  const { session, open } = connection;
  connection.frames = 0;
  for (const one of open) {
    one.age += step;
    if (!one.response.req.complete && one.age >= patience.request) expire(one.response);
  }
  if (open.size > 0) return;
  connection.idle += step;
  if (connection.idle < (connection.isGreeted ? patience.idle : patience.head)) return;
  // One whose head has not arrived is a stream already, which a polite end would wait for.
  if (session.closed) session.destroy();
  else session.close();
}

function expire(response: Http2Response): void {
  if (response.headersSent) response.destroy();
  else refuse(response, 408);
}

function end(session: ServerHttp2Session, code: number): void {
  if (!session.destroyed) session.goaway(code);
  session.destroy();
}
