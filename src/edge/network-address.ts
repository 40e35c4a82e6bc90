// Addresses as block lists take them.
import type { BlockList } from 'node:net';
import { isIP, isIPv4 } from 'node:net';

/** IPv4 that a dual-stack socket shows as IPv6 is unmapped, and IPv6 is without its zone. */
export const networkAddress = (address: string): string =>
  address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/** Whether the text is an address of the list. */
export const isListed = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
