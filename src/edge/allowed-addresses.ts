// Where a contact may sign in from: a list of addresses and prefixes; an empty one is everywhere.

import { BlockList, isIP } from 'node:net';
import { limits } from '../core/limits/limits.ts';

/** The entries of a typed list, one a line or after commas; undefined when one of them is neither an address nor a prefix. */
export function parseAddresses(text: string): readonly string[] | undefined {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  if (entries.length > limits.addressesOfToken || !entries.every((entry) => familyOf(entry) !== undefined))
    return undefined;
  return [...new Set(entries.map((entry) => entry.toLowerCase()))];
}

/** True when the address is in the stored list. A list that cannot be read admits no address. */
export function isAllowedFrom(stored: string, address: string): boolean {
  if (stored === '[]') return true;
  return containsAddress(JSON.parse(stored) as readonly string[], address);
}

/** True when one of the entries is the address or a prefix of it; an IPv4 address may come mapped into IPv6. */
export function containsAddress(entries: readonly string[], address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').split('%')[0] ?? '';
  const family = isIP(plain);
  if (family === 0) return false;
  const list = new BlockList();
  for (const entry of entries) {
    const [network = '', bits] = unmapped(entry).split('/');
    const type = isIP(network) === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(network, bits === undefined ? (type === 'ipv4' ? 32 : 128) : Number(bits), type);
  }
  return list.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

/** An IPv4 address or prefix that is written as mapped into IPv6 (RFC 4291, 2.5.5.2), as such. */
function unmapped(entry: string): string {
  const [, address = '', bits] = /^::ffff:(\d+\.\d+\.\d+\.\d+)(?:\/(\d+))?$/i.exec(entry) ?? [];
  const length = bits === undefined ? 32 : Number(bits) - 96;
  return address === '' || length < 0 ? entry : `${address}/${length}`;
}

function familyOf(entry: string): 4 | 6 | undefined {
  const [network = '', bits, ...rest] = entry.split('/');
  const family = isIP(network);
  if ((family !== 4 && family !== 6) || rest.length > 0) return undefined;
  if (bits === undefined) return family;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128) ? family : undefined;
}
