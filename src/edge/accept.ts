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

/** How long a connection may take for what; milliseconds. */
export interface Patience {
  /** For the handshake, and for the head of a request. */
  readonly head: number;
  /** For a whole request. */
  readonly request: number;
  /** Between two requests. */
  readonly idle: number;
}

interface Door extends Acceptance {
  readonly lateness: Lateness;
}

/** Ends what takes too long: one timer for all, since each connection would pay for its own. */
export interface Lateness {
  /** Calls `late` when the patience is over. @returns what calls that off */
  watch(late: () => void): () => void;
}

/** Parts of the patience; what is late is found by the end of the next one. */
const STEPS = 4;

/** @param patience milliseconds */
export function createLateness(clock: Pick<Clock, 'sleep'>, patience: number): Lateness {
  const begun = new Map<() => void, number>();
  let step = 0;
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (begun.size > 0) {
      await clock.sleep(patience / STEPS);
      step += 1;
      for (const [late, since] of begun) if (step - since > STEPS && begun.delete(late)) late();
    }
    isRunning = false;
  };
  return {
    watch: (late) => {
      begun.set(late, step);
      if (!isRunning) void run();
      return () => void begun.delete(late);
    },
  };
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
  readFirstBytes(socket, door.lateness, (bytes) => {
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
 * Gives `decide` all bytes so far until it has enough of them. A connection that ends before, or is not done in time, is closed: for the whole of it, since a client that sends single bytes gains no time. It is paused afterwards.
 */
export function readFirstBytes(socket: Socket, lateness: Lateness, decide: (bytes: Buffer) => FirstBytes): void {
  let bytes: Buffer = Buffer.alloc(0);
  const leave = (): void => {
    socket.off('data', read).off('end', quit).off('close', leave);
    inTime();
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
  const inTime = lateness.watch(quit);
  // It is paused where something was read from it before.
  socket.on('data', read).on('end', quit).on('close', leave).resume();
}
