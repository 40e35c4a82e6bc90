// What customers will notice of a plan, in facts: sections, names, logins, currencies, with counts where they are known. Pure.
import type { Json } from '../../core/canonical.ts';
import { type Change, parseSpec } from '../../core/plan/change.ts';
import { likelyRenames } from '../../core/plan/likely-rename.ts';
import { compareText } from '../../core/problem.ts';
import type { FleetCounts, PortalCounts } from '../../store/fleet-counts.ts';

interface OfPortals {
  readonly portals: readonly string[];
  /** Of all of them; null where they are not known. */
  readonly counts: PortalCounts | null;
}

/** `subject` is the id of a section, a report's column, a currency, or a hostname. */
export type Effect = OfPortals &
  (
    | {
        readonly type: 'portal-removed' | 'portal-added' | 'signup-opened' | 'signup-closed' | 'second-factor-required';
      }
    | {
        readonly type:
          | 'section-lost'
          | 'section-gained'
          | 'currency-lost'
          | 'currency-gained'
          | 'column-lost'
          | 'column-gained'
          | 'domain-removed'
          | 'domain-added';
        readonly subject: string;
      }
    | {
        readonly type: 'canonical-changed' | 'portal-renamed' | 'rename-likely';
        readonly from: string;
        readonly to: string;
      }
  );

/** The order in which effects are read: what takes something away from customers first. */
const ORDER: readonly Effect['type'][] = [
  'rename-likely',
  'portal-removed',
  'portal-renamed',
  'section-lost',
  'domain-removed',
  'canonical-changed',
  'currency-lost',
  'column-lost',
  'second-factor-required',
  'signup-closed',
  'signup-opened',
  'section-gained',
  'currency-gained',
  'column-gained',
  'domain-added',
  'portal-added',
];

/** The effects of a plan, one for each that is the same for several portals. */
export function effectsOf(changes: readonly Change[], counts: FleetCounts | null): readonly Effect[] {
  const whole = new Set(changes.flatMap((change) => (isWholePortal(change) ? [change.name] : [])));
  const found = changes.flatMap((change) =>
    isWholePortal(change) || change.brand === null || !whole.has(change.brand) ? singleEffects(change) : [],
  );
  const all = [...found, ...canonicalChanges(changes, whole), ...likelyEffects(changes)];
  const former = new Map(
    changes.flatMap(({ action, brand, from }) => (action === 'rename' ? [[brand ?? '', from?.brand ?? '']] : [])),
  );
  const merged = [...Map.groupBy(all, ({ key }) => key).values()];
  return merged
    .map((same) => {
      const portals = [...new Set(same.map(({ portal }) => portal))].sort(compareText);
      const [{ fact } = { fact: { type: 'portal-added' as const } }] = same;
      return {
        ...fact,
        portals,
        counts:
          counts === null
            ? null
            : total(
                portals.map((name) => former.get(name) ?? name),
                counts,
              ),
      };
    })
    .sort(
      (left, right) =>
        ORDER.indexOf(left.type) - ORDER.indexOf(right.type) || right.portals.length - left.portals.length,
    );
}

type Fact = Effect extends infer Each ? (Each extends Effect ? Omit<Each, keyof OfPortals> : never) : never;

interface SingleEffect {
  readonly key: string;
  readonly portal: string;
  readonly fact: Fact;
}

const effect = (portal: string, fact: Fact): SingleEffect => ({ key: JSON.stringify(fact), portal, fact });

const isWholePortal = ({ kind, action }: Change): boolean =>
  kind === 'portal' && (action === 'create' || action === 'remove' || action === 'restore');

function singleEffects(change: Change): readonly SingleEffect[] {
  const { kind, action, brand } = change;
  if (brand === null) return [];
  if (isWholePortal(change)) return [effect(brand, { type: action === 'remove' ? 'portal-removed' : 'portal-added' })];
  if (kind === 'domain') return domainEffects(brand, change);
  const [from, to] = [specOf(change.from?.spec), specOf(change.to?.spec)];
  if (action === 'rename') {
    const names = { from: change.from?.brand ?? '', to: brand };
    return [effect(brand, { type: 'portal-renamed', ...names }), ...secondFactorEffects(brand, from, to)];
  }
  const list = lists.get(kind);
  if (list !== undefined) return listEffects(brand, list.what, from[list.field], to[list.field]);
  if (kind === 'signup') return signupEffects(brand, from, to);
  return kind === 'portal' ? secondFactorEffects(brand, from, to) : [];
}

function secondFactorEffects(portal: string, from: Spec, to: Spec): readonly SingleEffect[] {
  const asks = from['require2fa'] !== 'all' && to['require2fa'] === 'all';
  return asks ? [effect(portal, { type: 'second-factor-required' })] : [];
}

/** A removal beside a creation that is most likely meant as a rename: its customers would be locked out. */
const likelyEffects = (changes: readonly Change[]): readonly SingleEffect[] =>
  likelyRenames(changes).map(({ from, to }) => effect(from, { type: 'rename-likely', from, to }));

/** Lists of ids whose items customers see. */
const lists: ReadonlyMap<string, { readonly field: string; readonly what: 'section' | 'currency' | 'column' }> =
  new Map([
    ['access', { field: 'sections', what: 'section' }],
    ['currencies', { field: 'codes', what: 'currency' }],
    ['report', { field: 'columns', what: 'column' }],
  ]);

function domainEffects(portal: string, { action, name }: Change): readonly SingleEffect[] {
  if (action === 'remove') return [effect(portal, { type: 'domain-removed', subject: name })];
  return action === 'create' || action === 'restore' ? [effect(portal, { type: 'domain-added', subject: name })] : [];
}

function signupEffects(portal: string, from: Spec, to: Spec): readonly SingleEffect[] {
  if ((from['customer'] === true) === (to['customer'] === true)) return [];
  return [effect(portal, { type: to['customer'] === true ? 'signup-opened' : 'signup-closed' })];
}

function listEffects(
  portal: string,
  what: 'section' | 'currency' | 'column',
  from: Json | undefined,
  to: Json | undefined,
): readonly SingleEffect[] {
  const [before, after] = [texts(from), texts(to)];
  return [
    ...before.filter((id) => !after.includes(id)).map((subject) => effect(portal, { type: `${what}-lost`, subject })),
    ...after.filter((id) => !before.includes(id)).map((subject) => effect(portal, { type: `${what}-gained`, subject })),
  ];
}

/** A portal whose first domain is another one: passkeys are bound to it, and mailed links name it. */
function canonicalChanges(changes: readonly Change[], whole: ReadonlySet<string>): readonly SingleEffect[] {
  const domains = changes.filter(({ kind, brand }) => kind === 'domain' && brand !== null && !whole.has(brand));
  return [...Map.groupBy(domains, ({ brand }) => brand ?? '')].flatMap(([portal, own]) => {
    const named = (side: 'from' | 'to'): string | undefined =>
      own.find((change) => specOf(change[side]?.spec)['canonical'] === true)?.name;
    const [from, to] = [named('from'), named('to')];
    return from === undefined || to === undefined || from === to
      ? []
      : [effect(portal, { type: 'canonical-changed', from, to })];
  });
}

function total(portals: readonly string[], counts: FleetCounts): PortalCounts {
  const own = portals.flatMap((portal) => counts.get(portal) ?? []);
  const sum = (field: keyof PortalCounts): number => own.reduce((all, each) => all + each[field], 0);
  return { customers: sum('customers'), contacts: sum('contacts'), passkeys: sum('passkeys'), links: sum('links') };
}

type Spec = { readonly [field: string]: Json };

function specOf(text: string | undefined): Spec {
  const spec = text === undefined ? undefined : parseSpec(text);
  return spec !== undefined && spec !== null && typeof spec === 'object' && !Array.isArray(spec) ? (spec as Spec) : {};
}

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
