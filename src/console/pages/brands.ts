// Every brand in one table: what state it is in, whether visitors get it, which commit it serves.

import { compareText } from '../../core/problem.ts';
import { toneBySeverity } from '../../core/severity.ts';
import type { Store } from '../../store/store.ts';
import { conditionsNamed } from '../../store/tables/conditions.ts';
import { readSourceHead } from '../../store/tables/source-head.ts';
import { type BrandRow, brandStateLabels } from '../fleet/brand-row.ts';
import type { FleetView } from '../fleet/fleet.ts';
import type { Principal } from '../http/principal.ts';
import { commitView, conditionText } from '../ui/condition-text.ts';
import { grouped, type Listing, listPage } from '../ui/listing.ts';
import { shownLabels, shownState, shownStates } from '../ui/shown-state.ts';
import { daysUntil, timeAgo } from '../ui/times.ts';
import type { TagTone } from '../ui/tone.ts';
import { visibleTo } from '../ui/visible.ts';
import type { ConsolePage } from './page.ts';
import { severityLabels } from './problem-card.ts';

/** Characters of a reason in a row of the table; the brand's own page shows all of it. */
const MAX_WHY = 160;
/** Days before the end of a certificate from which it is highlighted. */
const SOON_DAYS = 14;

export const brandsPage: ConsolePage = {
  path: '/brands',
  template: 'brands',
  role: 'viewer',
  menu: 'brands',
  view: async ({ parts, principal, query, now }) => {
    const fleet = await parts.fleet.view();
    const head = await readSourceHead(parts.store);
    const list = listPage(listing(fleet), byPortal(fleet), query);
    const whys = await readReasons(parts.store, principal, list.rows);
    const git = commitView(head?.label ?? null);
    return {
      title: 'Brands',
      sentence: sentenceOf([...fleet.brands.values()]),
      none: fleet.brands.size === 0,
      list: {
        ...list,
        rows: list.rows.map((row) => ({
          ...rowView(row, now),
          why: whys.get(row.portal) ?? '',
          git,
          behind: row.served !== null && head !== undefined && row.served !== head.label,
          customers: grouped(fleet.customers.get(row.portal) ?? 0),
        })),
      },
    };
  },
};

/** Those of the same state are in the order of their names. */
const byPortal = ({ brands }: FleetView): BrandRow[] =>
  [...brands.values()].sort((left, right) => compareText(left.portal, right.portal));

const listing = ({ customers }: FleetView): Listing<BrandRow> => ({
  path: '/brands',
  sort: 'state',
  columns: [
    { id: 'portal', label: 'Brand', key: (row) => row.portal },
    { id: 'state', label: 'State', key: (row) => shownStates.indexOf(shownState(row)) },
    { id: 'served', label: 'Served commit', key: (row) => row.served },
    { id: 'domains', label: 'Domains', layout: 'number', key: (row) => row.hosts.length },
    { id: 'certificate', label: 'Certificate', layout: 'number', key: (row) => row.soonestEnd },
    { id: 'customers', label: 'Customers', layout: 'number', key: (row) => customers.get(row.portal) ?? 0 },
    {
      id: 'changed',
      label: 'Changed',
      layout: 'number',
      key: (row) => (row.changedAt === 0 ? null : -row.changedAt),
    },
  ],
  filters: [
    { id: 'is', label: 'State', of: shownState, labels: shownNames, tones: shownTones },
    { id: 'state', label: 'Files', of: (row) => row.state, labels: brandStateLabels, tones: stateTones, hidden: true },
    {
      id: 'trouble',
      label: 'Trouble',
      of: (row) => row.problems[0]?.severity ?? 'none',
      labels: troubleLabels,
      hidden: true,
      tones: toneBySeverity,
    },
  ],
  texts: (row) => [row.portal, row.brand.toLowerCase(), ...row.hosts.map(({ host }) => host)],
});

/** Labels of the worst problem of a brand; problems of the source are not of a brand. */
const { 'source-stuck': _source, ...troubleLabels } = { ...severityLabels, none: 'None' };

const shownNames = Object.fromEntries(shownStates.map((state) => [state, shownLabels[state].label]));
const shownTones = Object.fromEntries(shownStates.map((state) => [state, shownLabels[state].tone]));

const stateTones: Readonly<Record<string, TagTone>> = {
  ...{ blocked: 'high', invalid: 'medium', unreadable: 'medium', drifted: 'medium', 'in-step': 'ok' },
  ...{ suspended: 'paused', 'rolled-back': 'paused', new: 'progress' },
};

function sentenceOf(rows: readonly BrandRow[]): string {
  const needing = rows.filter(({ needsOperator }) => needsOperator).length;
  const all = `${grouped(rows.length)} ${rows.length === 1 ? 'brand' : 'brands'}`;
  if (needing === 0) return rows.length === 0 ? 'No brand yet' : `${all}, none needs attention`;
  return `${grouped(needing)} of ${all} ${needing === 1 ? 'needs' : 'need'} attention`;
}

function rowView(row: BrandRow, now: number) {
  const days = row.soonestEnd === null ? null : daysUntil(row.soonestEnd, now);
  const state = shownState(row);
  return {
    portal: row.portal,
    name: row.brand === '' ? row.portal : row.brand,
    href: `/brands/${encodeURIComponent(row.portal)}`,
    stateText: shownLabels[state].label,
    tone: shownLabels[state].tone,
    served: commitView(row.served),
    domains: row.hosts.length === 0 ? 'none' : `${row.readyHosts} of ${row.hosts.length}`,
    certificate: days === null ? '–' : days < 0 ? 'expired' : `${days} d`,
    certificateSoon: days !== null && days < SOON_DAYS,
    changed: timeAgo(row.changedAt, now),
  };
}

/** Reads the message of the worst problem of each brand, by portal. */
async function readReasons(
  store: Store,
  principal: Principal,
  rows: readonly BrandRow[],
): Promise<Map<string, string>> {
  const worst = rows.flatMap(({ problems }) => problems.slice(0, 1).filter(({ severity }) => severity !== 'unchecked'));
  const found = await conditionsNamed(
    store,
    ['portal', 'domain', 'certificate'],
    worst.map(({ name }) => name),
  );
  return new Map(
    worst.flatMap(({ portal, kind, name, type }): [string, string][] => {
      const condition = found.find((other) => other.kind === kind && other.name === name && other.type === type);
      if (condition === undefined) return [];
      const { place, message } = conditionText(visibleTo(principal, condition));
      const why = [place, kind === 'portal' ? '' : `${name}:`, message].filter((word) => word !== '').join(' ');
      return [[portal, why.length > MAX_WHY ? `${why.slice(0, MAX_WHY)}…` : why]];
    }),
  );
}
