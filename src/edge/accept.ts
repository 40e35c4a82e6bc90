// Takes connections in: reads the PROXY header of trusted proxies, and counts each by the visitor that it is of.
import { createServer, type Server, type Socket } from 'node:net';
import type { Clock } from '../core/clock.ts';
import type { TrustedProxies } from './client-address.ts';
import type { ConnectionLimit } from './connection-limit.ts';
import { isListed } from './peers.ts';
import { PROXY_HEADER_BYTES, readProxyHeader } from './proxy-header.ts';

export interface Acceptance {
  /** Limits connections by the address of the visitor. */
  readonly limit: ConnectionLimit;
  /** Whose PROXY headers are believed. */
  readonly trustedProxies: TrustedProxies;
}

interface Door extends Acceptance {
  readonly clock: Pick<Clock, 'sleep'>;
  /** Milliseconds within which a header has to arrive. */
  readonly patience: number;
}

/** A server that hands over each connection that may come in, its bytes after a PROXY header unread. Not listening yet. */
export function createDoor(door: Door, hand: (socket: Socket) => void): Server {
  const { limit } = door;
  const { list, peers } = door.trustedProxies;
  const admit = (socket: Socket): void => {
    const address = peers.addressOf(socket);
    // What a trusted proxy sends without saying for whom is the traffic of many.
    const counts = address !== '' && !isListed(list, address);
    if (counts && !limit.admit(socket, address)) return void socket.destroy();
    hand(socket);
  };
  return createServer({ noDelay: true }, (socket) => {
    // A broken connection is not logged; the server that it is handed to has a listener of its own.
    socket.on('error', () => undefined);
    if (!isListed(list, peers.addressOf(socket))) return admit(socket);
    readHeader(socket, door, (address) => {
      if (address !== null) peers.name(socket, address);
      admit(socket);
    });
  });
}

/** Reads the header, where there is one, and puts what follows back; closes a connection that breaks its rules. */
function readHeader(socket: Socket, door: Door, found: (address: string | null) => void): void {
  readFirstBytes(socket, door, (bytes) => {
    const header = readProxyHeader(bytes);
    if (header.state === 'partial' && bytes.length < PROXY_HEADER_BYTES) return 'more';
    if (header.state === 'partial' || header.state === 'invalid') return 'refuse';
    const isThere = header.state === 'header';
    return {
      rest: isThere ? bytes.subarray(header.length) : bytes,
      proceed: () => found(isThere ? header.address : null),
    };
  });
}

/** What the first bytes of a connection are: too few to tell, against the rules, or enough; `rest` is put back before `proceed` runs. */
type FirstBytes = 'more' | 'refuse' | { readonly rest: Buffer; readonly proceed: () => void };

/**
 * Gives `decide` all bytes so far until it has enough of them. A connection that ends before, or is not done within `patience`
 * milliseconds, is closed: for the whole of it, since a client that sends single bytes gains no time. It is paused afterwards.
 */
export function readFirstBytes(
  socket: Socket,
  { clock, patience }: Pick<Door, 'clock' | 'patience'>,
  decide: (bytes: Buffer) => FirstBytes,
): void {
  const decided = new AbortController();
  let bytes: Buffer = Buffer.alloc(0);
  const leave = (): void => {
    socket.off('data', read).off('end', quit).off('close', leave);
    decided.abort();
  };
  const quit = (): void => {
    leave();
    socket.destroy();
  };
  const read = (chunk: Buffer): void => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    const first = decide(bytes);
    if (first === 'more') return;
    if (first === 'refuse') {
      quit();
      return;
    }
    leave();
    socket.pause();
    if (first.rest.length > 0) socket.unshift(first.rest);
    first.proceed();
  };
  void clock.sleep(patience, decided.signal).then(() => {
    if (!decided.signal.aborted) quit();
  });
  // It is paused where something was read from it before.
  socket.on('data', read).on('end', quit).on('close', leave).resume();
}
