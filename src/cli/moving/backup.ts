// `portico backup` and `portico restore`: the whole store as one file, and back.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, stateFolder } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { apiTokens } from '../../auth/api-token.ts';
import type { Settings } from '../../config/settings/settings.ts';
import { PortalError } from '../../core/portal-error.ts';
import { copyStore, putCopyInPlace } from '../../store/dialects/sqlite-copy.ts';
import { isPostgres, openStore } from '../../store/store.ts';
import { latestRevision } from '../../store/tables/revisions.ts';

interface BackupOptions extends CommonOptions {
  readonly file: string;
}

export async function backup(world: World, options: BackupOptions): Promise<Exit> {
  const settings = await loadSettings(world, options);
  const { file } = options;
  copyStore(fileOf(settings, 'pg_dump --format=custom --no-owner --file=FILE "$DATABASE_URL"'), file);
  world.print(`${file}: ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB, checked, ${await revisionIn(file)}\n`);
  world.report(keyNote(settings));
  return exit.fine;
}

export async function restore(world: World, options: BackupOptions): Promise<Exit> {
  const settings = await loadSettings(world, options);
  const { file } = options;
  const path = fileOf(
    settings,
    'pg_restore --no-owner --exit-on-error --single-transaction --dbname="$DATABASE_URL" FILE',
  );
  const aside = await putCopyInPlace(file, path, world.clock.now());
  world.print(`${path}: restored from ${file}, ${await revisionIn(path)}\n`);
  if (aside !== null) world.print(`What was there is in ${aside}\n`);
  world.report('Nobody is logged in any more.\n');
  world.report(await tokenNote(path));
  world.report(keyNote(settings));
  return exit.fine;
}

/** @throws PortalError with PostgreSQL's own command, which knows its own way of being copied best */
function fileOf({ store }: Settings, command: string): string {
  if (!isPostgres(store)) return store.slice('sqlite:'.length);
  const hint = `Its own programs do that while it runs, with DATABASE_URL as in store: ${command}`;
  throw new PortalError('input-invalid', 'the store is a PostgreSQL database, of which no file is made here', hint);
}

async function revisionIn(file: string): Promise<string> {
  const store = await openStore(`sqlite:${file}`, 'read-only');
  try {
    const revision = await latestRevision(store);
    return revision === undefined ? 'nothing applied yet' : `at ${revision.label}`;
  } finally {
    await store.destroy();
  }
}

/** A token that was removed after the backup was made is good again; only a person knows which. */
async function tokenNote(file: string): Promise<string> {
  const store = await openStore(`sqlite:${file}`, 'read-only');
  try {
    const tokens = (await apiTokens(store)).map(({ name, role }) => `  ${name} (${role})\n`).join('');
    if (tokens === '') return '';
    return `These API tokens are good, also where they were removed since the backup; check each (portico account token remove):\n${tokens}`;
  } finally {
    await store.destroy();
  }
}

/** Without it certificates, SMTP passwords and second factors in the copy can be opened by nobody. */
function keyNote(settings: Settings): string {
  const { secretKey } = settings.certificates;
  const where =
    secretKey === null
      ? join(stateFolder(settings), 'secret.key')
      : 'env' in secretKey
        ? `the variable ${secretKey.env}`
        : secretKey.file;
  return `Keys in it are sealed with certificates.secretKey (${where}): keep that too, apart from the file.\n`;
}
