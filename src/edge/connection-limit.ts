// How many connections one address may hold: a visitor needs a handful, and one client may not take them all.
import { type BlockList, isIPv6, type Socket } from 'node:net';

export interface ConnectionLimit {
  /** False when the address has as many as it may; otherwise it is counted until the socket closes. */
  admit(socket: Socket): boolean;
}

/** Addresses of trusted proxies represent many visitors, and are not counted. */
export function createConnectionLimit(max: number, trustedProxies: BlockList): ConnectionLimit {
  const held = new Map<string, number>();
  return {
    admit: (socket) => {
      const address = plain(socket.remoteAddress ?? '');
      if (address === '' || trustedProxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) return true;
      const key = isIPv6(address) ? networkOf(address) : address;
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

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/** The first 64 bits: a household or a server is given all addresses of one such network. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const front = head.split(':').filter((part) => part !== '');
  const back = tail.split(':').filter((part) => part !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}
