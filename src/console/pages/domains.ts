// Every hostname of every brand: the record it wants, and what was seen instead.

import { needsRecord } from '../../core/domains/host-policy.ts';
import { recordFor } from '../../core/domains/text.ts';
import { meaningOf, needsPerson } from '../../core/severity.ts';
import { conditionsNamed } from '../../store/tables/conditions.ts';
import type { HostRow } from '../fleet/brand-row.ts';
import { conditionText } from '../ui/condition-text.ts';
import { type Listing, listPage } from '../ui/listing.ts';
import { timeAgo } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

const stateLabels = {
  Stopped: 'No longer served',
  Lost: 'Lost',
  Misdirected: 'Misdirected',
  Pending: 'No record yet',
  NotSeen: 'Not checked yet',
  NotChecked: 'DNS is not checked',
  Verified: 'Verified',
  OwnZone: 'In our own zone',
  SpecialUse: 'Needs no record',
} as const;

const states = Object.keys(stateLabels);
const isState = (reason: string): reason is keyof typeof stateLabels => Object.hasOwn(stateLabels, reason);
const stateOf = ({ reason }: HostRow): keyof typeof stateLabels =>
  reason !== null && isState(reason) ? reason : 'NotSeen';

const listing: Listing<HostRow> = {
  path: '/domains',
  sort: 'state',
  columns: [
    { id: 'host', label: 'Domain', key: (row) => row.host },
    { id: 'portal', label: 'Portal', key: (row) => row.portal },
    { id: 'state', label: 'State', key: (row) => states.indexOf(stateOf(row)) },
    { id: 'since', label: 'Since', layout: 'number', key: (row) => row.since },
    { id: 'wanted', label: 'Record wanted' },
    { id: 'seen', label: 'What was seen' },
  ],
  filters: [{ id: 'state', label: 'State', of: stateOf, labels: stateLabels }],
  texts: ({ host, portal }) => [host, portal],
};

export const domainsPage: ConsolePage = {
  path: '/domains',
  template: 'domains',
  role: 'viewer',
  menu: 'domains',
  view: async ({ parts, query, now }) => {
    const fleet = await parts.fleet.view();
    const list = listPage(
      listing,
      [...fleet.brands.values()].flatMap(({ hosts }) => hosts),
      query,
    );
    const found = await conditionsNamed(
      parts.store,
      ['domain'],
      list.rows.map(({ host }) => host),
    );
    const messages = new Map(found.map((condition) => [condition.name, conditionText(condition).message]));
    const { policy } = parts.names;
    return {
      title: 'Domains',
      none: list.total === 0,
      list: {
        ...list,
        rows: list.rows.map((row) => ({
          host: row.host,
          url: parts.portalUrl(row.host),
          portal: row.portal,
          href: `/brands/${encodeURIComponent(row.portal)}`,
          stateText: stateLabels[stateOf(row)],
          tone: toneOf(row),
          since: timeAgo(row.since ?? 0, now),
          wanted:
            policy.edgeTarget !== null && needsRecord(row.host, policy) ? recordFor(row.host, policy.edgeTarget) : '',
          seen: messages.get(row.host) ?? 'nothing yet',
        })),
      },
    };
  },
};

function toneOf(row: HostRow): 'good' | 'bad' | 'warn' | 'neutral' {
  const state = stateOf(row);
  if (state === 'Verified' || state === 'OwnZone' || state === 'SpecialUse') return 'good';
  const severity = meaningOf({ status: 'False', reason: state })?.severity ?? 'waiting';
  if (severity === 'unreachable') return 'bad';
  return needsPerson(severity) ? 'warn' : 'neutral';
}
