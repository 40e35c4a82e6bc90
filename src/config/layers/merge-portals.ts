// Merge each portal with the bases that it extends, before any rule reads it: rules, policies, plans and kinds see merged portals alone.
import { posix } from 'node:path';
import type { Json } from '../../core/canonical.ts';
import type { Problem } from '../../core/problem.ts';
import * as validators from '../../schema/validators.js';
import { problemsOfErrors, schemaErrors } from '../documents/check-schema.ts';
import type { LayerDocument, PortalDocument, ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import type { ParseCache } from '../documents/parse-cache.ts';
import { type Broken, kindOf, type ReadDocuments, type ReadLayer } from '../documents/read.ts';
import { broken, pointerOf, soundPart } from '../documents/sound.ts';
import type { Pointer } from '../yaml/locator.ts';
import { type Bases, createBases, layerOf } from './bases.ts';
import { editProblems } from './edit-problems.ts';
import { withFacts } from './facts.ts';
import { type Chain, layeredYaml } from './layer.ts';
import { isMap, memberOf, merged } from './merge.ts';
import type { MergedPortal } from './merged-portal.ts';

interface MergeContext {
  readonly cache: ParseCache;
  /** The operator's, under which a portal without a domain has one. */
  readonly zone: string | null;
}

/** What was read, with each portal that has layers as one document, and what is wrong in the bases. */
export function mergePortals(read: ReadDocuments, { cache, zone }: MergeContext): ReadDocuments {
  if (read.layers.length === 0) return read;
  const idOf = ({ yaml }: LayerDocument): string => `${yaml.file} ${yaml.index} ${read.files.get(yaml.file)?.id}`;
  const unread = read.broken.filter(({ brand, holds }) => brand === null && holds === undefined);
  const bases = createBases({
    layers: read.layers,
    idOf,
    unread: read.unread ? unread.flatMap(({ problems }) => problems) : [],
  });
  const documents: PortalDocument[] = [];
  const flawed: ReadablePortal[] = [];
  const own: Broken[] = [];
  const hit = new Map<Problem, string[]>();
  for (const layer of read.layers.filter(({ document }) => kindOf(document) === 'Portal')) {
    const { parent, problems: unknown } = bases.parentOf(layer);
    const chain = [layerOf(layer.document, idOf), ...parent.chain];
    const result = mergedPortal(chain, parent.value, { cache, zone });
    const name = nameOf(layer);
    const found = [...unknown, ...result.problems];
    const isValid = result.isSound && ![...layer.problems, ...found, ...parent.errors].some(isError);
    if (result.document !== null && isValid) documents.push(result.document as PortalDocument);
    else if (result.document !== null) flawed.push(result.document);
    for (const problem of parent.errors)
      hit.set(problem, [...(hit.get(problem) ?? []), ...(name === undefined ? [] : [name])]);
    if (found.length > 0)
      own.push({ folder: posix.dirname(layer.document.yaml.file), brand: name ?? null, problems: found });
  }
  return {
    ...read,
    documents: [...read.documents, ...documents],
    flawed: [...read.flawed, ...flawed],
    broken: [...read.broken, ...own, ...ofBases(bases, hit)],
    layers: [],
  };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function nameOf({ document: { value } }: ReadLayer): string | undefined {
  const name = isMap(value) ? memberOf(value, 'name') : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The problems of bases, each with the portals that it holds. */
function ofBases(bases: Bases, hit: ReadonlyMap<Problem, readonly string[]>): Broken[] {
  return [...bases.problems()].flatMap(([layer, problems]) =>
    problems.map((problem) => ({
      folder: posix.dirname(layer.document.yaml.file),
      brand: null,
      problems: [problem],
      holds: [...new Set(hit.get(problem) ?? [])],
    })),
  );
}

/** A portal of its layers; the same as long as they are the same. */
function mergedPortal(chain: Chain, inherited: unknown, { cache, zone }: MergeContext): MergedPortal {
  const [own] = chain;
  if (own === undefined) return { chain, document: null, isSound: false, problems: [] };
  const known = cache.merged.get(own.yaml);
  if (known !== undefined && isSame(known.chain, chain)) return known;
  const { value, findings, facts } = withFacts(merged(own.value, inherited), zone);
  const yaml = layeredYaml(chain, value as Json, facts);
  const all = schemaErrors(yaml, validators.Portal);
  const errors = all.filter(({ instancePath }) => !isBroken(value, pointerOf(instancePath)));
  const sound = errors.length === 0 ? value : soundPart(value, errors, []);
  const result: MergedPortal = {
    chain,
    // What the validator refuses was marked.
    document: sound === broken ? null : ({ kind: 'Portal', value: sound, yaml } as unknown as ReadablePortal),
    isSound: all.length === 0,
    problems: [
      ...problemsOfErrors(yaml, errors),
      ...findings.map(({ pointer, ...finding }) => findingAt(yaml, pointer, finding)),
      ...editProblems(own, inherited),
    ],
  };
  cache.merged.set(own.yaml, result);
  return result;
}

const isSame = (one: Chain, other: Chain): boolean =>
  one.length === other.length &&
  one.every(({ yaml, id }, index) => yaml === other[index]?.yaml && id === other[index].id);

/** Whether a value is one that a layer or a fact left broken, and which is reported there. */
function isBroken(root: unknown, pointer: Pointer): boolean {
  let value = root;
  for (const step of pointer) {
    if (value === broken) return true;
    value = value instanceof Object ? Reflect.get(value, step) : undefined;
  }
  return value === broken;
}
