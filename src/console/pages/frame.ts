// The frame around every page: title, crumbs, menu with counts of what needs attention, user.
import type { Response } from 'express';
import type { Clock } from '../../core/clock.ts';
import { isLevel, type Tone, toneOf } from '../../core/severity.ts';
import type { Store } from '../../store/store.ts';
import type { Problem } from '../fleet/brand-row.ts';
import type { Fleet, FleetView } from '../fleet/fleet.ts';
import { mayAct, type Principal, principalOf, type Role } from '../http/principal.ts';
import { sessionOf, takeFlash } from '../http/sessions.ts';
import { grouped } from '../ui/listing.ts';
import { type TagTone, worstTone } from '../ui/tone.ts';

interface Entry {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly least: Role;
}

/** In the order of the menu; the id is the name of its icon. */
const groups: readonly { readonly label: string; readonly entries: readonly Entry[] }[] = [
  {
    label: '',
    entries: [
      { id: 'overview', href: '/', label: 'Overview', least: 'viewer' },
      { id: 'brands', href: '/brands', label: 'Brands', least: 'viewer' },
      { id: 'contacts', href: '/contacts', label: 'Open as a contact', least: 'operator' },
    ],
  },
  { label: 'Changes', entries: [{ id: 'drift', href: '/drift', label: 'Drift', least: 'viewer' }] },
  {
    label: 'Edge',
    entries: [
      { id: 'domains', href: '/domains', label: 'Domains', least: 'viewer' },
      { id: 'certificates', href: '/certificates', label: 'Certificates', least: 'viewer' },
      { id: 'mail', href: '/mail', label: 'Mail', least: 'operator' },
    ],
  },
  {
    label: 'Operations',
    entries: [
      { id: 'overrides', href: '/overrides', label: 'Overrides', least: 'operator' },
      { id: 'notifications', href: '/notifications', label: 'Notifications', least: 'operator' },
      { id: 'erasures', href: '/erasures', label: 'Erasure requests', least: 'operator' },
      { id: 'health', href: '/health', label: 'Health', least: 'viewer' },
      { id: 'tokens', href: '/tokens', label: 'API tokens', least: 'admin' },
      { id: 'audit', href: '/audit', label: 'Audit log', least: 'admin' },
    ],
  },
];

/** A step of the way to a page; `href` is '' for the page itself. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

export interface FrameParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly fleet: Fleet;
  readonly environment: string;
}

interface FrameOptions {
  /** Entry of the menu that is marked as current; '' for none. */
  readonly menu: string;
  readonly title: string;
  /** Below the entry of the menu; none for the page of the entry. */
  readonly crumbs?: readonly Crumb[];
  /** Of the store when the page was rendered; '' for a page without live updates. */
  readonly version?: string;
  /** True for a page with a form that asks the browser for a passkey. */
  readonly passkeys?: boolean;
}

/** Makes the frame for `_layout.hbs`, with the flash message. */
export async function frameOf(parts: FrameParts, response: Response, options: FrameOptions) {
  const { menu, title, version = '', passkeys = false, crumbs = [] } = options;
  const principal = principalOf(response);
  return {
    ...{ version, passkeys, title },
    now: parts.clock.now(),
    environment: parts.environment,
    flash: await takeFlash(parts.store, response),
    principal: {
      ...principal,
      initials: initialsOf(principal.name),
      acts: mayAct(principal, 'operator'),
      administers: mayAct(principal, 'admin'),
      hasAccount: sessionOf(response)?.via === 'user',
    },
    formToken: String(response.locals['formToken'] ?? ''),
    crumbs: wayTo(menu, crumbs, title),
    menu: menuOf(principal, menu, countsOf(await parts.fleet.view())),
  };
}

/** The entry of the menu, the steps below it; the title alone where the page is not in the menu. */
function wayTo(menu: string, crumbs: readonly Crumb[], title: string): readonly Crumb[] {
  const entry = groups.flatMap(({ entries }) => entries).find(({ id }) => id === menu);
  if (entry === undefined) return crumbs.length === 0 ? [{ label: title, href: '' }] : crumbs;
  return [{ label: entry.label, href: crumbs.length === 0 ? '' : entry.href }, ...crumbs];
}

interface Count {
  readonly count: number;
  readonly tone: TagTone;
}

function menuOf(principal: Principal, current: string, counts: Readonly<Record<string, Count>>) {
  return groups
    .map(({ label, entries }) => ({
      label,
      entries: entries
        .filter(({ least }) => mayAct(principal, least))
        .map(({ id, href, label: name }) => ({
          ...{ id, href, label: name, current: id === current, tone: counts[id]?.tone ?? '' },
          count: (counts[id]?.count ?? 0) === 0 ? '' : grouped(counts[id]?.count ?? 0),
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** How many problems need a person, by the entry of the menu that shows them. */
function countsOf({ brands, sources, settings }: FleetView): Readonly<Record<string, Count>> {
  const needing = [...sources, ...settings, ...[...brands.values()].flatMap(({ problems }) => problems)]
    .map((problem) => ({ problem, tone: toneOf(problem) }))
    .filter(({ tone }) => isLevel(tone) && tone !== 'low');
  const of = (is: (problem: Problem) => boolean): Count => {
    const own = needing.filter(({ problem }) => is(problem));
    return { count: own.length, tone: worstTone(own.map(({ tone }): Tone => tone)) };
  };
  return {
    overview: of(() => true),
    drift: of(({ severity }) => severity === 'drifted'),
    domains: of(({ kind }) => kind === 'domain'),
    certificates: of(({ kind }) => kind === 'certificate'),
    mail: of(({ kind, reason }) => kind === 'portal' && reason === 'EmailRefused'),
    health: of(({ kind }) => kind === 'source' || kind === 'settings'),
  };
}

/** Two initials of a name or an address. */
function initialsOf(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const first = parts.slice(0, 2).map((part) => [...part][0] ?? '');
  return first.join('').toUpperCase();
}
