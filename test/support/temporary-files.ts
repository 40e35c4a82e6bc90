// Where tests keep their repositories and stores: in memory where the system offers room for them, else on the disk.
import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFull } from './test-size.ts';

const MEMORY = '/dev/shm';
/** All workers of a run together stay below a quarter of it. */
const ROOM_BYTES = 4 * 1024 ** 3;
/** A run makes databases by the hundred, of ten megabytes each. */
const DATABASES_ROOM_BYTES = 8 * 1024 ** 3;

/** The folder for temporary files of a run of tests. It is made by `setup`. */
export function temporaryFolder(): string {
  return join(hasRoom(ROOM_BYTES) ? MEMORY : tmpdir(), `portico-tests-${process.pid}`);
}

/**
 * Where a PostgreSQL of a run keeps its files: on a disk, half of its processor time would be the making of new ones. A whole run makes
 * too many databases for the memory of most machines.
 */
export const databasesFolder = (): string => (!isFull && hasRoom(DATABASES_ROOM_BYTES) ? MEMORY : tmpdir());

function hasRoom(bytes: number): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= bytes;
  } catch {
    return false;
  }
}

/** Make the folder for a run, and remove it with all that the run left in it. */
export function setup(): () => void {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return remove;
}
