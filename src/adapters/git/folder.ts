// A plain folder as a source: for `validate`, `plan` and `apply` on files that are not committed, and for the demo.
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as giveWay } from 'node:timers/promises';
import { sha256 } from '../../core/canonical.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { compareText } from '../../core/problem.ts';
import { found, type Read, unknown } from '../../core/read.ts';
import { POLICY_FOLDER, type Revision, type Source, type Tree, type TreeEntry } from '../../core/source.ts';
import { systemClock } from '../clock.ts';
import { watchFolder } from '../watch.ts';
import { MAX_BLOB_BYTES, MAX_ENTRIES } from './tree-files.ts';

/** Read in one go before the process turns to other work. */
const FOLDERS_A_TURN = 64;
/** A file that is empty since less than this is most likely being saved: editors empty it, then write it. */
const SAVED_WITHIN_MS = 100;
const SAVE_STEP_MS = 10;
/** By count and not by the clock: a busy machine may take the time of all of them for one. */
const SAVE_TRIES = 10;

/** Reads `path` below `root`, and the policies beside it. Symbolic links are listed as such and never followed. */
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
    const tree = await readFolder(root, path);
    const isHalfSaved = tree.entries.some((entry) => entry.size === 0 && isBeingSaved(join(root, entry.path)));
    if (!isHalfSaved || tries === SAVE_TRIES) return tree;
    await systemClock.sleep(SAVE_STEP_MS);
  }
}

/** Of a file that was found empty: whether it was emptied just now, or is no longer empty. */
function isBeingSaved(file: string): boolean {
  const status = lstatSync(file, { throwIfNoEntry: false });
  return status !== undefined && (status.size > 0 || status.mtimeMs > systemClock.now() - SAVED_WITHIN_MS);
}

async function readFolder(root: string, path: string): Promise<Tree> {
  const contents = new Map<string, Uint8Array>();
  const entries: TreeEntry[] = [];
  const folders: string[] = [];
  for (const top of [path, POLICY_FOLDER]) {
    const status = lstatSync(join(root, top), { throwIfNoEntry: top === path });
    if (status?.isDirectory() === true) folders.push(top);
    // As in Git, a link in its place is listed as what it is.
    else if (status !== undefined) entries.push(...readEntry(root, top, contents));
  }
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const name of readdirSync(join(root, folder), { withFileTypes: true })) {
      const child = `${folder}/${name.name}`;
      if (name.isDirectory()) folders.push(child);
      else if (entries.length === MAX_ENTRIES) throw new Error(`it holds more than ${MAX_ENTRIES} files`);
      else entries.push(...readEntry(root, child, contents));
    }
    // Synchronous reads are several times faster; between folders the process may do something else.
    if (folders.length % FOLDERS_A_TURN === 0) await giveWay();
  }
  entries.sort((left, right) => compareText(left.path, right.path));
  return {
    entries,
    read: async (entry) => contents.get(entry.path) ?? readFile(join(root, entry.path)),
  };
}

/** The entry of one path; none for sockets and devices. */
function readEntry(root: string, path: string, contents: Map<string, Uint8Array>): TreeEntry[] {
  const full = join(root, path);
  const status = lstatSync(full);
  if (status.isSymbolicLink()) return [{ path, type: 'symlink', id: '', size: status.size }];
  if (!status.isFile()) return [];
  if (status.size > MAX_BLOB_BYTES) return [{ path, type: 'file', id: `${status.size} bytes`, size: status.size }];
  const bytes = readFileSync(full);
  contents.set(path, bytes);
  return [{ path, type: 'file', id: blobId(bytes), size: bytes.length }];
}

/** The id that git gives these bytes as a blob. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
