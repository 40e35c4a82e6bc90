// Where a server that a document names may be: at public addresses, and at those that the operator allows. A name is looked up
// once, and the connection is made to an address that was checked.
import { lookup, Resolver } from 'node:dns/promises';
import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import { PortalError } from '../core/portal-error.ts';

/** https://www.iana.org/assignments/iana-ipv4-special-registry, and multicast. */
const SPECIAL_IPV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** Of 2000::/3, outside of which no address is a public one: https://www.iana.org/assignments/iana-ipv6-special-registry. */
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', length] = network.split('/');
    list.addSubnet(address, Number(length), isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  return list;
};
const special = listOf([...SPECIAL_IPV4, ...SPECIAL_IPV6]);
const global = listOf(['2000::/3']);

/** Whether an address is one of the public Internet. Other text than an address is not. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  const inner = innerAddress(address);
  if (inner !== null) return isPublic(inner);
  return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** The IPv4 address that is reached by an IPv4-mapped address (RFC 4291) or one of a translator (RFC 6052). */
function innerAddress(address: string): string | null {
  // The canonical form has no dots: `::ffff:7f00:1`.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const last = ['::ffff:', '64:ff9b::'].flatMap((prefix) =>
    canonical.startsWith(prefix) ? [canonical.slice(prefix.length).split(':')] : [],
  )[0];
  if (last === undefined || last.length > 2) return null;
  const [high, low] = last.length === 1 ? ['0', last[0]] : last;
  const number = Number.parseInt(high ?? '', 16) * 65_536 + Number.parseInt(low === '' ? '0' : (low ?? ''), 16);
  return [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');
}

const isAllowed = (address: string, allowed: BlockList): boolean =>
  isPublic(address) || allowed.check(address.split('%', 1).join(''), isIPv4(address) ? 'ipv4' : 'ipv6');

/** Whether a host may be connected to as far as its text tells: a name may, unless it is of this machine (RFC 6761, 6.3). */
export function mayBeAt(host: string, allowed: BlockList): boolean {
  if (isIP(host) !== 0) return isAllowed(host, allowed);
  const isLocal = /^(?:.*\.)?localhost\.?$/i.test(host);
  return !isLocal || isAllowed('127.0.0.1', allowed) || isAllowed('::1', allowed);
}

/** The addresses of a name. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** Milliseconds for one query, which is sent twice. */
const QUERY_MS = 2_500;

/** Failures that took no time: there is no such name or record, or no server at all. */
const quickly: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'ECONNREFUSED']);

/**
 * Asks the servers of the system over sockets: `getaddrinfo` holds one of the four threads that files and hashes need as well, for as
 * long as a slow name takes. Only a name that DNS does not have is looked up by it, one at a
 * time: it may be in the hosts file.
 * @param servers in place of those of the system
 */
export function createLookup(servers: readonly string[] = []): Lookup {
  let last: Promise<unknown> = Promise.resolve();
  const bySystem = (host: string): Promise<string[]> => {
    const found = last.then(async () => (await lookup(host, { all: true })).map(({ address }) => address));
    last = found.catch(() => undefined);
    return found;
  };
  return async (host) => {
    if (isIP(host) !== 0) return [host];
    // A name of the operator's network, which search domains complete.
    if (!host.includes('.')) return bySystem(host);
    const resolver = new Resolver({ timeout: QUERY_MS, tries: 2 });
    if (servers.length > 0) resolver.setServers(servers);
    const asked = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const found = asked.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    if (found.length > 0) return found;
    const failed = asked.flatMap((each) => (each.status === 'rejected' ? [each.reason as NodeJS.ErrnoException] : []));
    const unanswered = failed.find(({ code }) => !quickly.has(code ?? ''));
    if (unanswered !== undefined) throw unanswered;
    return bySystem(host);
  };
}

const systemLookup = createLookup();

/**
 * The addresses of a host that may be connected to, at least one.
 * @throws PortalError `address-refused` where the name has none
 */
export async function permittedAddresses(
  host: string,
  allowed: BlockList,
  addressesOf: Lookup = systemLookup,
): Promise<readonly string[]> {
  const found = await addressesOf(host).catch((thrown: unknown): never => {
    throw new PortalError('address-refused', `the name ${host} has no address`, 'Correct the name.', thrown);
  });
  const permitted = found.filter((address) => isAllowed(address, allowed));
  if (permitted.length > 0) return permitted;
  throw new PortalError(
    'address-refused',
    `${host} is not at a public address`,
    'Name a public server, or have the operator allow its network under outgoing.allow in portico.yaml.',
  );
}
