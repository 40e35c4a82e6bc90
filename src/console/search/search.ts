// Search over brands, domains, customers, contacts and commits, each kind with a bound and an index of its own.
import { sql } from 'kysely';
import type { Store } from '../../store/store.ts';
import type { FleetView } from '../fleet/fleet.ts';
import { grouped } from '../ui/listing.ts';
import { shownLabels, shownState } from '../ui/shown-state.ts';

/** Results of one kind. */
const SHOWN = 8;
/** Newest commits that are looked through by their message. */
const SHOWN_COMMITS = 500;

export interface Result {
  readonly title: string;
  readonly note: string;
  readonly more: string;
  readonly href: string;
  readonly icon: string;
}

export interface ResultGroup {
  readonly label: string;
  readonly results: readonly Result[];
}

/** Customers and contacts are found only for those who may see them. */
export async function searchAll(
  store: Store,
  fleet: FleetView,
  asked: string,
  seesCustomers: boolean,
): Promise<readonly ResultGroup[]> {
  const needle = asked.toLowerCase();
  if (needle === '') return [];
  const groups = [
    { label: 'Brands', results: brandResults(fleet, needle) },
    { label: 'Domains', results: domainResults(fleet, needle) },
    ...(seesCustomers
      ? [
          { label: 'Customers', results: await customerResults(store, needle) },
          { label: 'Contacts', results: await contactResults(store, needle) },
        ]
      : []),
    { label: 'Commits', results: await commitResults(store, needle) },
  ];
  return groups.filter(({ results }) => results.length > 0);
}

const brandPath = (portal: string): string => `/brands/${encodeURIComponent(portal)}`;

/** Those whose id or name begins with it first. */
function brandResults({ brands, customers }: FleetView, needle: string): Result[] {
  const found = [...brands.values()].filter(
    ({ portal, brand }) => portal.includes(needle) || brand.toLowerCase().includes(needle),
  );
  const begins = ({ portal, brand }: (typeof found)[number]): number =>
    portal.startsWith(needle) || brand.toLowerCase().startsWith(needle) ? 0 : 1;
  return found
    .sort((left, right) => begins(left) - begins(right) || (left.portal < right.portal ? -1 : 1))
    .slice(0, SHOWN)
    .map((row) => ({
      ...{ title: row.brand === '' ? row.portal : row.brand, icon: 'brands', href: brandPath(row.portal) },
      note: `${row.portal} · ${shownLabels[shownState(row)].label}`,
      more: customerText(customers.get(row.portal) ?? 0),
    }));
}

const customerText = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;

function domainResults({ brands }: FleetView, needle: string): Result[] {
  const found: Result[] = [];
  for (const row of brands.values()) {
    for (const { host, ready } of row.hosts) {
      if (!host.includes(needle)) continue;
      found.push({
        ...{ title: host, note: row.brand === '' ? row.portal : row.brand, icon: 'domains' },
        ...{ href: `${brandPath(row.portal)}/domains`, more: ready ? 'Ready' : 'Not ready' },
      });
      if (found.length === SHOWN) return found;
    }
  }
  return found;
}

/** A pattern for texts that begin with this one. */
const beginsWith = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;

async function customerResults(store: Store, needle: string): Promise<Result[]> {
  const rows = await store
    .selectFrom('customer')
    .select(['id', 'name', 'portal'])
    .where(sql<boolean>`lower(id) like ${beginsWith(needle)} escape '\\'`)
    .orderBy('id')
    .limit(SHOWN)
    .execute();
  return rows.map(({ id, name, portal }) => ({
    ...{ title: name === '' ? id : name, note: `${id} · ${portal}`, more: '', icon: 'customers' },
    href: `${brandPath(portal)}/customers?${new URLSearchParams({ search: id, customer: id })}`,
  }));
}

/** By the beginning of the address. */
async function contactResults(store: Store, needle: string): Promise<Result[]> {
  const rows = await store
    .selectFrom('contact')
    .select(['email', 'name', 'customer', 'portal'])
    .where(sql<boolean>`lower(email) like ${beginsWith(needle)} escape '\\'`)
    .orderBy('email')
    .limit(SHOWN)
    .execute();
  return rows.map(({ email, name, customer, portal }) => ({
    ...{ title: name === '' ? email : name, note: `${email} · ${customer}`, more: portal, icon: 'contacts' },
    href: `${brandPath(portal)}/customers?${new URLSearchParams({ search: customer, customer })}`,
  }));
}

async function commitResults(store: Store, needle: string): Promise<Result[]> {
  const text = needle.replace(/[\\%_]/g, '\\$&');
  const newest = store.selectFrom('revision').selectAll().orderBy('id', 'desc').limit(SHOWN_COMMITS).as('newest');
  const rows = await store
    .selectFrom(newest)
    .select(['commit_id', 'message', 'author', 'outcome'])
    .where((eb) =>
      eb.or([
        sql<boolean>`lower(message) like ${`%${text}%`} escape '\\'`,
        sql<boolean>`commit_id like ${`${text}%`} escape '\\'`,
      ]),
    )
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
  return rows.map(({ commit_id, message, author, outcome }) => ({
    ...{ title: `${(commit_id ?? '').slice(0, 7)} ${message}`, note: author, more: outcome, icon: 'commit' },
    href: `/do/rollback?${new URLSearchParams({ revision: commit_id ?? '' })}`,
  }));
}
