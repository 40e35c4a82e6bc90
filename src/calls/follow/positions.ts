// How far files of a folder were taken. A file is known by what was taken of it, not by its name: rotation renames files, and copies them.
import { hash } from 'node:crypto';
import type { FollowedTable } from '../../store/schema/calls.ts';
import type { Store, Tx } from '../../store/store.ts';
import type { FollowedHandle } from './folder.ts';

/** Bytes at the beginning of what was taken, and at its end, that tell one file from another. */
export const HEAD = 65_536;
const TAIL = 4_096;

export interface Position extends Omit<FollowedTable, 'id' | 'origin' | 'folder' | 'seen_at'> {
  /** Null for a file of which nothing was stored yet. */
  readonly id: number | null;
}

export const newPosition = (name: string): Position => ({ id: null, name, position: 0, line: 0, head: '', tail: '' });

export interface FollowedFolder {
  readonly origin: string;
  readonly folder: string;
}

export async function readPositions(store: Store, { origin, folder }: FollowedFolder): Promise<Position[]> {
  const rows = await store
    .selectFrom('cdr_followed')
    .select(['id', 'name', 'position', 'line', 'head', 'tail'])
    .where('origin', '=', origin)
    .where('folder', '=', folder)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, position: Number(row.position), line: Number(row.line) }));
}

/** Stores a position in the transaction that stores its calls. @returns it with its id */
export async function savePosition(
  tx: Tx,
  { origin, folder }: FollowedFolder,
  { id, ...values }: Position,
  now: number,
): Promise<Position> {
  if (id !== null) {
    await tx
      .updateTable('cdr_followed')
      .set({ ...values, seen_at: now })
      .where('id', '=', id)
      .execute();
    return { id, ...values };
  }
  const row = await tx
    .insertInto('cdr_followed')
    .values({ origin, folder, ...values, seen_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: Number(row.id), ...values };
}

/** Forgets files that have not been seen for long: their names are gone, or their content. */
export async function forgetPositions(store: Store, { origin, folder }: FollowedFolder, before: number): Promise<void> {
  await store
    .deleteFrom('cdr_followed')
    .where('origin', '=', origin)
    .where('folder', '=', folder)
    .where('seen_at', '<', before)
    .execute();
}

/** Whether the file begins with all that was taken at this position. */
export async function isAt(file: FollowedHandle, { position, head, tail }: Position): Promise<boolean> {
  if (file.size < position) return false;
  const marks = await marksAt(file, position);
  return marks.head === head && marks.tail === tail;
}

/** What tells the file apart once it was taken up to a position. */
export async function marksAt(file: FollowedHandle, position: number): Promise<Pick<Position, 'head' | 'tail'>> {
  if (position === 0) return { head: '', tail: '' };
  const head = await file.read(0, Math.min(position, HEAD));
  const from = Math.max(0, position - TAIL);
  const tail = await file.read(from, position - from);
  return { head: hash('sha256', head, 'hex'), tail: hash('sha256', tail, 'hex') };
}
