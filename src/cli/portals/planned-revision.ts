// What plan and apply work on: the files of a folder that is named, else the repository that the settings name, else this folder.
import { dirname, resolve } from 'node:path';
import { openConfiguredSource } from '../../app/open-server.ts';
import { readFolderRevision } from '../../app/read-folder.ts';
import type { CommonOptions, World } from '../../app/world.ts';
import type { SourceSettings } from '../../config/settings/sources.ts';
import { PortalError } from '../../core/portal-error.ts';
import { commitOf, type Revision, type Source } from '../../core/source.ts';
import type { Settings } from '../../schema/settings.ts';
import type { Store } from '../../store/store.ts';
import { lastAppliedCommit } from '../../store/tables/revisions.ts';
import { isRunning } from '../operate/running-reconciler.ts';

/** What is planned: a folder, or with null the head of the configured repository. */
export type Planned = string | null;

export function plannedOf(
  { source }: Pick<Settings, 'source'>,
  { config }: CommonOptions,
  folder: string | undefined,
): Planned {
  if (folder !== undefined) return folder;
  // The repository that the settings are in, which is the default, is this folder and what was saved in it.
  const own = resolve(dirname(config ?? 'portico.yaml'));
  // A folder here, which is compared as a path.
  const followed = resolve(source.repository.reveal());
  return followed === own ? '.' : null;
}

/** The argument that a command was given, for the command that follows from it. */
export const argumentOf = (given: string | undefined): string => (given === undefined ? '' : ` ${given}`);

/** Reads what is planned while `use` runs. @throws PortalError `source-unreadable` */
export async function withRevision<Result>(
  world: World,
  settings: SourceSettings,
  planned: Planned,
  use: (revision: Revision) => Promise<Result>,
): Promise<Result> {
  if (planned !== null) return use(await readFolderRevision(planned, settings));
  const source = openConfiguredSource(world, settings);
  try {
    const read = await source.fetch();
    if (read.state === 'found') {
      await requireSignature(source, read.value, settings);
      return await use(read.value);
    }
    const why = read.state === 'unknown' ? read.why : read.what;
    throw new PortalError('source-unreadable', why, 'Name a folder to use its files in place of source.repository.');
  } finally {
    await source.close();
  }
}

/** What the reconciler would not follow is not applied by hand either. */
async function requireSignature(
  { history }: Source,
  { id }: Revision,
  { source }: Pick<Settings, 'source'>,
): Promise<void> {
  const commit = commitOf(id);
  if (source.requireSignedBy === null || commit === null || history === null) return;
  const verdict = await history.verify(commit, source.requireSignedBy);
  if (verdict.state === 'signed') return;
  throw new PortalError(
    'source-unreadable',
    verdict.why,
    'Sign the commit as source.requireSignedBy asks, and push it.',
  );
}

/** Why a folder is not applied to this store; undefined where none follows a repository into it. */
export async function followedRefusal(world: World, store: Store, folder: string): Promise<string | undefined> {
  const commit = await lastAppliedCommit(store);
  if (commit === null && !(await isRunning(world, store))) return undefined;
  const what = commit === null ? 'a repository' : `a repository, ${commit.slice(0, 10)} at last`;
  return (
    `error: a reconciler follows ${what}: its next pass would replace what is applied from ${folder}\n` +
    '  Commit the change there; portico sync applies it without waiting. To apply the folder although it does not last: --once\n'
  );
}
