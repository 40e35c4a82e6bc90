// Who is at the other end of a connection: its address, or the one that a trusted proxy named in a PROXY header.
import { type BlockList, isIP, isIPv4, type Socket } from 'node:net';

interface Ended {
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
  readonly localPort?: number | undefined;
}

/** Addresses by connection. TLS has a socket of its own on the same connection, so they are found by its ends. */
export class Peers {
  readonly #visitors = new Map<string, string>();

  /** Notes who a proxy says it is, until the connection closes. */
  name(socket: Socket, address: string): void {
    const key = keyOf(socket);
    this.#visitors.set(key, networkAddress(address));
    socket.once('close', () => this.#visitors.delete(key));
  }

  /** The address of the peer; empty where the connection has ended. IPv4 unmapped, IPv6 without its zone. */
  addressOf(socket: Ended): string {
    return this.#visitors.get(keyOf(socket)) ?? networkAddress(socket.remoteAddress ?? '');
  }
}

const keyOf = ({ remoteAddress, remotePort, localPort }: Ended): string =>
  `${remoteAddress} ${remotePort} ${localPort}`;

/** IPv4 that a dual-stack socket shows as IPv6 is unmapped, and IPv6 is without its zone. */
export const networkAddress = (address: string): string =>
  address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/** Whether the text is an address of the list. */
export const isListed = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
