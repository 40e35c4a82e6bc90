// The limit of open connections of one network, so that no single client can take all connections of the server.
import { type BlockList, isIPv6, type Socket } from 'node:net';
import { networkOf } from '../core/access/network.ts';

export interface ConnectionLimit {
  /** Counts the connection until its socket closes. @returns false when the network holds as many as it may. */
  admit(socket: Socket): boolean;
}

/** Makes a limit of `max` connections a network. A trusted proxy carries many visitors and is not counted. */
export function createConnectionLimit(max: number, trustedProxies: BlockList): ConnectionLimit {
  const held = new Map<string, number>();
  return {
    admit: (socket) => {
      const address = plain(socket.remoteAddress ?? '');
      if (address === '' || trustedProxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) return true;
      const key = networkOf(address);
      const count = held.get(key) ?? 0;
      if (count >= max) return false;
      held.set(key, count + 1);
      socket.once('close', () => {
        const left = (held.get(key) ?? 1) - 1;
        if (left > 0) held.set(key, left);
        else held.delete(key);
      });
      return true;
    },
  };
}

/** The address as a block list takes it: IPv4 unmapped, IPv6 without its zone. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
