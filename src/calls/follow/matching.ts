// Which file of a folder is which of those that were followed before, whatever became of their names.
import { hash } from 'node:crypto';
import type { CallFolder, ListedFile } from './folder.ts';
import type { FollowedReader } from './followed-file.ts';
import { HEAD, isAt, newPosition, type Position } from './positions.ts';

/** A file of the folder while the process runs. */
export interface Followed {
  position: Position;
  /** Undefined until something is read. */
  reader?: FollowedReader;
  /** The mark of the file when all of it that could be taken was taken. */
  mark?: string;
}

export interface Pair {
  readonly file: ListedFile;
  readonly entry: Followed;
}

/**
 * The entry of each file: that of its name where the file begins with all that was taken of it, else another one that it begins with, as
 * after a rotation, else a new one. Adds new ones to `followed`, and notes new names.
 */
export async function matched(
  folder: CallFolder,
  followed: Followed[],
  listed: readonly ListedFile[],
): Promise<readonly Pair[]> {
  // Of several of one name the newest counts: the others are of files that were there before.
  const byName = new Map(followed.map((entry) => [entry.position.name, entry]));
  const pairs = new Map<ListedFile, Followed>();
  const free = new Set(followed);
  for (const file of listed) {
    const own = byName.get(file.name);
    if (own === undefined || !(own.mark === file.mark || (await begins(folder, file, own)))) continue;
    free.delete(own);
    pairs.set(file, own);
  }
  for (const file of listed) {
    if (pairs.has(file)) continue;
    const entry = await otherEntry(folder, file, free);
    if (entry === undefined) followed.push(add(pairs, file, { position: newPosition(file.name) }));
    else {
      free.delete(entry);
      delete entry.mark;
      entry.position = { ...entry.position, name: file.name };
      pairs.set(file, entry);
    }
  }
  return listed.flatMap((file) => {
    const entry = pairs.get(file);
    return entry === undefined ? [] : [{ file, entry }];
  });
}

function add(pairs: Map<ListedFile, Followed>, file: ListedFile, entry: Followed): Followed {
  pairs.set(file, entry);
  return entry;
}

async function begins(folder: CallFolder, { name }: ListedFile, { position }: Followed): Promise<boolean> {
  const handle = await folder.open(name);
  if (handle === undefined) return false;
  try {
    return await isAt(handle, position);
  } finally {
    await handle.close();
  }
}

/** Of the entries without a file, one that the file begins with; the one of which most was taken, if there are several. */
async function otherEntry(
  folder: CallFolder,
  { name }: ListedFile,
  free: ReadonlySet<Followed>,
): Promise<Followed | undefined> {
  const taken = [...free].filter(({ position }) => position.position > 0);
  const handle = taken.length === 0 ? undefined : await folder.open(name);
  if (handle === undefined) return undefined;
  try {
    const head = await handle.read(0, HEAD);
    const heads = new Map<number, string>();
    const alike = taken.filter(({ position }) => {
      const length = Math.min(position.position, HEAD);
      if (length > head.length) return false;
      const digest = heads.get(length) ?? hash('sha256', head.subarray(0, length), 'hex');
      heads.set(length, digest);
      return digest === position.head;
    });
    alike.sort((left, right) => right.position.position - left.position.position);
    for (const entry of alike) if (await isAt(handle, entry.position)) return entry;
    return undefined;
  } finally {
    await handle.close();
  }
}
