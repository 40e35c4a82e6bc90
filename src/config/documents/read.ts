// Read a tree into checked documents: select files, check bounds, parse, check schemas.
import { posix } from 'node:path';
import { limits } from '../../core/limits/limits.ts';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import type { Tree, TreeEntry } from '../../core/source.ts';
import { parseYaml, tooLargeFile } from '../yaml/document.ts';
import {
  type ConfigDocument,
  checkDocument,
  type LayerDocument,
  type ReadableDocument,
  type SchemaResult,
} from './document.ts';
import { lfsProblems } from './lfs.ts';
import type { CheckedFile, ParseCache } from './parse-cache.ts';

/** An invalid document or file, with its brand as far as that is known. */
export interface Broken {
  readonly folder: string;
  readonly brand: string | null;
  readonly problems: readonly Problem[];
  /** Names of the portals that it holds, where they are known though it is not of one portal. */
  readonly holds?: readonly string[];
}

/** A layer, with what is wrong in its file: nothing is applied of a portal while one of its layers has a problem. */
export interface ReadLayer {
  readonly document: LayerDocument;
  readonly problems: readonly Problem[];
}

export interface ReadDocuments {
  readonly documents: readonly ConfigDocument[];
  /** Refused, and checked by the other rules all the same, so that one run reports all problems. */
  readonly flawed: readonly ReadableDocument[];
  /** Bases and portals that extend them, sound or not; they are merged before anything else reads them. */
  readonly layers: readonly ReadLayer[];
  readonly broken: readonly Broken[];
  /** Whether a document could not be read at all: what it declares may be what others refer to. */
  readonly unread: boolean;
  /** Every regular file below the path. */
  readonly files: ReadonlyMap<string, TreeEntry>;
}

/** Reads all documents below a path. Rejects when a file cannot be read; problems inside files are returned as `broken`. */
export async function readDocuments(tree: Tree, path: string, cache: ParseCache): Promise<ReadDocuments> {
  const entries = tree.entries.filter((entry) => entry.path.startsWith(`${path}/`));
  const yaml = entries.filter(isYaml);
  const irregularOnes = entries.filter((entry) => entry.type !== 'file' && !isEditorLock(entry));
  await cache.load(yaml);
  const documents: ConfigDocument[] = [];
  const flawed: ReadableDocument[] = [];
  const layers: ReadLayer[] = [];
  const broken = irregularOnes.map((entry): Broken => brokenFile(entry, [irregular(entry)]));
  let unread = false;
  for (const entry of yaml) {
    const file = await checkedFile(tree, entry, cache);
    const refused = file.results.filter((result) => !result.ok);
    for (const result of file.results) {
      const { document } = result;
      if (document?.kind === 'PortalLayer')
        layers.push({ document, problems: [...file.problems, ...problemsOf(result)] });
      // Of a file with a mistake outside of any document nothing is applied.
      else if (result.ok && file.problems.length === 0) documents.push(result.document as ConfigDocument);
      else if (document !== null) flawed.push(document);
    }
    unread ||= file.unread || refused.some(({ document }) => document === null);
    // What is wrong in a base holds the portals that extend it, and is reported with them.
    if (isOfBases(file)) continue;
    if (file.problems.length > 0) broken.push(brokenFile(entry, file.problems));
    const folder = posix.dirname(entry.path);
    const withProblems = refused.filter((result) => result.problems.length > 0 && !isBase(result));
    broken.push(...withProblems.map(({ brand, problems }) => ({ folder, brand, problems })));
  }
  const files = new Map(entries.filter((entry) => entry.type === 'file').map((entry) => [entry.path, entry]));
  return { documents, flawed, layers, broken, unread, files };
}

const problemsOf = (result: SchemaResult): readonly Problem[] => (result.ok ? [] : result.problems);

const isBase = ({ document }: SchemaResult): boolean =>
  document?.kind === 'PortalLayer' && kindOf(document) === 'PortalBase';

/** Whether a file is known to declare bases alone, whatever is wrong in it. */
const isOfBases = ({ results, unread }: CheckedFile): boolean => !unread && results.length > 0 && results.every(isBase);

/** The kind that a layer says. */
export const kindOf = ({ yaml: { value } }: LayerDocument): unknown =>
  value instanceof Object ? Reflect.get(value, 'kind') : undefined;

const brokenFile = ({ path }: TreeEntry, problems: readonly Problem[]): Broken => ({
  folder: posix.dirname(path),
  brand: null,
  problems,
});

/** Emacs marks a file that is being edited by a link beside it, which leads nowhere. */
const isEditorLock = ({ type, path }: TreeEntry): boolean =>
  type === 'symlink' && posix.basename(path).startsWith('.#');

const isYaml = (entry: TreeEntry): boolean => entry.type === 'file' && /\.ya?ml$/i.test(entry.path);

async function checkedFile(tree: Tree, entry: TreeEntry, cache: ParseCache): Promise<CheckedFile> {
  const known = cache.get(entry);
  if (known !== undefined) return known;
  if (entry.size > limits.yamlFileBytes) return { ...tooLargeFile(entry.path, entry.size), results: [] };
  const bytes = await tree.read(entry);
  const elsewhere = lfsProblems(entry.path, bytes);
  if (elsewhere.length > 0) return { problems: elsewhere, results: [], unread: true };
  const { documents, problems, unread } = await parseYaml(entry.path, bytes);
  const isEmpty = documents.length === 0 && problems.length === 0;
  const file = {
    problems: isEmpty ? [emptied(entry)] : problems,
    results: documents.map(checkDocument),
    unread: unread || isEmpty,
  };
  cache.set(entry, file);
  return file;
}

/** An emptied file looks like a removal of what it declared. */
function emptied({ path }: TreeEntry): Problem {
  return {
    rule: 'document-empty',
    severity: 'error',
    message: 'the file holds no document',
    suggestion: 'restore what was in it; to remove what it declared, delete the file',
    pointer: '',
    origin: fileOrigin(path),
  };
}

function irregular(entry: TreeEntry): Problem {
  const what = entry.type === 'symlink' ? 'a symbolic link' : 'a submodule';
  return {
    rule: 'file-irregular',
    severity: 'error',
    message: `${entry.path} is ${what}; only regular files are read`,
    suggestion: 'put the file itself there',
    pointer: '',
    origin: fileOrigin(entry.path),
  };
}
