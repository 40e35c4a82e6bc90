// Find the common part of portals: a base with what most of them say, and of each what it says otherwise.
import { canonicalJson, type Json } from '../../../core/canonical.ts';
import { withFacts } from '../../layers/facts.ts';
import { editEntries, idOf, isMap, listOf, memberOf, merged } from '../../layers/merge.ts';
import { isEditable, isFactPlace, isWhole } from '../../layers/places.ts';

/** A portal's document as it is written without layers. */
export type PortalValue = { readonly name: string; readonly [key: string]: unknown };

export interface Factored {
  /** Null where no two portals have something in common. */
  readonly base: Readonly<Record<string, unknown>> | null;
  /** In the order given; those that extend the base have the key `extends`. */
  readonly portals: readonly PortalValue[];
}

/** What each document says for itself. */
const own: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'name', 'renamedFrom', 'brand']);

/** @param base its name */
export function factored(portals: readonly PortalValue[], base: string): Factored {
  const general = portals.map((portal) => withPlaceholders(portal));
  const shared = mostSaid(general, '', portals.length / 2);
  const value = isMap(shared) ? Object.fromEntries(Object.entries(shared).filter(([key]) => !own.has(key))) : {};
  if (portals.length < 2 || Object.keys(value).length === 0) return { base: null, portals };
  const written = portals.map((portal, index) => {
    const rest = difference(general[index], value, '');
    const layer = { ...(isMap(rest) ? rest : {}), name: portal.name, extends: base };
    return comesBack(portal, layer, value) ? layer : portal;
  });
  return { base: value, portals: written };
}

/** Whether the merge makes of a layer what the portal was. */
function comesBack(
  portal: PortalValue,
  { extends: _extends, ...layer }: PortalValue & { readonly extends: string },
  base: unknown,
): boolean {
  const back = withFacts(merged(layer, base), null).value;
  const before = withFacts(portal, null).value;
  return canonicalJson(back as Json) === canonicalJson(before as Json);
}

/** The same document with its name, brand and main domain as facts wherever facts are filled in. */
function withPlaceholders(portal: PortalValue): unknown {
  const domains = listOf(portal['domains']);
  const [domain] = domains;
  const facts = [
    ['domain', domain],
    ['brand', portal['brand']],
    ['name', portal.name],
  ].filter((fact): fact is [string, string] => typeof fact[1] === 'string' && fact[1].length > 2);
  const general = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string' && isFactPlace(path)) return generalText(value, facts, path);
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, general(member, [...path, key])]));
  };
  const result = general(portal, []) as Record<string, unknown>;
  const named = domains.map((each) => (typeof each === 'string' ? withName(each, portal.name) : each));
  return domains.length === 0 ? result : { ...result, domains: named };
}

/** A hostname whose labels hold the portal's name. */
const withName = (host: string, name: string): string =>
  host
    .split('.')
    .map((label) => (label === name ? factText('name') : label))
    .join('.');

const factText = (name: string): string => `\${${name}}`;

function generalText(
  text: string,
  facts: readonly (readonly [string, string])[],
  [first]: readonly (string | number)[],
): string {
  const isAddress = first === 'links' || first === 'sectionLinks';
  // What is a fact already, or means the characters themselves, stays as it is.
  if (text.includes('${')) return text;
  return facts.reduce((rest, [name, value]) => {
    const written = isAddress ? encodeURIComponent(value) : value;
    return rest
      .split(/(\$\{\w+\})/)
      .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(written, () => factText(name))))
      .join('');
  }, text);
}

/** What more than `most` of the values are, member by member; undefined where no value is. */
function mostSaid(values: readonly unknown[], path: string, most: number): unknown {
  const maps = values.filter((value) => isMap(value) && !isWhole(path));
  if (maps.length > most) {
    const keys = new Set(maps.flatMap((map) => Object.keys(map as object)));
    const entries = [...keys].flatMap((key): [string, unknown][] => {
      const member = mostSaid(
        maps.map((map) => (isMap(map) ? memberOf(map, key) : undefined)),
        path === '' ? key : `${path}/${key}`,
        most,
      );
      return member === undefined ? [] : [[key, member]];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) continue;
    const text = canonicalJson(value as Json);
    const count = (counts.get(text) ?? 0) + 1;
    if (count > most) return value;
    counts.set(text, count);
  }
  return undefined;
}

/** What a layer has to say so that it comes to `value` over `base`; undefined where it has nothing to say. */
function difference(value: unknown, base: unknown, path: string): unknown {
  if (base === undefined) return value;
  if (value === undefined) return null;
  if (canonicalJson(value as Json) === canonicalJson(base as Json)) return undefined;
  if (isMap(value) && isMap(base) && !isWhole(path)) {
    const keys = new Set([...Object.keys(base), ...Object.keys(value)]);
    const entries = [...keys].flatMap((key): [string, unknown][] => {
      const member = difference(memberOf(value, key), memberOf(base, key), path === '' ? key : `${path}/${key}`);
      return member === undefined ? [] : [[key, member]];
    });
    return Object.fromEntries(entries);
  }
  return isEditable(path) && Array.isArray(value) && Array.isArray(base) ? editOf(value, base) : value;
}

/** An edit that makes one list of the other, where it is shorter than the list. */
function editOf(value: readonly unknown[], base: readonly unknown[]): unknown {
  const [ids, before] = [value.map(idOf), base.map(idOf)];
  const remove = before.filter((id) => !ids.includes(id));
  const add = value.filter((entry) => !before.includes(idOf(entry)));
  const edit = { ...(add.length === 0 ? {} : { add }), ...(remove.length === 0 ? {} : { remove }) };
  const back = editEntries(
    base.map((entry) => ({ value: entry, at: null })),
    edit,
    () => null,
  ).map((entry) => entry.value);
  const isSame = canonicalJson(back as Json) === canonicalJson(value as Json);
  return isSame && add.length + remove.length < value.length ? edit : value;
}
