// What the pages of a brand have in common: the brand of the path, its header, its tabs.

import { toneOf } from '../../../core/severity.ts';
import { type BrandRecord, readBrandRecord } from '../../../operations/brand-record.ts';
import type { ShownCondition } from '../../../operations/status.ts';
import { brandState } from '../../fleet/brand-row.ts';
import { mayAct, type Principal, type Role } from '../../http/principal.ts';
import { commitView } from '../../ui/condition-text.ts';
import { shownLabels, shownState } from '../../ui/shown-state.ts';
import { momentOf } from '../../ui/times.ts';
import { type TagTone, worstTone } from '../../ui/tone.ts';
import { hiddenFrom, visibleTo } from '../../ui/visible.ts';
import type { ConsolePage, PageRequest } from '../page.ts';

const tabs = [
  { id: 'summary', path: '', label: 'Summary', least: 'viewer' },
  { id: 'configuration', path: '/configuration', label: 'Configuration', least: 'viewer' },
  { id: 'plan', path: '/plan', label: 'Plan', least: 'viewer' },
  { id: 'domains', path: '/domains', label: 'Domains', least: 'viewer' },
  { id: 'certificates', path: '/certificates', label: 'Certificates', least: 'viewer' },
  { id: 'history', path: '/history', label: 'History', least: 'viewer' },
  { id: 'events', path: '/events', label: 'Events', least: 'viewer' },
  { id: 'overrides', path: '/overrides', label: 'Overrides', least: 'operator', liveUpdates: false },
  { id: 'preview', path: '/preview', label: 'Preview', least: 'viewer', liveUpdates: false },
  { id: 'mail', path: '/mail', label: 'Mail', least: 'operator', liveUpdates: false },
  { id: 'customers', path: '/customers', label: 'Customers', least: 'operator', liveUpdates: false },
] as const satisfies readonly { id: string; path: string; label: string; least: Role; liveUpdates?: false }[];

export type TabId = (typeof tabs)[number]['id'];

export interface BrandRequest extends PageRequest {
  readonly record: BrandRecord;
}

/** What a page adds to the header; null where there is no such thing. */
export type BrandView = (request: BrandRequest) => Promise<object | null>;

/** A page of a brand, drawn by `brand-<tab>.hbs`; 404 for a brand that nothing is known of. */
export function brandPage(
  id: TabId,
  view: BrandView,
  below: { path: string; template: string } | null = null,
): ConsolePage {
  const tab = tabs.find((candidate) => candidate.id === id) ?? tabs[0];
  return {
    path: `/brands/:portal${tab.path}${below?.path ?? ''}`,
    template: below?.template ?? `brand-${id}`,
    role: tab.least,
    menu: 'brands',
    ...('liveUpdates' in tab ? { liveUpdates: tab.liveUpdates } : {}),
    view: async (request) => {
      const found = await readBrandRecord(request.parts.store, request.param('portal'));
      const record = found === undefined ? undefined : recordFor(request.principal, found);
      const own = record === undefined ? null : await view({ ...request, record });
      if (record === undefined || own === null) return null;
      const title = `${tab.label} of ${record.brand}`;
      const home = tab.path === '' && below === null ? '' : `/brands/${record.portal}`;
      const last = tab.path === '' ? [] : [{ label: tab.label, href: below === null ? '' : home + tab.path }];
      const crumbs = [{ label: record.brand, href: home }, ...last];
      return { ...own, title, crumbs, header: headerOf(record, tab.id, request) };
    },
  };
}

/** Overrides of single customers are not shown to viewers. */
function recordFor(principal: Principal, record: BrandRecord): BrandRecord {
  const isHidden = hiddenFrom(principal);
  const rows = record.rows.filter(({ kind }) => !isHidden(kind));
  const conditions = record.conditions.map((condition) => visibleTo(principal, condition));
  return { ...record, rows, conditions };
}

function headerOf(record: BrandRecord, current: TabId, { parts, principal, now }: PageRequest) {
  const { portal, brand, hosts, archivedAt, served, head } = record;
  const [canonical] = hosts;
  return {
    portal,
    brand,
    ...stateOf(record),
    canonical:
      canonical === undefined || archivedAt !== null ? null : { host: canonical, url: parts.portalUrl(canonical) },
    served: served === null ? null : revisionOf(served.label, served.message, served.applied_at, now),
    git: head === undefined ? null : revisionOf(head.label, '', head.at, now),
    archived: archivedAt === null ? null : momentOf(archivedAt, now),
    tabs: tabsFor(principal).map(({ id, path, label }) => ({
      href: `/brands/${portal}${path}`,
      label,
      current: id === current,
      ...attention(id, record),
    })),
    behind: archivedAt === null && served !== null && head !== undefined && head.label !== served.label,
    actions:
      archivedAt !== null || canonical === undefined || !mayAct(principal, 'operator')
        ? []
        : [{ href: `/brands/${portal}/customers`, label: 'Open as…', icon: 'eye' }],
  };
}

const tabsFor = (principal: Principal) => tabs.filter(({ least }) => mayAct(principal, least));

function revisionOf(label: string, message: string, at: number, now: number) {
  return { commit: commitView(label), message, at: momentOf(at, now) };
}

function stateOf({ archivedAt, conditions }: BrandRecord): { readonly state: string; readonly tone: TagTone } {
  const synced = conditions.find(({ kind, type }) => kind === 'portal' && type === 'Synced');
  const state = archivedAt === null ? brandState(synced, { archivedAt }) : 'archived';
  const { label, tone } = shownLabels[shownState({ state, problems: conditions.filter(isWrong) })];
  return { state: label, tone };
}

const isWrong = ({ status }: ShownCondition): boolean => status !== 'True';

/** The count or sign beside a tab: only where something of it needs attention. */
function attention(tab: TabId, { conditions }: BrandRecord): { readonly count: string; readonly tone: TagTone } {
  const kind = { domains: 'domain', certificates: 'certificate' }[String(tab)];
  const own = conditions.filter(
    (condition) =>
      isWrong(condition) && (kind === undefined ? isHeld(condition) && tab === 'plan' : condition.kind === kind),
  );
  if (own.length === 0) return { count: '', tone: '' };
  return { count: kind === undefined ? 'held' : String(own.length), tone: worstTone(own.map(toneOf)) };
}

const isHeld = ({ kind, reason }: ShownCondition): boolean =>
  kind === 'portal' && ['Blocked', 'Invalid', 'Drifted', 'Suspended', 'FilesUnreadable'].includes(reason);
