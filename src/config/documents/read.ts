// Read a tree into checked documents: select files, check bounds, parse, check schemas.
import { posix } from 'node:path';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import type { Tree, TreeEntry } from '../../core/source.ts';
import { MAX_FILE_BYTES, parseYaml } from '../yaml/document.ts';
import { type ConfigDocument, checkDocument } from './document.ts';
import type { CheckedFile, ParseCache } from './parse-cache.ts';

/** An invalid document or file, with its brand as far as that is known. */
export interface Broken {
  readonly folder: string;
  readonly brand: string | null;
  /** Former name of the portal, as its document gives it. */
  readonly renamedFrom?: string | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadDocuments {
  readonly documents: readonly ConfigDocument[];
  /** Refused by their schema, but complete enough for the other rules, so that one run reports all problems. */
  readonly flawed: readonly ConfigDocument[];
  readonly broken: readonly Broken[];
  /** Every regular file below the path. */
  readonly files: ReadonlyMap<string, TreeEntry>;
}

/** Reads all documents below a path. Rejects when a file cannot be read; problems inside files are returned as `broken`. */
export async function readDocuments(tree: Tree, path: string, cache: ParseCache): Promise<ReadDocuments> {
  const entries = tree.entries.filter((entry) => entry.path.startsWith(`${path}/`));
  const documents: ConfigDocument[] = [];
  const flawed: ConfigDocument[] = [];
  const broken: Broken[] = [];
  await cache.load(entries.filter(isYaml));
  for (const entry of entries) {
    const folder = posix.dirname(entry.path);
    if (entry.type !== 'file') {
      broken.push({ folder, brand: null, problems: [irregular(entry)] });
      continue;
    }
    if (!isYaml(entry)) continue;
    const { problems, results } = await checkedFile(tree, entry, cache);
    if (problems.length > 0) broken.push({ folder, brand: null, problems });
    for (const result of results) {
      if (result.ok) {
        documents.push(result.document);
        continue;
      }
      const { brand, renamedFrom } = result;
      broken.push({ folder, brand, renamedFrom, problems: result.problems });
      if (result.document !== undefined) flawed.push(result.document);
    }
  }
  const files = new Map(entries.filter((entry) => entry.type === 'file').map((entry) => [entry.path, entry]));
  return { documents, flawed, broken, files };
}

const isYaml = (entry: TreeEntry): boolean => entry.type === 'file' && /\.ya?ml$/i.test(entry.path);

async function checkedFile(tree: Tree, entry: TreeEntry, cache: ParseCache): Promise<CheckedFile> {
  const known = cache.get(entry);
  if (known !== undefined) return known;
  // A file that is too large is not read; parseYaml reports it from the size alone.
  const bytes = entry.size > MAX_FILE_BYTES ? new Uint8Array(entry.size) : await tree.read(entry);
  const { documents, problems } = await parseYaml(entry.path, bytes);
  const file = { problems, results: documents.map(checkDocument) };
  cache.set(entry, file);
  return file;
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
