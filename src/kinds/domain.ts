// Kind `domain`: a hostname that a portal is served under. Its name is the lower-case punycode hostname.
import type { Json } from '../core/canonical.ts';
import type { EffectFact } from '../core/plan/effect.ts';
import { compareText } from '../core/problem.ts';
import type { KindChange } from './effects.ts';
import { defineKind, type LiveSpec, listText } from './kind.ts';

export interface DomainSpec {
  readonly portal: string;
  /** The first domain of the portal; the others redirect to it. */
  readonly canonical: boolean;
}

/** Maximum of domains listed in the facts of a portal; the page of its domains lists all. */
const MAX_NAMED = 50;

export const domainKind = defineKind<DomainSpec>({
  name: 'domain',
  title: 'Domain',
  summary: 'nested',
  fields: {
    portal: { title: 'Portal', pointer: 'derived' },
    canonical: { title: 'Canonical', pointer: 'derived' },
  },
  pointer: (name, document) => {
    const domains = document instanceof Object ? Reflect.get(document, 'domains') : undefined;
    const hosts: readonly unknown[] = Array.isArray(domains) ? domains : [];
    const index = hosts.findIndex((host) => String(host).toLowerCase() === name);
    return index === -1 ? ['domains'] : ['domains', index];
  },
  shownAs: ({ name, spec }) => (isCanonical(spec) ? `${name} (canonical)` : name),
  fact: (live) => ({
    label: 'Domains',
    text: listText(
      canonicalFirst(live)
        .slice(0, MAX_NAMED)
        .map(({ name }) => name),
    ),
  }),
  effects: (changes) => [...changes.flatMap(hostEffects), ...canonicalEffects(changes)],
  fromPortal: (portal, { hosts }) =>
    hosts.map(({ host, pointer }, index) => {
      const spec: DomainSpec = { portal: portal.name, canonical: index === 0 };
      return { name: host, brand: portal.name, spec, pointer };
    }),
  // The order of the others has no effect, so it is not stored.
  toPortal: (live) => ({ domains: canonicalFirst(live).map(({ name }) => name) }),
});

/** The canonical one, then the others by name. */
function canonicalFirst(live: readonly LiveSpec[]): LiveSpec[] {
  return live.toSorted(
    (left, right) =>
      Number(isCanonical(right.spec)) - Number(isCanonical(left.spec)) || compareText(left.name, right.name),
  );
}

const isCanonical = (spec: Json): boolean => spec instanceof Object && Reflect.get(spec, 'canonical') === true;

function hostEffects({ action, name }: KindChange): readonly EffectFact[] {
  if (action === 'remove') return [{ type: 'domain-removed', subject: name }];
  return action === 'create' || action === 'restore' ? [{ type: 'domain-added', subject: name }] : [];
}

/** The first domain of a portal is another one: passkeys are bound to it, and mailed links name it. */
function canonicalEffects(changes: readonly KindChange[]): readonly EffectFact[] {
  const named = (side: 'from' | 'to') => changes.find((change) => isCanonical(change[side]))?.name;
  const [from, to] = [named('from'), named('to')];
  return from === undefined || to === undefined || from === to ? [] : [{ type: 'canonical-changed', from, to }];
}
