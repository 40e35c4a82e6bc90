// Cache of parsed files in the store, shared by processes. An entry that cannot be read is parsed again.
import type { PersistentFileCache } from '../config/documents/parse-cache.ts';
import type { Store } from '../store/store.ts';
import { holdFence } from '../store/tables/leases.ts';
import { keepParsedFiles, readParsedFiles, writeParsedFiles } from '../store/tables/parsed-files.ts';

/** `release` is part of the key, since another release may parse a file differently. */
export function parsedFilesCache(store: Store, release: string): PersistentFileCache {
  return {
    load: (paths) => readParsedFiles(store, release, paths),
    save: (files, present, fence) =>
      store.transaction().execute(async (tx) => {
        await holdFence(tx, fence);
        await writeParsedFiles(tx, release, files);
        await keepParsedFiles(tx, present);
      }),
  };
}
