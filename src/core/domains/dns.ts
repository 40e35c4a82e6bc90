// DNS records, answers, and the interface of a resolver.

export type DnsRecord =
  | {
      readonly type: 'CNAME' | 'A' | 'AAAA' | 'PTR';
      readonly name: string;
      readonly ttl: number;
      readonly data: string;
    }
  /** The strings of the record in one. */
  | { readonly type: 'TXT'; readonly name: string; readonly ttl: number; readonly text: string }
  | {
      readonly type: 'MX';
      readonly name: string;
      readonly ttl: number;
      readonly preference: number;
      readonly exchange: string;
    }
  | {
      readonly type: 'CAA';
      readonly name: string;
      readonly ttl: number;
      readonly critical: boolean;
      /** `issue`, `issuewild`, `iodef`, ... in lower case. */
      readonly tag: string;
      readonly value: string;
    };

export type RecordType = DnsRecord['type'];

export type DnsAnswer =
  /** `records` is empty both without such a record and without such a name. Names are lower-case and without a trailing dot. */
  | { readonly state: 'answered'; readonly records: readonly DnsRecord[] }
  /** `bogus`: the resolver could not validate the DNSSEC signatures. */
  | { readonly state: 'failed'; readonly why: string; readonly bogus: boolean };

export interface Resolver {
  /** Its address, as the operator wrote it. */
  readonly name: string;
  /** Sends one query. Never rejects; resolves within seconds. */
  ask(name: string, type: RecordType): Promise<DnsAnswer>;
}
