// The network of an IP address: what one visitor is assumed to have all addresses of.

/** The network that a site is given: the /24 of an IPv4 address, the /48 of an IPv6 address (RFC 6177). */
export function siteOf(address: string): string {
  const network = networkOf(address);
  return network.includes(':') ? network.split(':').slice(0, 3).join(':') : network.split('.').slice(0, 3).join('.');
}

/**
 * An IPv4 address as it is, also where it is mapped into IPv6 (RFC 4291, 2.5.5.2); the /64 prefix of an IPv6 address, since a household
 * or a server is given all addresses of such a prefix (RFC 6177). The zone (`%eth0`) is left out.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0;
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
