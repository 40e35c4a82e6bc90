// The packages that a user of Portico gets: those of the lock file that are not for development alone, with their licences.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ShippedPackage {
  /** Where npm installs it, from the root of the repository. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it; null where the package does not say. */
  readonly licence: string | null;
}

/** What a package lacks or writes in its own way, read by hand in its files. Another version has to be read again. */
const readByHand: Readonly<Record<string, string>> = {
  'incremental-encoder@0.0.1': 'MPL-2.0',
  'png-js@2.0.0': 'MIT',
};

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export const readLock = (): LockFile => JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as LockFile;

export function shippedPackages(lock: LockFile = readLock()): ShippedPackage[] {
  return Object.entries(lock.packages).flatMap(([path, { version = '', license, dev }]) => {
    if (path === '' || dev === true) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ path, name, version, licence: readByHand[`${name}@${version}`] ?? license ?? null }];
  });
}
