// The SQLite file of the store, the revision in a copy of it, and the key that its secrets are sealed with.
import { join } from 'node:path';
import { stateFolder } from '../../config/settings/state-folder.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Settings } from '../../schema/settings.ts';
import { isPostgres, openStore } from '../../store/store.ts';
import { latestRevision } from '../../store/tables/revisions.ts';

/**
 * The path of the store.
 * @throws PortalError `input-invalid` for PostgreSQL, naming `command` of its own tools in place of it
 */
export function storeFile({ store }: Settings, command: string): string {
  if (!isPostgres(store)) return store.slice('sqlite:'.length);
  const hint = `Use its own tools while it runs, with DATABASE_URL as in store: ${command}`;
  throw new PortalError('input-invalid', 'the store is a PostgreSQL database, which this command cannot copy', hint);
}

/** The revision that was applied last in the SQLite file, in words. */
export async function revisionIn(file: string): Promise<string> {
  const store = await openStore(`sqlite:${file}`, 'read-only');
  try {
    const revision = await latestRevision(store);
    return revision === undefined ? 'nothing applied yet' : `at ${revision.label}`;
  } finally {
    await store.destroy();
  }
}

/** Names the key of sealed secrets: without it the certificates, SMTP passwords and second factors of a copy cannot be read. */
export function keyNote(settings: Settings): string {
  const { secretKey } = settings.certificates;
  const where =
    secretKey === null
      ? join(stateFolder(settings), 'secret.key')
      : 'env' in secretKey
        ? `the variable ${secretKey.env}`
        : secretKey.file;
  return `Keys in it are sealed with certificates.secretKey (${where}): keep that too, separately from the file.\n`;
}
