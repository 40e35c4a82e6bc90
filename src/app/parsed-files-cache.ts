// Cache of parsed files in the store, shared by processes. An entry that cannot be read is parsed again.
import type { PersistentFileCache } from '../config/documents/parse-cache.ts';
import { FIRST_SOURCE } from '../core/plan/ownership.ts';
import type { Store } from '../store/store.ts';
import { holdFence } from '../store/tables/leases.ts';
import { keepParsedFiles, readParsedFiles, writeParsedFiles } from '../store/tables/parsed-files.ts';

/** `release` is part of the key, since another release may parse a file differently. */
export function parsedFilesCache(store: Store, release: string, source = FIRST_SOURCE): PersistentFileCache {
  // Files of several sources have the same paths.
  const prefix = source === FIRST_SOURCE ? '' : `${source}:`;
  return {
    load: async (paths) => {
      const files = await readParsedFiles(
        store,
        release,
        paths.map((path) => prefix + path),
      );
      return files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
    },
    save: (files, present, fence) =>
      store.transaction().execute(async (tx) => {
        await holdFence(tx, fence);
        await writeParsedFiles(
          tx,
          release,
          files.map((file) => ({ ...file, path: prefix + file.path })),
        );
        await keepParsedFiles(tx, present, prefix);
      }),
  };
}
