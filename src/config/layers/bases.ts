// The bases of a folder by name, each with the chain of those that it extends, and what is wrong with them.
import { limits } from '../../core/limits/limits.ts';
import type { Problem } from '../../core/problem.ts';
import type { LayerDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { kindOf, type ReadLayer } from '../documents/read.ts';
import { broken, entriesOf } from '../documents/sound.ts';
import { editProblems } from './edit-problems.ts';
import type { Chain, Layer } from './layer.ts';
import { isMap, memberOf, merged } from './merge.ts';

/** What a portal or a base extends, with all that it says. */
interface Parent {
  /** The nearest first. */
  readonly chain: Chain;
  readonly value: unknown;
  /** Errors of these layers, and of how they extend each other: nothing is applied that extends them. */
  readonly errors: readonly Problem[];
}

const noParent: Parent = { chain: [], value: {}, errors: [] };

interface Base {
  readonly layer: ReadLayer;
  readonly own: Layer;
  readonly problems: Problem[];
  /** The base that it extends, where that is known. */
  parent?: Base;
}

export interface Bases {
  /** What a document extends. `problems` are of the document: there is no such base. */
  parentOf(layer: ReadLayer): { readonly parent: Parent; readonly problems: readonly Problem[] };
  /** What is wrong in each base, once, however many portals extend it. */
  problems(): ReadonlyMap<ReadLayer, readonly Problem[]>;
}

export interface BasesInput {
  readonly layers: readonly ReadLayer[];
  readonly idOf: (document: LayerDocument) => string;
  /** What could not be read at all, and may declare a base that is missing. */
  readonly unread: readonly Problem[];
}

export function createBases({ layers, idOf, unread }: BasesInput): Bases {
  const all = layers
    .filter(({ document }) => kindOf(document) === 'PortalBase')
    .map(
      (layer): Base => ({
        layer,
        own: layerOf(layer.document, idOf),
        problems: [...layer.problems, ...domainProblems(layer)],
      }),
    );
  const byName = Map.groupBy(all, ({ own }) => own.base ?? '');
  const used = new Set<Base>();
  const find = (layer: ReadLayer): { readonly base?: Base; readonly problems: readonly Problem[] } => {
    const name = extendsOf(layer.document);
    const [base] = name === undefined ? [] : (byName.get(name) ?? []);
    if (base !== undefined) used.add(base);
    if (name === undefined || base !== undefined) return { ...(base === undefined ? {} : { base }), problems: [] };
    // The problem of the file that cannot be read is the one to fix.
    return { problems: unread.length > 0 ? unread : [unknownBase(layer, name, byName.keys())] };
  };
  for (const base of all) {
    const { base: parent, problems } = find(base.layer);
    base.problems.push(...problems, ...sameNames(base, byName.get(base.own.base ?? '') ?? []));
    if (parent !== undefined) base.parent = parent;
  }
  for (const base of all) base.problems.push(...chainProblems(base));
  const parents = new Map<Base, Parent>();
  for (const base of all) {
    for (const each of chainOf(base).toReversed()) {
      if (parents.has(each)) continue;
      const { value } = (each.parent === undefined ? undefined : parents.get(each.parent)) ?? noParent;
      each.problems.push(...editProblems(each.own, value));
      parents.set(each, {
        chain: chainOf(each).map(({ own }) => own),
        value: merged(each.own.value, value),
        errors: [],
      });
    }
  }
  return {
    parentOf: (layer) => {
      const { base, problems } = find(layer);
      if (base === undefined) return { parent: noParent, problems };
      const errors = chainOf(base).flatMap((each) => each.problems.filter(({ severity }) => severity === 'error'));
      return { parent: { ...(parents.get(base) ?? noParent), errors: [...new Set(errors)] }, problems };
    },
    problems: () =>
      new Map(
        all.map((base) => {
          const isUnused = !used.has(base) && base.problems.length === 0;
          return [base.layer, isUnused ? [unused(base)] : base.problems];
        }),
      ),
  };
}

/** A document as a layer. What is not inherited is not part of what it gives. */
export function layerOf(document: LayerDocument, idOf: (document: LayerDocument) => string): Layer {
  const { value, yaml } = document;
  const isBase = kindOf(document) === 'PortalBase';
  const name = isMap(value) ? memberOf(value, 'name') : undefined;
  const { extends: _extends, ...portal } = isMap(value) ? value : {};
  const { apiVersion: _version, kind: _kind, name: _name, ...shared } = portal;
  return {
    base: isBase ? String(typeof name === 'string' ? name : '') : null,
    value: isBase ? shared : portal,
    yaml,
    id: idOf(document),
  };
}

function extendsOf({ value }: LayerDocument): string | undefined {
  const name = isMap(value) ? memberOf(value, 'extends') : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The base and those that it extends, each once. */
function chainOf(base: Base): Base[] {
  const chain = new Set<Base>();
  for (let at: Base | undefined = base; at !== undefined && !chain.has(at); at = at.parent) chain.add(at);
  return [...chain];
}

function unknownBase({ document: { yaml } }: ReadLayer, name: string, names: Iterable<string>): Problem {
  const suggestion = didYouMean(name, names) ?? `declare it in a document with kind: PortalBase and name: ${name}`;
  return findingAt(yaml, ['extends'], { rule: 'base-unknown', message: `there is no base "${name}"`, suggestion });
}

function sameNames({ layer, own }: Base, same: readonly Base[]): Problem[] {
  if (same.length < 2 || own.base === '') return [];
  const { yaml } = layer.document;
  const others = same.filter((each) => each.layer !== layer).map((each) => each.layer.document.yaml);
  const places = others.map((other) => `${other.file}:${other.locate(['name'], 'value').line}`).join(', ');
  const message = `the base "${own.base}" is also declared in ${places}`;
  return [findingAt(yaml, ['name'], { rule: 'name-twice', message, suggestion: 'rename or remove one' })];
}

/** The bases that a base extends, itself among them or too many. */
function chainProblems(base: Base): Problem[] {
  const chain = chainOf(base);
  const { yaml } = base.layer.document;
  if (chain.at(-1)?.parent === base) {
    const round = [...chain, base].map(({ own }) => own.base).join(' -> ');
    const finding = {
      rule: 'base-cycle',
      message: `bases extend each other: ${round}`,
      suggestion: 'remove one extends',
    };
    return [findingAt(yaml, ['extends'], finding)];
  }
  // The portal itself is a layer too.
  if (chain.length !== limits.layers) return [];
  const message = `with a portal there would be ${chain.length + 1} layers; at most ${limits.layers} are merged`;
  return [findingAt(yaml, ['extends'], { rule: 'base-depth', message, suggestion: 'put two of the bases together' })];
}

/** A hostname belongs to one portal, so one that several inherit is of no use. */
function domainProblems({ document: { value, yaml } }: ReadLayer): Problem[] {
  const domains = isMap(value) ? memberOf(value, 'domains') : undefined;
  const isEdit = isMap(domains);
  const list = isEdit ? memberOf(domains, 'add') : domains;
  const entries = Array.isArray(list) ? entriesOf(list as readonly unknown[]) : [];
  return entries.flatMap(([index, domain]) => {
    if (domain === broken || typeof domain !== 'string' || domain.includes('${')) return [];
    const pointer = isEdit ? ['domains', 'add', index] : ['domains', index];
    const message = `"${domain}" would be a domain of every portal that extends this base`;
    const suggestion = `write it with the name of the portal, as in \${name}.${domain}, or in the portal's own document`;
    return [findingAt(yaml, pointer, { rule: 'base-domain', message, suggestion })];
  });
}

function unused({ layer, own }: Base): Problem {
  const finding = {
    rule: 'base-unused',
    message: `nothing extends the base "${own.base}"`,
    suggestion: 'remove it',
    severity: 'warning' as const,
  };
  return findingAt(layer.document.yaml, ['name'], finding);
}
