// What customers will notice of a plan, in facts: sections, names, logins, currencies, with counts where they are known. Pure.
import { type Change, parseSpec, wholePortals } from '../../core/plan/change.ts';
import type { EffectFact } from '../../core/plan/effect.ts';
import { likelyRenames } from '../../core/plan/likely-rename.ts';
import { compareText } from '../../core/problem.ts';
import type { KindChange, SpecFields } from '../../kinds/effects.ts';
import { kindNamed } from '../../kinds/registry.ts';
import type { FleetCounts, PortalCounts } from '../../store/fleet-counts.ts';

interface OfPortals {
  readonly portals: readonly string[];
  /** Of all of them; null where they are not known. */
  readonly counts: PortalCounts | null;
}

export type Effect = OfPortals & EffectFact;

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
  const all = [...portalEffects(changes), ...kindEffects(changes), ...likelyEffects(changes)];
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

interface SingleEffect {
  readonly key: string;
  readonly portal: string;
  readonly fact: EffectFact;
}

const effect = (portal: string, fact: EffectFact): SingleEffect => ({ key: JSON.stringify(fact), portal, fact });

/** Of portals that come, go or get another name. */
function portalEffects(changes: readonly Change[]): readonly SingleEffect[] {
  const whole = wholePortals(changes);
  return changes.flatMap(({ kind, action, name, brand, from }) => {
    if (kind !== 'portal' || brand === null) return [];
    if (action === 'rename') return [effect(brand, { type: 'portal-renamed', from: from?.brand ?? '', to: brand })];
    return whole.has(name) ? [effect(brand, { type: action === 'remove' ? 'portal-removed' : 'portal-added' })] : [];
  });
}

/** What each kind says of its changes; a portal that comes or goes as a whole says all of it. */
function kindEffects(changes: readonly Change[]): readonly SingleEffect[] {
  const whole = wholePortals(changes);
  const own = changes.filter(({ brand }) => brand !== null && !whole.has(brand));
  return [...Map.groupBy(own, ({ kind, brand }) => `${kind} ${brand}`).values()].flatMap((same) => {
    const [{ kind, brand } = { kind: '', brand: null }] = same;
    const facts = kindNamed(kind)?.effects?.(same.map(kindChange)) ?? [];
    return facts.map((fact) => effect(brand ?? '', fact));
  });
}

const kindChange = ({ action, name, from, to }: Change): KindChange => ({
  ...{ action, name },
  from: specOf(from?.spec),
  to: specOf(to?.spec),
});

/** A removal beside a creation that is most likely meant as a rename: its customers would be locked out. */
const likelyEffects = (changes: readonly Change[]): readonly SingleEffect[] =>
  likelyRenames(changes).map(({ from, to }) => effect(from, { type: 'rename-likely', from, to }));

function total(portals: readonly string[], counts: FleetCounts): PortalCounts {
  const own = portals.flatMap((portal) => counts.get(portal) ?? []);
  const sum = (field: keyof PortalCounts): number => own.reduce((all, each) => all + each[field], 0);
  return { customers: sum('customers'), contacts: sum('contacts'), passkeys: sum('passkeys'), links: sum('links') };
}

function specOf(text: string | undefined): SpecFields {
  const spec = text === undefined ? undefined : parseSpec(text);
  return spec !== undefined && spec !== null && typeof spec === 'object' && !Array.isArray(spec)
    ? (spec as SpecFields)
    : {};
}
