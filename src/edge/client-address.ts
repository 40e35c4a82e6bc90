// The address of the visitor, through proxies that the operator has named and no others.

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4 } from 'node:net';
import { limits } from '../core/limits/limits.ts';
import { PortalError } from '../core/portal-error.ts';
import { isListed, networkAddress, Peers } from './peers.ts';

/** The named proxies. @throws PortalError `settings-invalid` */
export const trustedProxyList = (proxies: readonly string[]): TrustedProxies => ({
  list: networkList('edge.trustedProxies', proxies),
  peers: new Peers(),
});

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
    list.addSubnet(address, length, isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  return list;
}

/** Whose word is taken for the address of a visitor, and what was said. */
export interface TrustedProxies {
  readonly list: BlockList;
  /** Of the connections of the listeners that share it. */
  readonly peers: Peers;
}

/**
 * The visitor's address: that of the connection (or of its PROXY header), or, while that is a trusted proxy, the next one of
 * X-Forwarded-For from the right. What an untrusted hop claims is never believed.
 */
export function clientAddress(request: IncomingMessage, { list, peers }: TrustedProxies): string {
  let address = peers.addressOf(request.socket);
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .slice(-limits.forwardedHops)
    .reverse();
  for (const hop of hops) {
    const next = networkAddress(hop.trim());
    if (!isListed(list, address) || isIP(next) === 0) break;
    address = next;
  }
  return address;
}

/**
 * Whether the visitor's side of a proxy that ends TLS was HTTPS: what a trusted proxy hands on is, unless it says that some hop was
 * not (`X-Forwarded-Proto`).
 */
export const isHttpsOfProxy = (request: IncomingMessage, proxies: TrustedProxies): boolean =>
  isTrustedPeer(request, proxies) && !/\bhttp\b/i.test(String(request.headers['x-forwarded-proto'] ?? ''));

/** Whether the connection comes from a trusted proxy, so that its headers are believed. */
export const isTrustedPeer = (request: IncomingMessage, { list, peers }: TrustedProxies): boolean =>
  isListed(list, peers.addressOf(request.socket));
