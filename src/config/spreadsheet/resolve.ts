// Check drafts by the rules of documents. Invalid parts are removed and reported until the rest validates; a draft without
// which a required part would be missing is refused.
import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../../core/canonical.ts';
import type { HostPolicy } from '../../core/domains/host-policy.ts';
import { isPortalName } from '../../core/ids.ts';
import type { ImageReader } from '../../core/images/image-reader.ts';
import { compareText, type Problem } from '../../core/problem.ts';
import type { Tree } from '../../core/source.ts';
import { readDesired } from '../documents/desired.ts';
import { normalHost } from '../documents/hostname.ts';
import { ParseCache } from '../documents/parse-cache.ts';
import type { FileContent } from '../export/placed-files.ts';
import { writtenTree } from '../export/written-tree.ts';
import { type SchemaNode, yamlText } from '../export/yaml-text.ts';
import type { SecretPolicy } from '../settings/secret-policy.ts';
import { type Draft, rename } from './draft.ts';

export interface ResolveInput {
  /** Name of the spreadsheet in comments. */
  readonly file: string;
  /** Existing files of the repository; they are not changed. */
  readonly present: Tree;
  readonly path: string;
  readonly schema: SchemaNode;
  readonly hosts: HostPolicy;
  readonly images: ImageReader;
  readonly secrets: SecretPolicy;
}

export interface RowFinding {
  readonly line: number;
  readonly message: string;
}

export interface ResolvedDrafts {
  /** By path from the root of the repository. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly portals: number;
  /** In the order of the file. */
  readonly findings: readonly RowFinding[];
}

/** Rounds of removing invalid parts: removing one can make another invalid. */
const MAX_ROUNDS = 12;

/** Parts that a portal requires. */
const NEEDED: ReadonlySet<string> = new Set(['', 'name', 'brand', 'currencies', 'sections', 'apiVersion', 'kind']);

export async function resolveDrafts(drafts: readonly Draft[], input: ResolveInput): Promise<ResolvedDrafts> {
  const refused = new Map<Draft, string>();
  const live = new Map<string, Draft>();
  const present = new Set(input.present.entries.map(({ path }) => posix.dirname(path)));
  for (const draft of drafts) {
    const why = admit(draft, live, (name) => present.has(posix.join(input.path, name)));
    if (why !== undefined) refused.set(draft, why);
  }
  keepFirstHosts([...live.values()]);
  const texts = new Map<string, string>();
  let changed: readonly Draft[] = [...live.values()];
  for (let round = 0; changed.length > 0 && live.size > 0; round += 1) {
    for (const draft of changed) texts.set(draft.name, textOf(draft, input));
    const problems = await problemsOf([...live.values()], texts, input);
    changed = [...problems.keys()];
    for (const [draft, own] of problems) {
      const why = round === MAX_ROUNDS ? own[0]?.message : takeOut(draft, own);
      if (why === undefined) continue;
      refused.set(draft, why);
      live.delete(draft.name);
    }
    changed = changed.filter((draft) => live.has(draft.name));
  }
  return resolved(drafts, live, texts, refused, input);
}

/** Accepts a draft as a portal, or as more domains of an earlier draft. @returns why it is refused; undefined when it is accepted */
function admit(draft: Draft, live: Map<string, Draft>, isPresent: (name: string) => boolean): string | undefined {
  if (!isPortalName(draft.name)) {
    return draft.named
      ? `name: "${draft.name}" is not a valid portal name`
      : 'neither its brand nor its domain gives it a name';
  }
  const base = draft.name;
  for (let number = 2; ; number += 1) {
    const earlier = live.get(draft.name);
    const taken = isPresent(draft.name);
    if (earlier === undefined && !taken) break;
    if (earlier !== undefined && joined(earlier, draft)) return undefined;
    if (taken && earlier === undefined) return `name: there is a folder of ${draft.name} already`;
    if (draft.named) return `name: "${draft.name}" is also the name of line ${earlier?.line}`;
    rename(draft, `${base.slice(0, 58).replace(/-$/, '')}-${number}`);
  }
  if (draft.name !== base) draft.remarks.push(`name: "${base}" is taken by an earlier row, so this is ${draft.name}`);
  live.set(draft.name, draft);
  return undefined;
}

/** Joins two rows of one portal that differ in their domains only. @returns false where they differ in more */
function joined(earlier: Draft, draft: Draft): boolean {
  const rest = ({ value: { domains: _domains, name: _name, ...others } }: Draft): string => JSON.stringify(others);
  if (!isDeepStrictEqual(earlier.files, draft.files)) return false;
  if (rest(earlier) !== rest(draft) || earlier.remarks.join() !== draft.remarks.join()) return false;
  earlier.value['domains'] = [...new Set([...domainsOf(earlier), ...domainsOf(draft)])];
  return true;
}

const domainsOf = ({ value }: Draft): string[] =>
  Array.isArray(value['domains']) ? (value['domains'] as string[]) : [];

function keepFirstHosts(drafts: readonly Draft[]): void {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    const kept = domainsOf(draft).filter((domain) => {
      const host = normalHost(domain) || domain;
      const owner = owners.get(host) ?? draft;
      owners.set(host, owner);
      if (owner !== draft) draft.remarks.push(`domains: "${domain}" belongs to ${owner.name} of line ${owner.line}`);
      return owner === draft;
    });
    if (kept.length > 0) draft.value['domains'] = kept;
    else delete draft.value['domains'];
  }
}

async function problemsOf(
  drafts: readonly Draft[],
  texts: ReadonlyMap<string, string>,
  { present, path, hosts, images, secrets }: ResolveInput,
): Promise<Map<Draft, readonly Problem[]>> {
  const files = new Map<string, FileContent>();
  const bytes = new Map<string, Uint8Array>();
  for (const draft of drafts) {
    files.set(`${path}/${draft.name}/portal.yaml`, texts.get(draft.name) ?? '');
    for (const [name, content] of draft.files) {
      const digest = sha256(content);
      bytes.set(digest, Buffer.from(content));
      files.set(`${path}/${draft.name}/${name}`, { digest });
    }
  }
  const sizes = new Map([...bytes].map(([digest, content]) => [digest, content.length]));
  const written = writtenTree(files, sizes, async (digest) => bytes.get(digest) ?? new Uint8Array());
  const own = new Set(written.entries.map((entry) => entry.path));
  const tree: Tree = {
    entries: [...present.entries, ...written.entries].sort((left, right) => compareText(left.path, right.path)),
    read: (entry) => (own.has(entry.path) ? written : present).read(entry),
  };
  const { problems } = await readDesired(tree, { path, hosts, images, secrets, cache: new ParseCache() });
  const byFolder = Map.groupBy(
    problems.filter(({ severity }) => severity === 'error'),
    ({ origin }) => posix.dirname(origin.file),
  );
  return new Map(
    drafts.flatMap((draft) => {
      const found = byFolder.get(`${path}/${draft.name}`);
      return found === undefined ? [] : [[draft, found] as const];
    }),
  );
}

/** Removes the parts with problems. @returns why the draft is refused where a part is required; undefined otherwise */
function takeOut(draft: Draft, problems: readonly Problem[]): string | undefined {
  const byPlace = new Map(problems.map((problem) => [placeOf(problem.pointer), problem]));
  // From the end of lists, so that the indexes of other entries do not change.
  const inOrder = [...byPlace].sort(([left], [right]) => right.localeCompare(left, 'en', { numeric: true }));
  for (const [place, { message, suggestion }] of inOrder) {
    const sentence = suggestion === undefined ? message : `${message}; ${suggestion}`;
    if (NEEDED.has(place)) return place === '' ? sentence : `${place}: ${sentence}`;
    remove(draft.value, place.split('/'));
    draft.remarks.push(`${place.replace(/\/\d+$/, '').replaceAll('/', '.')}: ${sentence}`);
  }
  return undefined;
}

/** The part to remove for a problem: a whole script for one of its keys, and all of signup without a template. */
function placeOf(pointer: string): string {
  if (pointer === 'signup') return 'signup/customer';
  return /^theme\/javascript\/\d+/.exec(pointer)?.[0] ?? pointer;
}

function remove(value: unknown, [key = '', ...rest]: readonly string[]): void {
  if (value === null || typeof value !== 'object') return;
  if (rest.length > 0) {
    const inner: unknown = Reflect.get(value, key);
    remove(inner, rest);
    // An empty list is left out; where one is required, a rule reports it.
    if (Array.isArray(inner) && inner.length === 0 && !NEEDED.has(key)) Reflect.deleteProperty(value, key);
  } else if (Array.isArray(value)) value.splice(Number(key), 1);
  else Reflect.deleteProperty(value, key);
}

function textOf({ line, name, value, remarks }: Draft, { file, path, schema }: ResolveInput): string {
  const up = posix.relative(posix.join(path, name), 'schemas');
  const waiting =
    remarks.length === 0 ? [] : ['', 'Left out, and waiting for a person:', ...remarks.map((text) => `  ${text}`)];
  const head = [
    `yaml-language-server: $schema=${up}/portal.schema.json`,
    '',
    `From line ${line} of ${file}.`,
    ...waiting,
  ];
  return yamlText(value, schema, head);
}

function resolved(
  drafts: readonly Draft[],
  live: ReadonlyMap<string, Draft>,
  texts: ReadonlyMap<string, string>,
  refused: ReadonlyMap<Draft, string>,
  { path }: ResolveInput,
): ResolvedDrafts {
  const files = new Map<string, string | Uint8Array>();
  for (const { name, files: beside } of live.values()) {
    files.set(`${path}/${name}/portal.yaml`, texts.get(name) ?? '');
    for (const [file, content] of beside) files.set(`${path}/${name}/${file}`, content);
  }
  const findings = drafts.flatMap((draft): RowFinding[] => {
    const why = refused.get(draft);
    if (why === undefined && live.get(draft.name) !== draft) return [];
    const remarks = draft.remarks.map((message) => ({ line: draft.line, message: `${draft.name}: ${message}` }));
    return why === undefined ? remarks : [...remarks, { line: draft.line, message: `refused: ${why}` }];
  });
  return { files, portals: live.size, findings };
}
