// Records that have to exist, in the formats of tools that manage zones. Pure.
import { stringify } from 'yaml';

export const recordFormats = ['zone', 'octodns', 'external-dns', 'csv'] as const;
export type RecordFormat = (typeof recordFormats)[number];

export interface WantedRecord {
  /** The registered domain that the name is in: where its records are managed. */
  readonly zone: string;
  readonly name: string;
  readonly target: string;
  readonly ttl: number;
}

const relative = ({ name, zone }: WantedRecord): string => (name === zone ? '' : name.slice(0, -zone.length - 1));

function byZone(records: readonly WantedRecord[]): [string, WantedRecord[]][] {
  return Object.entries(Object.groupBy(records, ({ zone }) => zone)).map(([zone, own = []]) => [zone, own]);
}

const printers: Readonly<Record<RecordFormat, (records: readonly WantedRecord[]) => string>> = {
  zone: (records) =>
    byZone(records)
      .map(([zone, own]) =>
        [`; ${zone}`, ...own.map(({ name, ttl, target }) => `${name}. ${ttl} IN CNAME ${target}.`), ''].join('\n'),
      )
      .join('\n'),
  octodns: (records) =>
    byZone(records)
      .map(([zone, own]) => {
        const entries = own.map((record) => [
          relative(record),
          { type: 'CNAME', ttl: record.ttl, value: `${record.target}.` },
        ]);
        return `# ${zone}.yaml\n---\n${stringify(Object.fromEntries(entries))}`;
      })
      .join(''),
  'external-dns': (records) =>
    byZone(records)
      .map(([zone, own]) => {
        const endpoints = own.map(({ name, ttl, target }) => ({
          ...{ dnsName: name, recordType: 'CNAME', recordTTL: ttl, targets: [target] },
        }));
        const kind = { apiVersion: 'externaldns.k8s.io/v1alpha1', kind: 'DNSEndpoint' };
        return `---\n${stringify({ ...kind, metadata: { name: `portico-${zone.replaceAll('.', '-')}` }, spec: { endpoints } })}`;
      })
      .join(''),
  csv: (records) =>
    [
      'zone,name,type,value,ttl',
      ...records.map(({ zone, name, target, ttl }) => `${zone},${name},CNAME,${target},${ttl}`),
      '',
    ].join('\n'),
};

export const recordsText = (records: readonly WantedRecord[], format: RecordFormat): string =>
  printers[format](records);
