// Rules on valid hostnames: not a public suffix, an apex, the edge itself or a name in mixed scripts.
import { domainToUnicode } from 'node:url';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { normalHost } from '../documents/hostname.ts';
import { entriesOf } from '../documents/sound.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';

/** Facts about hostnames that are not in the files. */
export interface NameFacts {
  /** The edge's own hostname, normalised. */
  readonly edgeTarget: string | null;
  /** Looks a name up in the public suffix list; undefined when no name needs it. */
  readonly suffixes: ((host: string) => Suffix) | undefined;
}

interface Suffix {
  readonly publicSuffix: string | null;
  /** The registered domain: one label more than the suffix. */
  readonly domain: string | null;
  /** False when the list does not know the suffix, as for names inside a company. */
  readonly isIcann: boolean | null;
}

/** Names that never reach public DNS (RFC 2606, RFC 6761). */
const SPECIAL_USE = /\.(?:localhost|test|example|invalid)$/;

/** Loads the facts. The list takes 8 ms to load, so it is loaded only where a name has to be looked up in it. */
export async function nameFacts(portals: readonly ReadablePortal[], edgeTarget: string | null): Promise<NameFacts> {
  const hosts = portals.flatMap((portal) => entriesOf(portal.value.domains).map(([, domain]) => normalHost(domain)));
  const needed = hosts.some((host) => host !== '' && !SPECIAL_USE.test(host));
  const suffixes = needed ? (await import('tldts')).parse : undefined;
  return { edgeTarget: edgeTarget === null ? null : normalHost(edgeTarget), suffixes };
}

/** Checks a well-formed hostname. */
export function nameProblems(yaml: YamlDocument, pointer: Pointer, host: string, facts: NameFacts): Problem[] {
  const problems = [placeProblem(host, facts), scriptProblem(host)];
  return problems.flatMap((finding) => (finding === undefined ? [] : [findingAt(yaml, pointer, finding)]));
}

type Finding = Parameters<typeof findingAt>[2];

function placeProblem(host: string, { edgeTarget, suffixes }: NameFacts): Finding | undefined {
  if (host === edgeTarget) {
    return {
      rule: 'domain-edge-target',
      message: `"${host}" is the edge itself, where the hostnames of all portals point`,
      suggestion: `use a name of the brand's own and make it a CNAME to ${host}`,
    };
  }
  if (suffixes === undefined || SPECIAL_USE.test(host)) return undefined;
  const { publicSuffix, domain, isIcann } = suffixes(host);
  if (isIcann !== true) return undefined;
  if (host === publicSuffix) {
    return {
      rule: 'domain-public-suffix',
      message: `"${host}" is a public suffix, under which names are registered; it belongs to no brand`,
      suggestion: `use a name below it, as in portal.acme.${host}`,
    };
  }
  if (host !== domain) return undefined;
  return {
    rule: 'domain-apex',
    message: `"${host}" is the apex of its zone; a portal's name is a CNAME, and DNS allows none beside the records of an apex`,
    suggestion: `use a name below it, as in portal.${host}, and redirect ${host} to it at your web host`,
  };
}

function scriptProblem(host: string): Finding | undefined {
  if (!host.includes('xn--')) return undefined;
  for (const label of host.split('.')) {
    const shown = domainToUnicode(label);
    const scripts = scriptsOf(shown);
    if (scripts.length < 2 || mixtures.some((allowed) => scripts.every((script) => allowed.includes(script)))) continue;
    return {
      rule: 'domain-mixed-scripts',
      severity: 'warning',
      message: `"${shown}" mixes ${scripts.join(' and ')} characters, as deceptive names do; browsers show it as ${label}`,
      suggestion: 'write the label in one script, or keep it when the mixture is meant',
    };
  }
  return undefined;
}

// Scripts of living languages in which names are registered; a character of any other script counts as `other`.
const scriptNames =
  'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada ' +
  'Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Ethiopic Cherokee Han Hiragana Katakana Bopomofo Hangul';
const scripts: readonly (readonly [string, RegExp])[] = scriptNames
  .split(' ')
  .map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')]);

/** Combinations of scripts that languages use together (Unicode Technical Standard 39, highly restrictive). */
const mixtures = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

function scriptsOf(label: string): string[] {
  const found = [...label]
    .filter((character) => /\p{Letter}/u.test(character) && !/\p{Script=Common}|\p{Script=Inherited}/u.test(character))
    .map((character) => scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other');
  return [...new Set(found)].sort();
}
