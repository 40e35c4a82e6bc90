// Effects of a plan as sentences, and whom they concern. Pure.
import type { PortalCounts } from '../../store/fleet-counts.ts';
import type { Effect } from './effects.ts';

export interface EffectText {
  readonly sign: '+' | '-' | '~';
  readonly text: string;
  /** Who notices it, e.g. `1,204 contacts`; `contacts: unknown` where no counts are at hand. */
  readonly who: string;
}

/** `nameOf` marks up what comes from files: an id, a hostname, a portal's name. */
export function effectText(effect: Effect, nameOf: (text: string) => string): EffectText {
  const { portals, counts } = effect;
  const brands = brandsText(portals, nameOf);
  switch (effect.type) {
    case 'portal-removed':
      return {
        sign: '-',
        text: `${brands} ${portals.length === 1 ? 'is' : 'are'} removed: logins end, and customers, calls and payments are archived`,
        who: who(counts, 'customers', 'contacts'),
      };
    case 'rename-likely': {
      const [from, to] = [nameOf(effect.from), nameOf(effect.to)];
      return {
        sign: '-',
        text: `${from} is removed and ${to}, which is much the same, is created: customers of ${from} cannot log in at ${to}. To rename it, with its customers, add to ${to}: ${nameOf(`renamedFrom: ${effect.from}`)}`,
        who: `${who(counts, 'customers', 'contacts')} locked out`,
      };
    }
    case 'portal-renamed':
      return {
        sign: '~',
        text: `${nameOf(effect.from)} is renamed to ${nameOf(effect.to)}: customers, overrides, sessions and history go with it`,
        who: who(counts, 'customers', 'contacts'),
      };
    case 'portal-added':
      return { sign: '+', text: `${brands} ${portals.length === 1 ? 'is' : 'are'} new`, who: '' };
    case 'section-lost':
      return {
        sign: '-',
        text: `${title(effect.subject)} disappears from the menu of ${brands}`,
        who: who(counts, 'contacts'),
      };
    case 'section-gained':
      return {
        sign: '+',
        text: `${title(effect.subject)} appears in the menu of ${brands}`,
        who: who(counts, 'contacts'),
      };
    case 'column-lost':
      return {
        sign: '-',
        text: `the column ${title(effect.subject)} disappears from a report of ${brands}`,
        who: who(counts, 'contacts'),
      };
    case 'column-gained':
      return {
        sign: '+',
        text: `the column ${title(effect.subject)} appears in a report of ${brands}`,
        who: who(counts, 'contacts'),
      };
    default:
      return accessText(effect, brands, nameOf);
  }
}

/** Effects on how customers get in. */
function accessText(effect: Effect, brands: string, nameOf: (text: string) => string): EffectText {
  const { counts } = effect;
  switch (effect.type) {
    case 'currency-lost':
      return { sign: '-', text: `sign-up in ${nameOf(effect.subject)} ends at ${brands}`, who: 'new customers' };
    case 'currency-gained':
      return {
        sign: '+',
        text: `sign-up in ${nameOf(effect.subject)} becomes possible at ${brands}`,
        who: 'new customers',
      };
    case 'domain-removed':
      return {
        sign: '-',
        text: `${nameOf(effect.subject)} of ${brands} stops answering`,
        who: who(counts, 'contacts'),
      };
    case 'domain-added':
      return { sign: '+', text: `${brands} answers at ${nameOf(effect.subject)}`, who: '' };
    case 'canonical-changed':
      return {
        sign: '~',
        text: `the address of ${brands} becomes ${nameOf(effect.to)}, was ${nameOf(effect.from)}: passkeys made there and mailed links stop working`,
        who: who(counts, 'passkeys', 'links'),
      };
    case 'signup-opened':
      return { sign: '+', text: `sign-up at ${brands} opens`, who: 'visitors' };
    case 'signup-closed':
      return { sign: '-', text: `sign-up at ${brands} closes`, who: 'visitors' };
    default:
      return { sign: '~', text: `every contact of ${brands} needs a second factor`, who: who(counts, 'contacts') };
  }
}

/** One brand by name, several by number. */
function brandsText(portals: readonly string[], nameOf: (text: string) => string): string {
  return portals.length === 1 ? nameOf(portals[0] ?? '') : `${number(portals.length)} brands`;
}

export const number = (value: number): string => value.toLocaleString('en-GB');

/** `rate-cards` as `Rate cards`. Ids are of a closed list, so nothing of a file is in it. */
function title(id: string): string {
  const words = id.replace(/[^a-z0-9-]/g, '?').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function who(counts: PortalCounts | null, ...fields: (keyof PortalCounts)[]): string {
  if (counts === null) return `${fields.join(', ')}: unknown`;
  return fields
    .map((field) => `${number(counts[field])} ${counts[field] === 1 ? field.slice(0, -1) : field}`)
    .join(', ');
}
