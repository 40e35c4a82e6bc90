// Every hostname of every brand: the record it wants, and what was seen instead.

import { needsRecord } from '../../core/domains/host-policy.ts';
import { recordFor } from '../../core/domains/text.ts';
import { conditionsNamed } from '../../store/tables/conditions.ts';
import type { HostRow } from '../fleet/brand-row.ts';
import { conditionText } from '../ui/condition-text.ts';
import { grouped, type Listing, listPage } from '../ui/listing.ts';
import { timeAgo } from '../ui/times.ts';
import type { TagTone } from '../ui/tone.ts';
import type { ConsolePage } from './page.ts';

const stateLabels = {
  Stopped: 'No longer served',
  Lost: 'Lost',
  Misdirected: 'Misdirected',
  Prepared: 'Certificate ahead',
  Pending: 'No record yet',
  NotSeen: 'Not checked yet',
  NotChecked: 'DNS is not checked',
  Verified: 'Verified',
  OwnZone: 'In our own zone',
  SpecialUse: 'Needs no record',
} as const;

/** Names that need no record are well without one. */
const tones: Readonly<Record<keyof typeof stateLabels, TagTone>> = {
  ...{ Verified: 'ok', OwnZone: 'ok', SpecialUse: 'ok', NotSeen: 'progress', Prepared: 'progress', NotChecked: 'low' },
  ...{ Stopped: 'critical', Lost: 'critical', Misdirected: 'medium', Pending: 'medium' },
};

const states = Object.keys(stateLabels);
const isState = (reason: string): reason is keyof typeof stateLabels => Object.hasOwn(stateLabels, reason);
const stateOf = ({ reason }: HostRow): keyof typeof stateLabels =>
  reason !== null && isState(reason) ? reason : 'NotSeen';

const listing: Listing<HostRow> = {
  path: '/domains',
  sort: 'state',
  columns: [
    { id: 'host', label: 'Domain', key: (row) => row.host },
    { id: 'portal', label: 'Brand', key: (row) => row.portal },
    { id: 'state', label: 'State', key: (row) => states.indexOf(stateOf(row)) },
    { id: 'since', label: 'Since', layout: 'number', key: (row) => row.since },
    { id: 'wanted', label: 'Record wanted' },
  ],
  filters: [{ id: 'state', label: 'State', of: stateOf, labels: stateLabels, tones }],
  texts: ({ host, portal }) => [host, portal],
};

export const domainsPage: ConsolePage = {
  path: '/domains',
  template: 'domains',
  role: 'viewer',
  menu: 'domains',
  view: async ({ parts, query, now }) => {
    const fleet = await parts.fleet.view();
    const hosts = [...fleet.brands.values()].flatMap((brand) => brand.hosts);
    const list = listPage(listing, hosts, query);
    const found = await conditionsNamed(
      parts.store,
      ['domain'],
      list.rows.map(({ host }) => host),
    );
    const messages = new Map(found.map((condition) => [condition.name, conditionText(condition).message]));
    const { policy } = parts.names;
    return {
      title: 'Domains',
      sentence: sentenceOf(hosts),
      none: list.total === 0,
      list: {
        ...list,
        rows: list.rows.map((row) => ({
          host: row.host,
          url: parts.portalUrl(row.host),
          portal: row.portal,
          href: `/brands/${encodeURIComponent(row.portal)}`,
          stateText: stateLabels[stateOf(row)],
          tone: tones[stateOf(row)],
          copyLabel: `Copy the record of ${row.host}`,
          since: timeAgo(row.since ?? 0, now),
          wanted:
            policy.edgeTarget !== null && needsRecord(row.host, policy) ? recordFor(row.host, policy.edgeTarget) : '',
          seen: messages.get(row.host) ?? 'nothing yet',
        })),
      },
    };
  },
};

function sentenceOf(hosts: readonly HostRow[]): string {
  const ready = hosts.filter((row) => tones[stateOf(row)] === 'ok').length;
  if (hosts.length === 0) return 'No domain yet';
  const all = `${grouped(hosts.length)} ${hosts.length === 1 ? 'domain' : 'domains'}`;
  return ready === hosts.length ? `All ${all} resolve to the edge` : `${grouped(ready)} of ${all} resolve to the edge`;
}
