// The limit of open connections of one network, so that no single client can take all connections of the server.
import type { Socket } from 'node:net';
import { networkOf } from '../core/access/network.ts';

export interface ConnectionLimit {
  /** Counts the connection of a visitor until its socket closes. @returns false when the network holds as many as it may */
  admit(socket: Socket, address: string): boolean;
}

/** From this share of all connections on, few networks could take the rest. */
const CROWDED = 0.5;
/** The share of all connections that one network may then have. */
const SHARE_WHEN_CROWDED = 0.02;

/**
 * Makes a limit of connections a network.
 * @param max an office of hundreds of people is one network, and a browser opens six connections
 * @param total connections of the server; while half of them are taken, a network may have a fiftieth
 */
export function createConnectionLimit(max: number, total: number): ConnectionLimit {
  const held = new Map<string, number>();
  let all = 0;
  return {
    admit: (socket, address) => {
      const key = networkOf(address);
      const count = held.get(key) ?? 0;
      const most = all >= total * CROWDED ? Math.min(max, Math.ceil(total * SHARE_WHEN_CROWDED)) : max;
      if (count >= most) return false;
      held.set(key, count + 1);
      all += 1;
      socket.once('close', () => {
        all -= 1;
        const left = (held.get(key) ?? 1) - 1;
        if (left > 0) held.set(key, left);
        else held.delete(key);
      });
      return true;
    },
  };
}
