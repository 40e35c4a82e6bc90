// DNS records, answers, and the interface of a resolver.

export type DnsRecord =
  | { readonly type: 'CNAME' | 'A' | 'AAAA'; readonly name: string; readonly ttl: number; readonly data: string }
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
  /** No record and no name are the same here: nothing stands there. Names are lower-case and without a trailing dot. */
  | { readonly state: 'answered'; readonly records: readonly DnsRecord[] }
  /** `bogus`: the resolver finds the DNSSEC signatures wrong. */
  | { readonly state: 'failed'; readonly why: string; readonly bogus: boolean };

export interface Resolver {
  /** Its address, as the operator wrote it. */
  readonly name: string;
  /** One question; never rejects, and ends within seconds. */
  ask(name: string, type: RecordType): Promise<DnsAnswer>;
}
