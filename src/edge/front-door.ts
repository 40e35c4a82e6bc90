// The server of port 443: reads the first bytes of each connection, and hands it to the TLS server for visitors or, when it
// asks for `acme-tls/1` alone (RFC 8737), to the one that answers challenges of authorities.
import type { Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import { type Acceptance, createDoor, createLateness, readFirstBytes } from './accept.ts';
import type { Challenges } from './challenges.ts';
import { HELLO_BYTES, type Hello, readHello } from './client-hello.ts';
import { rawResponse } from './response-headers.ts';

const ACME_PROTOCOL = 'acme-tls/1';
const HTTP2_PROTOCOL = 'h2';

interface Handshakes {
  emit(event: 'connection', socket: Socket): boolean;
}

export interface FrontDoor {
  /** TLS for visitors; connections are given to it with their first bytes unread. */
  readonly visitors: Handshakes;
  /** The same for those who offer HTTP/2. */
  readonly http2: Handshakes;
  /** Whether there is a certificate for a name. Rejects when the store cannot be read. */
  readonly knows: (name: string) => Promise<boolean>;
  readonly challenges: Challenges;
  readonly acceptance: Acceptance;
  /** Milliseconds within which the whole ClientHello has to arrive. */
  readonly patience: number;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Log;
}

/** A fatal alert `unrecognized_name` (RFC 6066, 3; RFC 8446, 6.2) in a record of its own. */
const UNKNOWN_NAME = Buffer.from([21, 3, 1, 0, 2, 2, 112]);

/** The longest method and a blank. */
const METHOD_BYTES = 8;
const PLAIN_REQUEST = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE|PRI) ?/;
const PLAIN_SENTENCE = 'This port speaks HTTPS: begin the address with https://.\n';

/** Not listening yet. */
export function createFrontDoor(door: FrontDoor): Server {
  const authorities = challengeServer(door);
  const hand = async (socket: Socket, hello: Hello, first: Buffer): Promise<void> => {
    if (hello.state === 'other' && PLAIN_REQUEST.test(first.toString('latin1')))
      return void socket.end(rawResponse(400, PLAIN_SENTENCE), () => socket.destroy());
    // Other bytes that are not a ClientHello are answered by TLS itself.
    if (hello.state !== 'hello') return void door.visitors.emit('connection', socket);
    const { serverName, protocols } = hello;
    const own = protocols.length === 1 && protocols[0] === ACME_PROTOCOL;
    const known = serverName !== null && (await (own ? hasChallenge(door, serverName) : door.knows(serverName)));
    // The client left while the name was looked up.
    if (socket.destroyed) return;
    // Nothing more is read from it, so it would never see the other side's end.
    if (!known) return void socket.end(UNKNOWN_NAME, () => socket.destroy());
    const visitors = protocols.includes(HTTP2_PROTOCOL) ? door.http2 : door.visitors;
    (own ? authorities : visitors).emit('connection', socket);
  };
  const failed = (socket: Socket, thrown: unknown): void => {
    door.log.error('a certificate could not be used', { why: reasonOf(thrown) });
    socket.destroy();
  };
  const lateness = createLateness(door.clock, door.patience);
  return createDoor({ ...door.acceptance, lateness }, (socket) => {
    readFirstBytes(socket, lateness, (bytes) => {
      const hello = readHello(bytes);
      if (hello.state === 'partial' && bytes.length < HELLO_BYTES) return 'more';
      return {
        rest: bytes,
        proceed: () =>
          void hand(socket, hello, bytes.subarray(0, METHOD_BYTES)).catch((thrown: unknown) => failed(socket, thrown)),
      };
    });
  });
}

const hasChallenge = async ({ challenges }: FrontDoor, name: string): Promise<boolean> =>
  (await challenges.alpnContext(name)) !== undefined;

function challengeServer({ challenges, patience, log }: FrontDoor) {
  const server = createTlsServer(
    {
      ALPNProtocols: [ACME_PROTOCOL],
      handshakeTimeout: patience,
      SNICallback: (name, done) => {
        challenges.alpnContext(name).then(
          (context) => (context === undefined ? done(new Error('no challenge')) : done(null, context)),
          (thrown: unknown) => {
            log.error('a challenge was not answered', { host: name, why: reasonOf(thrown) });
            done(new Error('no challenge'));
          },
        );
      },
    },
    // RFC 8737, 3: the handshake is all there is.
    (socket) => socket.end(),
  );
  return server.on('tlsClientError', () => undefined);
}
