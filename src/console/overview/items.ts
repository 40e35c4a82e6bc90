// What needs a person, as the overview lists it: one item for one cause, the worst first.
import { isLevel, type Level, levels, toneOf } from '../../core/severity.ts';
import type { PortalCounts } from '../../store/fleet-counts.ts';
import { conditionsNamed, type StoredCondition } from '../../store/tables/conditions.ts';
import type { Problem } from '../fleet/brand-row.ts';
import type { FleetView } from '../fleet/fleet.ts';
import type { PageRequest } from '../pages/page.ts';
import { conditionText } from '../ui/condition-text.ts';
import { grouped } from '../ui/listing.ts';
import { timeAgo } from '../ui/times.ts';
import { visibleTo } from '../ui/visible.ts';
import { lossOf, titleOf } from './titles.ts';

/** Conditions that are read for one page; of more, the lists of the fleet have filters. */
const SHOWN_PROBLEMS = 300;
/** Names that an item lists. */
const SHOWN_NAMES = 5;

/** A problem with its condition. */
interface Case {
  readonly problem: Problem;
  readonly condition: StoredCondition;
  readonly text: ReturnType<typeof conditionText>;
}

export interface Item {
  readonly level: Level;
  readonly tone: Level;
  readonly title: string;
  readonly href: string;
  readonly brands: readonly { readonly name: string; readonly href: string }[];
  readonly moreBrands: string;
  readonly kind: string;
  readonly reason: string;
  readonly place: string;
  /** `41 customers, 188 contacts`; '' where none is affected now. */
  readonly whom: string;
  readonly loss: string;
  readonly since: ReturnType<typeof timeAgo> | null;
  readonly next: ReturnType<typeof timeAgo> | null;
  readonly why: string;
  readonly record: string;
  readonly fix: string;
  readonly action: { readonly href: string; readonly label: string } | null;
  /** Of the plan that it waits for; '' for none. */
  readonly plan: string;
  /** Who is affected, for the order within a level. */
  readonly contacts: number;
  readonly at: number;
}

/** The items of these problems; `left` are those that were not read. */
export async function itemsOf(
  request: Pick<PageRequest, 'parts' | 'principal' | 'now'>,
  fleet: FleetView,
  problems: readonly Problem[],
): Promise<{ readonly items: readonly Item[]; readonly left: number }> {
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  const names = shown.map(({ name }) => name);
  const kinds = ['source', 'settings', 'portal', 'domain', 'certificate'];
  const found = await conditionsNamed(request.parts.store, kinds, names);
  const byKey = new Map(found.map((condition) => [keyOf(condition), condition]));
  const cases = shown.flatMap((problem): Case[] => {
    const stored = byKey.get(keyOf(problem));
    // It may have changed since the index was read; the next rendering shows it.
    if (stored === undefined || !isLevel(toneOf(stored))) return [];
    const condition = { ...stored, ...visibleTo(request.principal, stored) };
    return [{ problem, condition, text: conditionText(condition) }];
  });
  const items = [...Map.groupBy(cases, causeOf).values()].flatMap((same) => itemOf(same, fleet, request.now) ?? []);
  return { items: items.sort(byUrgency), left: problems.length - shown.length };
}

const keyOf = ({ kind, name, type }: { readonly kind: string; readonly name: string; readonly type: string }): string =>
  `${kind} ${name} ${type}`;

/** Equal causes are one item: the same plan, the same line of a file, the same message. */
function causeOf({ condition, text }: Case): string {
  const { kind, type, reason, detail } = condition;
  const cause = detail?.plan ?? (text.place === '' ? text.message : `${text.place} ${text.message}`);
  return JSON.stringify([kind === 'source' || kind === 'settings' ? kind + condition.name : kind, type, reason, cause]);
}

export function byUrgency(left: Item, right: Item): number {
  return (
    levels.indexOf(left.level) - levels.indexOf(right.level) || right.contacts - left.contacts || left.at - right.at
  );
}

function itemOf(same: readonly Case[], fleet: FleetView, now: number): Item | null {
  const [first] = same;
  if (first === undefined) return null;
  const { problem, condition, text } = first;
  const tone = toneOf(condition);
  if (!isLevel(tone)) return null;
  const portals = [...new Set(same.map((each) => each.problem.portal))].filter((portal) => portal !== '');
  const counts = totalOf(portals, fleet);
  const loss = counts.customers === 0 ? '' : lossOf(condition.reason);
  const brandName = (portal: string): string => fleet.brands.get(portal)?.brand || portal;
  const name = problem.kind === 'portal' ? brandName(problem.portal) : problem.name;
  return {
    ...{ level: tone, tone, reason: condition.reason, place: text.place, why: sentence(text.message), fix: text.fix },
    title: titleOf(condition.reason, { name, count: same.length }),
    href: hrefOf(problem),
    brands: portals.slice(0, SHOWN_NAMES).map((portal) => ({ name: brandName(portal), href: brandPath(portal) })),
    moreBrands: portals.length > SHOWN_NAMES ? grouped(portals.length - SHOWN_NAMES) : '',
    kind: kindTexts[problem.kind] ?? problem.name,
    whom: loss === '' ? '' : whomText(counts),
    loss,
    since: timeAgo(Math.min(...same.map((each) => each.condition.since)), now),
    next: null,
    record: same.length === 1 ? text.record : '',
    action: actionOf(first, same.length),
    plan: condition.detail?.plan ?? '',
    contacts: loss === '' ? 0 : counts.contacts,
    at: condition.since,
  };
}

const kindTexts: Readonly<Record<string, string>> = {
  ...{ portal: 'Brand', domain: 'Domain', certificate: 'Certificate', source: 'Source' },
};

const brandPath = (portal: string): string => `/brands/${encodeURIComponent(portal)}`;

function hrefOf({ kind, portal, reason }: Problem): string {
  if (portal === '') return '/health';
  const page = kind === 'domain' ? '/domains' : kind === 'certificate' ? '/certificates' : '';
  return brandPath(portal) + (reason === 'EmailRefused' ? '/mail' : page);
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

type People = Pick<PortalCounts, 'customers' | 'contacts'>;

function totalOf(portals: readonly string[], { customers, contacts }: FleetView): People {
  const sum = (of: ReadonlyMap<string, number>): number =>
    portals.reduce((all, portal) => all + (of.get(portal) ?? 0), 0);
  return { customers: sum(customers), contacts: sum(contacts) };
}

const counted = (count: number, one: string): string => `${grouped(count)} ${count === 1 ? one : `${one}s`}`;

const whomText = ({ customers, contacts }: People): string =>
  contacts === 0
    ? counted(customers, 'customer')
    : `${counted(customers, 'customer')}, ${counted(contacts, 'contact')}`;

/** What is done about it in place; null where it is done elsewhere. */
function actionOf({ problem, condition }: Case, count: number): Item['action'] {
  const { kind, name, portal, reason } = problem;
  const plan = condition.detail?.plan;
  if (plan !== undefined) return null;
  if (reason === 'Drifted') return { href: `${brandPath(portal)}/plan`, label: 'Compare' };
  if (count > 1 || (kind !== 'domain' && kind !== 'certificate')) return null;
  const label = kind === 'domain' ? 'Check now' : 'Retry';
  return { href: `/do/retry-certificate?${new URLSearchParams({ portal, host: name })}`, label };
}

/** Items by level, worst first, without empty levels. */
export function byLevel(items: readonly Item[]) {
  return levels.flatMap((level) => {
    const own = items.filter((item) => item.level === level);
    return own.length === 0 ? [] : [{ level, ...levelTexts[level], count: grouped(own.length), items: own }];
  });
}

const levelTexts: Readonly<Record<Level, { readonly label: string; readonly note: string }>> = {
  critical: { label: 'Critical', note: 'Customers are affected now' },
  high: { label: 'High', note: 'A decision, or a deadline within days' },
  medium: { label: 'Medium', note: 'The last good state is served' },
  low: { label: 'Low', note: 'For your information' },
};
