// Desired state from the files of a folder, as `validate`, `plan` and `apply` see it.

import { resolve } from 'node:path';
import { openFolderSource } from '../adapters/git/folder.ts';
import { mayBeAt } from '../adapters/public-addresses.ts';
import type { ReadDesired } from '../config/documents/collect.ts';
import { readDesired } from '../config/documents/desired.ts';
import { ParseCache, type PersistentFileCache } from '../config/documents/parse-cache.ts';
import { type SourceScope, wholeScope } from '../config/documents/scope.ts';
import type { MailServerPolicy } from '../config/rules/mail-servers.ts';
import { hostPolicy } from '../config/settings/edge.ts';
import { secretPolicy } from '../config/settings/secret-policy.ts';
import type { ImageReader } from '../core/images/image-reader.ts';
import type { FindIncumbents } from '../core/plan/incumbents.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { type Revision, revisionLabel, type Tree } from '../core/source.ts';
import { networkList } from '../edge/client-address.ts';
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
  /** The tree that policies are read from; absent for each revision's own. */
  readonly policies?: Tree;
  readonly images: ImageReader;
  /** Keeps parsed files between processes; absent keeps them in memory only. */
  readonly fileCache?: PersistentFileCache;
  /** Finds the live portals; see `DesiredOptions`. */
  readonly incumbents?: FindIncumbents;
  /** What the source may say, by what is live; absent for what the settings say of it alone. */
  readonly scope?: () => Promise<SourceScope>;
}

/** What was read, and how to save the parsed files for the next process. */
export type DesiredReader = (revision: Revision) => Promise<ReadDesired & { save(fence: number): Promise<void> }>;

/** Creates a reader of documents with the settings that they depend on; it caches parsed files between calls. */
export function desiredReader(
  settings: Settings,
  { images, policies, fileCache, incumbents, scope }: ReaderOptions,
): DesiredReader {
  const cache = new ParseCache(fileCache ?? null);
  const { path } = settings.source;
  const hosts = hostPolicy(settings.edge, settings.certificates);
  const secrets = secretPolicy(settings);
  const mailServers = mailServerPolicy(settings);
  return async (revision) => {
    try {
      const tree = await revision.tree();
      const desired = await readDesired(tree, {
        path,
        hosts,
        secrets,
        mailServers,
        cache,
        images,
        scope: scope === undefined ? { ...wholeScope, may: settings.source.may } : await scope(),
        ...(policies === undefined ? {} : { policies }),
        ...(incumbents === undefined ? {} : { incumbents }),
      });
      return Object.assign(desired, { save: (fence: number) => cache.save(tree.entries, fence) });
    } catch (thrown) {
      if (thrown instanceof PortalError && thrown.code === 'source-unreadable') throw thrown;
      const message = `the files of ${revisionLabel(revision.id)} cannot be read: ${reasonOf(thrown)}`;
      throw new PortalError('source-unreadable', message, 'Nothing was changed. It is tried again.', thrown);
    }
  };
}

/** What is judged at sending, as far as it can be without looking names up. */
function mailServerPolicy({ outgoing }: Settings): MailServerPolicy {
  const allowed = networkList('outgoing.allow', outgoing.allow);
  return { ports: outgoing.mailPorts, mayBeAt: (host) => mayBeAt(host, allowed) };
}
