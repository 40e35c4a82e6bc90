// Addresses and ports of other systems, as an operator writes them for customers to copy: is each one that exists? Pure.

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** A label of a hostname (RFC 1123), underscores allowed at its start for SRV names. */
const HOSTNAME = /^(?=.{1,253}$)(?:_?[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/** @returns what is wrong with a hostname, an IP address or a prefix (CIDR); null where nothing is */
export function addressProblem(text: string): string | null {
  const [network = '', bits, ...rest] = text.split('/');
  if (rest.length > 0) return 'it has more than one slash';
  const quad = ipv4Of(network);
  if (quad === null && !isIpv6(network)) {
    if (bits !== undefined) return 'only an IP address has a prefix length';
    return HOSTNAME.test(network) ? null : 'it is not a hostname, an IP address or a prefix such as 203.0.113.0/28';
  }
  if (bits === undefined) return null;
  const most = quad === null ? 128 : 32;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return `a prefix length is a number up to ${most}`;
  if (quad === null) return null;
  const start = quad - (quad % 2 ** (32 - Number(bits)));
  return start === quad ? null : `the prefix begins at ${textOf(start)}/${bits}`;
}

/** @returns what is wrong with a port, or a range as in `10000-20000`; null where nothing is */
export function portsProblem(text: string): string | null {
  const [first, last = first] = text.split('-').map(Number);
  if (first === undefined || last === undefined) return 'it is not a port';
  if ([first, last].some((port) => port < 1 || port > 65_535)) return 'a port is a number from 1 to 65535';
  return first <= last ? null : `the range ends before it begins; write ${last}-${first}`;
}

function ipv4Of(text: string): number | null {
  const parts = IPV4.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

const isIpv6 = (text: string): boolean =>
  /^[0-9a-f:.]+$/i.test(text) && text.includes(':') && URL.canParse(`http://[${text}]/`);

const textOf = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
