// DNS lookups of the mail doctor: from the first resolver that responds; not known is another thing than not there.
import type { DnsRecord, RecordType, Resolver } from '../../core/domains/dns.ts';

export type Found<T> =
  | { readonly known: true; readonly values: readonly T[] }
  | { readonly known: false; readonly why: string };

export interface Lookups {
  texts(name: string): Promise<Found<string>>;
  addresses(name: string): Promise<Found<string>>;
  /** Names of mail servers, the most preferred first; `''` is the null MX (RFC 7505). */
  mailServers(name: string): Promise<Found<string>>;
  namesOf(address: string): Promise<Found<string>>;
  aliases(name: string): Promise<Found<string>>;
}

export function createLookups(resolvers: readonly Resolver[]): Lookups {
  const records = async (name: string, type: RecordType): Promise<Found<DnsRecord>> => {
    let why = 'no resolver is configured';
    for (const resolver of resolvers) {
      const response = await resolver.ask(name, type);
      if (response.state === 'answered') return { known: true, values: response.records };
      why = response.why;
    }
    return { known: false, why };
  };
  const only = async <T>(name: string, type: RecordType, read: (record: DnsRecord) => T | null): Promise<Found<T>> => {
    const found = await records(name, type);
    if (!found.known) return found;
    return { known: true, values: found.values.flatMap((record) => read(record) ?? []) };
  };
  const data = (type: 'A' | 'AAAA' | 'PTR' | 'CNAME') => (record: DnsRecord) =>
    record.type === type ? record.data : null;
  return {
    texts: (name) => only(name, 'TXT', (record) => (record.type === 'TXT' ? record.text : null)),
    addresses: async (name) => {
      const [four, six] = await Promise.all([only(name, 'A', data('A')), only(name, 'AAAA', data('AAAA'))]);
      if (!four.known) return six.known && six.values.length > 0 ? six : four;
      return { known: true, values: [...four.values, ...(six.known ? six.values : [])] };
    },
    mailServers: async (name) => {
      const found = await only(name, 'MX', (record) => (record.type === 'MX' ? record : null));
      if (!found.known) return found;
      const sorted = [...found.values].sort((left, right) => left.preference - right.preference);
      return { known: true, values: sorted.map(({ exchange }) => (exchange === '.' ? '' : exchange)) };
    },
    namesOf: (address) => only(reverseName(address), 'PTR', data('PTR')),
    aliases: (name) => only(name, 'CNAME', data('CNAME')),
  };
}

/** The name of an address in `in-addr.arpa` or `ip6.arpa` (RFC 1035, 3.5; RFC 3596, 2.5). */
function reverseName(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const [head = '', tail] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length) }, () => '0');
  const digits = [...first, ...zeros, ...last].map((group) => group.padStart(4, '0')).join('');
  return `${[...digits].reverse().join('.')}.ip6.arpa`;
}
