// Desired state from the files of a folder, as `validate`, `plan` and `apply` see it.
import { resolve } from 'node:path';
import { openFolderSource } from '../adapters/folder.ts';
import { type ReadDesired, readDesired } from '../config/desired.ts';
import { createParseCache } from '../config/parse-cache.ts';
import type { Settings } from '../config/settings.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Revision, Tree } from '../core/source.ts';

/** The files of a folder as a revision without a commit. @throws PortalError `source-unreadable` */
export async function readFolderRevision(dir: string, settings: Settings): Promise<Revision> {
  const read = await openFolderSource(resolve(dir), settings.source.path).look();
  if (read.state === 'found') return read.value;
  throw new PortalError(
    'source-unreadable',
    read.state === 'unknown' ? read.why : read.what,
    `Name a folder that holds ${settings.source.path}/.`,
  );
}

/** Reads documents with the settings that matter to them; keeps parsed files between calls. Policies come from `policies`, or from each revision. */
export function desiredReader(settings: Settings, policies?: Tree): (revision: Revision) => Promise<ReadDesired> {
  const cache = createParseCache();
  const { path } = settings.source;
  const { issuer } = settings.certificates;
  const edgeTarget = settings.edge.target;
  return async (revision) => {
    try {
      return await readDesired(await revision.tree(), {
        path,
        issuer,
        edgeTarget,
        cache,
        ...(policies === undefined ? {} : { policies }),
      });
    } catch (thrown) {
      const message = `the files of ${revision.label} cannot be read: ${reasonOf(thrown)}`;
      throw new PortalError('source-unreadable', message, 'Nothing was changed. It is tried again.', thrown);
    }
  };
}
