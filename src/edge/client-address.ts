// The address of the visitor, through proxies that the operator has named and no others.

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';
import { limits } from '../core/limits/limits.ts';
import { PortalError } from '../core/portal-error.ts';

/** The named proxies. @throws PortalError `settings-invalid` */
export const trustedProxyList = (proxies: readonly string[]): BlockList => networkList('edge.trustedProxies', proxies);

/**
 * Addresses, or networks as `10.0.0.0/8`, of a setting.
 * @throws PortalError `settings-invalid`
 */
export function networkList(setting: string, networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const bits = isIPv4(address) ? 32 : 128;
    const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
    if (isIP(address) === 0 || length < 0 || length > bits || network.split('/').length > 2) {
      throw new PortalError(
        'settings-invalid',
        `${setting}: "${network}" is neither an address nor a network`,
        'Write it as 10.1.2.3, 10.0.0.0/8 or 2001:db8::/32.',
      );
    }
    list.addSubnet(address, length, familyOf(address));
  }
  return list;
}

/**
 * The visitor's address: that of the connection, or, while that is a trusted proxy, the next one of X-Forwarded-For
 * from the right. What an untrusted hop claims is never believed.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: BlockList): string {
  let address = plain(request.socket.remoteAddress ?? '');
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .slice(-limits.forwardedHops)
    .reverse();
  for (const hop of hops) {
    const next = plain(hop.trim());
    if (isIP(address) === 0 || !trustedProxies.check(address, familyOf(address)) || isIP(next) === 0) break;
    address = next;
  }
  return address;
}

/** Whether the connection comes from a trusted proxy, so that its headers are believed. */
export function isTrustedPeer(request: IncomingMessage, trustedProxies: BlockList): boolean {
  const address = plain(request.socket.remoteAddress ?? '');
  return isIP(address) !== 0 && trustedProxies.check(address, familyOf(address));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv4(address) ? 'ipv4' : 'ipv6');

/** An IPv4 address that a dual-stack socket shows as IPv6. */
const plain = (address: string): string => (/^::ffff:\d+\./i.test(address) ? address.slice(7) : address);
