// Where the compiler keeps what it found, for `npm run check` and the tests that compile a copy of this: what has not changed is not
// checked again.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The file of a checkout; work trees may share their `node_modules`. */
export function typesCacheOf(root: string): string {
  const folder = join(root, 'node_modules/.cache/portico');
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16);
  return join(folder, `types-${name}.tsbuildinfo`);
}

/** The compiler's options to use such a file; several threads of it would only do more work. */
export const incrementally = (file: string): readonly string[] => [
  '--singleThreaded',
  '--incremental',
  '--tsBuildInfoFile',
  file,
];
