// Desired state from the files of a folder, as `validate`, `plan` and `apply` see it.
import { resolve } from 'node:path';
import { openFolderSource } from '../adapters/git/folder.ts';
import type { ReadDesired } from '../config/documents/collect.ts';
import { readDesired } from '../config/documents/desired.ts';
import { ParseCache, type PersistentFileCache } from '../config/documents/parse-cache.ts';
import { hostPolicy } from '../config/settings/edge.ts';
import type { FindIncumbents } from '../core/plan/incumbents.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Revision, Tree } from '../core/source.ts';
import type { Settings } from '../schema/settings.ts';

/** The files of a folder as a revision without a commit. @throws PortalError `source-unreadable` */
export async function readFolderRevision(dir: string, settings: Settings): Promise<Revision> {
  const read = await openFolderSource(resolve(dir), settings.source.path).fetch();
  if (read.state === 'found') return read.value;
  throw new PortalError(
    'source-unreadable',
    read.state === 'unknown' ? read.why : read.what,
    `Name a folder that holds ${settings.source.path}/.`,
  );
}

export interface ReaderOptions {
  /** Where policies are read from; each revision's own otherwise. */
  readonly policies?: Tree;
  /** Where parsed files are kept between processes. */
  readonly shelf?: PersistentFileCache;
  /** Who is live; see `DesiredOptions`. */
  readonly incumbents?: FindIncumbents;
}

/** What was read, and how to put away for the next process what came of parsing it. */
export type DesiredReader = (revision: Revision) => Promise<ReadDesired & { save(fence: number): Promise<void> }>;

/** Reads documents with the settings that matter to them; keeps parsed files between calls. Policies come from `policies`, or from each revision. */
export function desiredReader(settings: Settings, { policies, shelf, incumbents }: ReaderOptions = {}): DesiredReader {
  const cache = new ParseCache(shelf ?? null);
  const { path } = settings.source;
  const hosts = hostPolicy(settings.edge, settings.certificates);
  return async (revision) => {
    try {
      const tree = await revision.tree();
      const desired = await readDesired(tree, {
        path,
        hosts,
        cache,
        ...(policies === undefined ? {} : { policies }),
        ...(incumbents === undefined ? {} : { incumbents }),
      });
      return Object.assign(desired, { save: (fence: number) => cache.save(tree.entries, fence) });
    } catch (thrown) {
      const message = `the files of ${revision.label} cannot be read: ${reasonOf(thrown)}`;
      throw new PortalError('source-unreadable', message, 'Nothing was changed. It is tried again.', thrown);
    }
  };
}
