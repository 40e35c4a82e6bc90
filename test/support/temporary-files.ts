// Where tests keep their repositories and stores: in memory where the system offers room for them, else on the disk.
import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** All workers of a run together stay below a quarter of it. */
const ROOM_BYTES = 4 * 1024 ** 3;

/** The folder for temporary files of a run of tests. It is made by `setup`. */
export function temporaryFolder(): string {
  return join(hasRoom() ? MEMORY : tmpdir(), `portico-tests-${process.pid}`);
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM_BYTES;
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
