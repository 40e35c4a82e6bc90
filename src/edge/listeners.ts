// The listeners: HTTPS with certificates by SNI, and plain HTTP that redirects to it or serves behind a load balancer.

import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Server as NetServer } from 'node:net';
import { createServer as createHandshakeServer, type TlsOptions } from 'node:tls';
import type { Clock } from '../core/clock.ts';
import { limits } from '../core/limits/limits.ts';
import type { Log } from '../core/log.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { type Acceptance, createDoor, createLateness, type Patience } from './accept.ts';
import type { Challenges } from './challenges.ts';
import { trustedProxyList } from './client-address.ts';
import { createFrontDoor } from './front-door.ts';
import { createHttp2, type Http2Connections } from './http2/connection.ts';
import { answerRequests, type IsSecure, noTransportPolicy, type TransportPolicy } from './response-headers.ts';
import type { ServerNames } from './server-names.ts';

const DRAIN_STEP_MS = 50;
/** Ten seconds for what is being answered. */
const DRAIN_STEPS = 200;

/** Everybody, and no proxy is believed. */
const everybody = (): Acceptance => ({
  limit: { admit: () => true },
  trustedProxies: trustedProxyList([]),
});

/** Idle connections are kept longer than the 60 s of common load balancers, so that it is they who close them. */
const usualPatience: Patience = { head: limits.headMs, request: limits.requestMs, idle: limits.idleMs };

const limitsOf = ({ head, request, idle }: Patience) => ({
  maxHeaderSize: limits.headBytes,
  headersTimeout: head,
  requestTimeout: request,
  keepAliveTimeout: idle,
  // Answered by `answerRequests`, with the headers of all responses.
  requireHostHeader: false,
  // How often late ones are looked for.
  connectionsCheckingInterval: Math.min(1_000, head),
});

// Mozilla's "intermediate" list for ECDSA keys; TLS 1.3 suites are all fine as OpenSSL orders them.
const CIPHERS =
  'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:' +
  'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:' +
  'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305';

interface ListenAddress {
  /** Undefined listens on every address. */
  readonly host?: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface Listener {
  /** The port that is listened on. */
  readonly port: number;
  /** Stops accepting, lets what is being answered finish within ten seconds, then ends all connections. */
  close(): Promise<void>;
}

/** Also knows how to take up another ticket key. */
export interface HttpsListener extends Listener {
  useTicketKey(key: Buffer): void;
}

export interface ListenerOptions {
  readonly address: ListenAddress;
  readonly handler: RequestListener;
  readonly clock: Pick<Clock, 'sleep'>;
  /** May be shared by listeners: an address has its connections at all of them. Without one everybody is let in. */
  readonly acceptance?: Acceptance;
  /** Open connections of this listener; the usual number where none is given. */
  readonly connections?: number;
  /** The usual one where none is given. */
  readonly patience?: Patience;
}

export interface HttpsOptions extends ListenerOptions {
  readonly names: ServerNames;
  readonly challenges: Challenges;
  /** As of `currentTicketKey`. */
  readonly ticketKey: Buffer;
  readonly transportPolicy: TransportPolicy;
  readonly log: Log;
}

/**
 * HTTPS for the hosts that `names` has certificates for; a handshake for any other name, or for none, fails.
 * @throws PortalError `address-in-use`.
 */
export async function startHttpsListener(options: HttpsOptions): Promise<HttpsListener> {
  const { names, handler, log, clock, challenges, acceptance = everybody(), patience = usualPatience } = options;
  const { ticketKey, transportPolicy } = options;
  const handshake = {
    minVersion: 'TLSv1.2',
    ciphers: CIPHERS,
    ticketKeys: ticketKey,
    // The same in every process, or none would take up what another began.
    sessionIdContext: 'portals',
    handshakeTimeout: patience.head,
    SNICallback: certificates(names, log),
  } as const;
  const server = createTlsServer({
    ...{ ...limitsOf(patience), ...handshake },
    // The older one is what `curl -0` asks for.
    ALPNProtocols: ['http/1.1', 'http/1.0'],
  });
  answerRequests(server, handler, transportPolicy);
  const http2 = createHttp2({ handler, transportPolicy, patience, clock });
  const newer = createHandshakeServer({ ...handshake, ALPNProtocols: ['h2'] }, http2.serve);
  // A handshake that fails needs no message in the log.
  newer.on('tlsClientError', () => undefined);
  const knows = async (name: string): Promise<boolean> => (await names.context(name)) !== undefined;
  const door = createFrontDoor({
    visitors: server,
    http2: newer,
    knows,
    challenges,
    acceptance,
    patience: patience.head,
    clock,
    log,
  });
  // It does not listen itself, but has to keep track of its connections as if it did: late and idle ones are ended by that.
  server.emit('listening');
  const listener = await listen(door, server, options, http2);
  const useTicketKey = (key: Buffer): void => {
    for (const each of [server, newer]) each.setTicketKeys(key);
  };
  return { ...listener, useTicketKey };
}

/** The certificate of a name, for the handshake. */
const certificates =
  (names: ServerNames, log: Log): TlsOptions['SNICallback'] =>
  (name, done) => {
    names.context(name).then(
      (context) => (context === undefined ? done(new Error('unknown name')) : done(null, context)),
      (thrown: unknown) => {
        log.error('a certificate could not be used', { host: name, why: reasonOf(thrown) });
        done(new Error('no certificate'));
      },
    );
  };

/** Where a proxy in front ends TLS: which responses say so to browsers. */
export interface PlainOptions extends ListenerOptions {
  /** None where it is not given. */
  readonly transportPolicy?: TransportPolicy;
  /** Which requests visitors sent over TLS. */
  readonly isSecure?: IsSecure;
}

/**
 * Plain HTTP with any handler: `plainPort`, or the portals themselves behind a load balancer that ends TLS.
 * @throws PortalError `address-in-use`.
 */
export async function startPlainListener(options: PlainOptions): Promise<Listener> {
  const { patience = usualPatience, acceptance = everybody(), clock } = options;
  const server = createPlainServer(limitsOf(patience));
  answerRequests(server, options.handler, options.transportPolicy ?? noTransportPolicy, options.isSecure);
  const door = createDoor({ ...acceptance, lateness: createLateness(clock, patience.head) }, (socket) => {
    server.emit('connection', socket);
    // It was paused where a PROXY header was read before.
    socket.resume();
  });
  // As above: it keeps track of connections that another server accepts.
  server.emit('listening');
  return listen(door, server, options);
}

/** `door` accepts connections for `server`, and for `http2` where there is one. */
async function listen(
  door: NetServer,
  server: Server,
  options: ListenerOptions,
  http2?: Http2Connections,
): Promise<Listener> {
  const { address, clock } = options;
  door.maxConnections = options.connections ?? limits.connections;
  await new Promise<void>((resolve, reject) => {
    door.once('error', (error) => reject(listenError(error, address)));
    door.listen({ host: address.host, port: address.port }, resolve);
  });
  const bound = door.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  const close = async (): Promise<void> => {
    http2?.finish();
    await drain(door, server, clock);
    http2?.close();
  };
  return { port, close };
}

async function drain(door: NetServer, server: Server, clock: Pick<Clock, 'sleep'>): Promise<void> {
  let open = true;
  door.close(() => {
    open = false;
  });
  // It does not listen itself: this ends its keeping track.
  server.close(() => undefined);
  for (let step = 0; open && step < DRAIN_STEPS; step += 1) {
    // A connection that has just been answered is idle only now.
    server.closeIdleConnections();
    await clock.sleep(DRAIN_STEP_MS);
  }
  server.closeAllConnections();
}

function listenError(error: NodeJS.ErrnoException, { host = '', port }: ListenAddress): Error {
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (error.code === 'EADDRINUSE') {
    const hint = `Stop what listens on port ${port}, or set another address under edge in portico.yaml.`;
    return new PortalError('address-in-use', `the address ${place} is in use`, hint, error);
  }
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
    const hint = 'Use an address of this machine, and a port above 1023 unless this user may open lower ones.';
    return new PortalError('settings-invalid', `cannot listen on ${place}: ${error.message}`, hint, error);
  }
  return error;
}
