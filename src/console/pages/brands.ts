// Every brand in one table: what state it is in, whether visitors get it, which commit it serves.

import type { Store } from '../../store/store.ts';
import { conditionsNamed } from '../../store/tables/conditions.ts';
import { readSourceHead } from '../../store/tables/source-head.ts';
import { type BrandRow, brandStateLabels, healthLabels } from '../fleet/brand-row.ts';
import type { FleetView } from '../fleet/fleet.ts';
import type { Principal } from '../http/principal.ts';
import { commitView, conditionText } from '../ui/condition-text.ts';
import { grouped, type Listing, listPage } from '../ui/listing.ts';
import { daysUntil, timeAgo } from '../ui/times.ts';
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
    const list = listPage(listing(fleet), [...fleet.brands.values()], query);
    const whys = await readReasons(parts.store, principal, list.rows);
    const git = commitView(head?.label ?? null);
    return {
      title: 'Brands',
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

const listing = ({ customers }: FleetView): Listing<BrandRow> => ({
  path: '/brands',
  sort: 'portal',
  columns: [
    { id: 'portal', label: 'Portal', key: (row) => row.portal },
    { id: 'brand', label: 'Brand', layout: 'wide', key: (row) => row.brand.toLowerCase() },
    { id: 'state', label: 'State', key: (row) => states.indexOf(row.state) },
    { id: 'health', label: 'Health', key: (row) => healths.indexOf(row.health) },
    { id: 'served', label: 'Served commit', key: (row) => row.served },
    { id: 'git', label: 'Git commit' },
    { id: 'domains', label: 'Domains', layout: 'number', key: (row) => row.hosts.length },
    { id: 'certificate', label: 'Certificate', layout: 'number', key: (row) => row.soonestEnd },
    { id: 'drift', label: 'Drift', key: (row) => (row.drifted ? 0 : 1) },
    { id: 'customers', label: 'Customers', layout: 'number', key: (row) => customers.get(row.portal) ?? 0 },
    {
      id: 'changed',
      label: 'Last change',
      layout: 'number',
      key: (row) => (row.changedAt === 0 ? null : -row.changedAt),
    },
  ],
  filters: [
    { id: 'state', label: 'State', of: (row) => row.state, labels: brandStateLabels },
    { id: 'trouble', label: 'Trouble', of: (row) => row.problems[0]?.severity ?? 'none', labels: troubleLabels },
  ],
  texts: (row) => [row.portal, row.brand.toLowerCase(), ...row.hosts.map(({ host }) => host)],
});

/** Labels of the worst problem of a brand; problems of the source are not of a brand. */
const { 'source-stuck': _source, ...troubleLabels } = { ...severityLabels, none: 'None' };

const states = Object.keys(brandStateLabels);
const healths = Object.keys(healthLabels);

function rowView(row: BrandRow, now: number) {
  const days = row.soonestEnd === null ? null : daysUntil(row.soonestEnd, now);
  return {
    portal: row.portal,
    brand: row.brand,
    href: `/brands/${encodeURIComponent(row.portal)}`,
    state: row.state,
    stateText: brandStateLabels[row.state],
    stateTone: row.state === 'in-step' ? 'good' : row.state in neutralStates ? 'neutral' : 'warn',
    healthText: healthLabels[row.health],
    healthTone: healthTones[row.health],
    served: commitView(row.served),
    domains: row.hosts.length === 0 ? 'none' : `${row.readyHosts} of ${row.hosts.length}`,
    certificate: days === null ? '–' : days < 0 ? 'ended' : `${days} d`,
    certificateSoon: days !== null && days < SOON_DAYS,
    drifted: row.drifted,
    changed: timeAgo(row.changedAt, now),
  };
}

const neutralStates = { suspended: true, 'rolled-back': true, archived: true, new: true };
const healthTones = { up: 'good', partly: 'bad', down: 'bad', none: 'neutral' } as const;

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
