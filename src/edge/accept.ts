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
function readHeader(socket: Socket, { clock, patience }: Door, found: (address: string | null) => void): void {
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
    const header = readProxyHeader(bytes);
    if (header.state === 'partial' && bytes.length < PROXY_HEADER_BYTES) return;
    if (header.state === 'partial' || header.state === 'invalid') {
      quit();
      return;
    }
    leave();
    socket.pause();
    const rest = header.state === 'header' ? bytes.subarray(header.length) : bytes;
    if (rest.length > 0) socket.unshift(rest);
    found(header.state === 'header' ? header.address : null);
  };
  void clock.sleep(patience, decided.signal).then(() => {
    if (!decided.signal.aborted) quit();
  });
  socket.on('data', read).on('end', quit).on('close', leave);
}
