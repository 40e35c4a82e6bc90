// A plain folder as a source: for `validate`, `plan` and `apply` on files that are not committed, and for the demo.
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as giveWay } from 'node:timers/promises';
import { sha256 } from '../../core/canonical.ts';
import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { compareText } from '../../core/problem.ts';
import { found, type Read, unknown } from '../../core/read.ts';
import { POLICY_FOLDER, type Revision, type Source, type Tree, type TreeEntry } from '../../core/source.ts';
import { systemClock } from '../clock.ts';
import { watchFolder } from '../watch.ts';

/** Read in one go before the process turns to other work. */
const FOLDERS_A_TURN = 64;
/** A file that is empty since less than this is most likely being saved: editors empty it, then write it. */
const SAVED_WITHIN_MS = 100;
const SAVE_STEP_MS = 10;
/** By count and not by the clock: a busy machine may take the time of all of them for one. */
const SAVE_TRIES = 10;

/**
 * Reads `path` below `root`, and the policies beside it, as Git would list them: symbolic links and submodules as such and never
 * followed, names by their bytes.
 */
export function openFolderSource(root: string, path: string): Source {
  const readTree = async (): Promise<Read<Revision>> => {
    try {
      const tree = await readSaved(root, path);
      const digest = sha256(tree.entries.map((entry) => `${entry.type} ${entry.id} ${entry.path}\n`).join(''));
      const seen = {
        id: { folder: digest },
        author: '',
        message: 'files as saved',
        treeId: digest,
        tree: async () => tree,
      };
      return found(seen);
    } catch (thrown) {
      return unknown(`${join(root, path)} cannot be read: ${reasonOf(thrown)}`);
    }
  };
  return {
    fetch: readTree,
    watch: (changed) => watchFolder(join(root, path), changed),
    close: async () => undefined,
    history: null,
  };
}

/** The folder once nothing in it is half saved, or after a moment as it is. */
async function readSaved(root: string, path: string): Promise<Tree> {
  for (let tries = 1; ; tries += 1) {
    const { tree, empty } = await readFolder(root, path);
    if (!empty.some(isBeingSaved) || tries === SAVE_TRIES) return tree;
    await systemClock.sleep(SAVE_STEP_MS);
  }
}

/** Of a file that was found empty: whether it was emptied just now, or is no longer empty. */
function isBeingSaved(file: Buffer): boolean {
  const status = lstatSync(file, { throwIfNoEntry: false });
  return status !== undefined && (status.size > 0 || status.mtimeMs > systemClock.now() - SAVED_WITHIN_MS);
}

interface Reading {
  readonly root: Buffer;
  readonly entries: TreeEntry[];
  readonly contents: Map<TreeEntry, Uint8Array>;
  /** Full paths of empty files. */
  readonly empty: Buffer[];
  /** Folders that .gitmodules declares: before its first update, a submodule is an empty folder. */
  readonly submodules: ReadonlySet<string>;
}

async function readFolder(root: string, path: string): Promise<{ readonly tree: Tree; readonly empty: Buffer[] }> {
  const submodules = declaredSubmodules(root);
  const reading: Reading = { root: Buffer.from(root), entries: [], contents: new Map(), empty: [], submodules };
  const { entries, contents, empty } = reading;
  const folders: Buffer[] = [];
  for (const top of [path, POLICY_FOLDER]) {
    // As in Git, what lies behind a link is not there.
    if (isBehindLink(root, top)) continue;
    const status = lstatSync(join(root, top), { throwIfNoEntry: top === path });
    if (status !== undefined) addPath(reading, Buffer.from(top), status, folders);
  }
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const name of readdirSync(fullPath(reading, folder), { encoding: 'buffer' })) {
      const child = Buffer.concat([folder, SLASH, name]);
      const status = lstatSync(fullPath(reading, child), { throwIfNoEntry: false });
      // Editors make files and remove them immediately.
      if (status === undefined) continue;
      addPath(reading, child, status, folders);
      if (entries.length > limits.treeEntries) throw new Error(`it holds more than ${limits.treeEntries} files`);
    }
    // Synchronous reads are several times faster; between folders the process may do something else.
    if (folders.length % FOLDERS_A_TURN === 0) await giveWay();
  }
  entries.sort((left, right) => compareText(left.path, right.path));
  const read = async (entry: TreeEntry): Promise<Uint8Array> => {
    const bytes = contents.get(entry);
    if (bytes === undefined) throw new Error(`${entry.path} is not a regular file, or is too large`);
    return bytes;
  };
  return { tree: { entries, read }, empty };
}

const SLASH = Buffer.from('/');
const fullPath = ({ root }: Reading, path: Buffer): Buffer => Buffer.concat([root, SLASH, path]);

/** Adds the entry of one path, or the folder to those that are to be read; sockets and devices are passed over. */
function addPath(reading: Reading, bytes: Buffer, status: Stats, folders: Buffer[]): void {
  const { entries, contents, empty, submodules } = reading;
  // What is not UTF-8 in a name becomes the same replacement character as in the listing of git.
  const path = bytes.toString();
  const full = fullPath(reading, bytes);
  if (status.isDirectory()) {
    if (isSubmodule(full) || submodules.has(path)) entries.push({ path, type: 'submodule', id: '', size: 0 });
    else folders.push(bytes);
  } else if (status.isSymbolicLink()) {
    const target = readlinkSync(full, { encoding: 'buffer' });
    entries.push({ path, type: 'symlink', id: blobId(target), size: target.length });
  } else if (status.isFile() && status.size > limits.blobBytes) {
    entries.push({ path, type: 'file', id: `${status.size} bytes`, size: status.size });
  } else if (status.isFile()) {
    const content = readFileSync(full);
    const entry: TreeEntry = { path, type: 'file', id: blobId(content), size: content.length };
    entries.push(entry);
    contents.set(entry, content);
    if (content.length === 0) empty.push(full);
  }
}

/** A repository of its own, which git commits as a reference. */
const isSubmodule = (folder: Buffer): boolean =>
  lstatSync(Buffer.concat([folder, SLASH, Buffer.from('.git')]), { throwIfNoEntry: false }) !== undefined;

/** The folders that `.gitmodules` names. */
function declaredSubmodules(root: string): ReadonlySet<string> {
  const file = join(root, '.gitmodules');
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (status?.isFile() !== true || status.size > limits.blobBytes) return new Set();
  const paths = readFileSync(file, 'utf8').matchAll(/^\s*path\s*=\s*"?(.*?)"?\s*$/gm);
  return new Set([...paths].map(([, path = '']) => path));
}

/** Whether a folder on the way to `path` is a link. */
function isBehindLink(root: string, path: string): boolean {
  const steps = path.split('/').filter(Boolean);
  return steps.slice(1).some((_, index) => {
    const folder = join(root, ...steps.slice(0, index + 1));
    return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  });
}

/** The id that git gives these bytes as a blob. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
