// Copies of an SQLite store: makes one while other processes write to it, and restores one while no process has it open.
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { openStore } from '../store.ts';
import { isBusy } from './lock-wait-driver.ts';
import { schemaDifferences } from './sqlite-schema.ts';

/** How long a command that is just looking is waited for. */
const BUSY_MS = 2_000;

/**
 * Writes what the store at `path` holds at one moment to a new file, readable by the owner only. Others read and write meanwhile.
 * The copy is whole and checked before it has its name.
 * @throws PortalError `already-exists`, `not-found` without a store, `store-unavailable` when the copy is not sound
 */
export function copyStore(path: string, file: string): void {
  if (existsSync(file)) {
    throw new PortalError(
      'already-exists',
      `${file} is there already`,
      'Backups overwrite nothing: name another file.',
    );
  }
  if (!existsSync(path))
    throw new PortalError('not-found', `there is no store ${path}`, 'Check store: in portico.yaml.');
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    // Into an empty file with mode 0600, so that no other user can read it at any moment.
    writeFileSync(partial, '', { mode: 0o600, flag: 'wx' });
    using database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_MS });
    database.prepare('VACUUM INTO ?').run(partial);
    checkCopy(partial);
    renameSync(partial, file);
  } catch (thrown) {
    rmSync(partial, { force: true });
    if (thrown instanceof PortalError) throw thrown;
    const hint = 'Check that the folder exists, that it can be written, and that it has room for the whole store.';
    throw new PortalError('store-unavailable', `${file} was not written: ${reasonOf(thrown)}`, hint, thrown);
  }
}

/**
 * Puts a copy in the place of the store at `path`, migrated to this release and without sessions. The store that was there is kept
 * beside it.
 * @returns the path of the kept store; null where there was none.
 * @throws PortalError `store-unavailable` while any process has the store open, or when the copy is not sound; `store-newer`
 */
export async function putCopyInPlace(file: string, path: string, now: number): Promise<string | null> {
  const fresh = `${path}.restoring`;
  removeWithLog(fresh);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    checkCopy(file);
    copyFileSync(file, fresh);
    chmodSync(fresh, 0o600);
    await endSessions(fresh);
    await refuseForeign(fresh, file);
    if (!existsSync(path)) {
      renameSync(fresh, path);
      return null;
    }
    const aside = `${path}.before-restore-${new Date(now).toISOString().replace(/\D/g, '').slice(0, 14)}`;
    alone(path, () => {
      renameSync(path, aside);
      renameSync(fresh, path);
    });
    return aside;
  } finally {
    removeWithLog(fresh);
  }
}

/** @throws PortalError `store-unavailable` where the copy, brought to this release, has another schema than this release makes */
async function refuseForeign(path: string, file: string): Promise<void> {
  const differences = await schemaDifferences(path);
  if (differences.length === 0) return;
  const more = differences.length > 5 ? `, and ${differences.length - 5} more` : '';
  throw new PortalError(
    'store-unavailable',
    `${file} is not as portico backup writes it: ${differences.slice(0, 5).join('; ')}${more}`,
    'Its schema was changed after it was written. Use another backup; nothing was restored.',
  );
}

/** Ends all sessions: a user who logged out, or was locked out, after the copy was made must not be logged in again. */
async function endSessions(path: string): Promise<void> {
  const store = await openStore(`sqlite:${path}`);
  try {
    await store.deleteFrom('console_session').execute();
    await store.deleteFrom('session').execute();
    await store.deleteFrom('device').execute();
  } finally {
    await store.destroy();
  }
}

const removeWithLog = (path: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
};

/** @throws PortalError `store-unavailable` when the file is not a store, or is damaged. */
function checkCopy(file: string): void {
  const hint = 'Use a file that portico backup has written.';
  try {
    using database = new DatabaseSync(file, { readOnly: true });
    const report = database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row['integrity_check']));
    const dangling = database.prepare('PRAGMA foreign_key_check').all().length;
    database.prepare('SELECT value FROM change_counter').get();
    if (report.join() === 'ok' && dangling === 0) return;
    const what = report.join() === 'ok' ? `${dangling} rows refer to none` : report.slice(0, 3).join('; ');
    throw new PortalError('store-unavailable', `${file} is damaged: ${what}`, hint);
  } catch (thrown) {
    if (thrown instanceof PortalError) throw thrown;
    throw new PortalError('store-unavailable', `${file} is not a store: ${reasonOf(thrown)}`, hint, thrown);
  }
}

/**
 * Runs `work` while no other process has the database open: leaving the write-ahead log needs it alone, which also leaves all of it
 * in one file.
 */
function alone(path: string, work: () => void): void {
  using database = new DatabaseSync(path, { timeout: BUSY_MS });
  try {
    database.exec('PRAGMA journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    if (!isBusy(thrown)) throw thrown;
    const hint = 'Stop portico up, reconcile and serve, and whatever else reads it, then try again.';
    throw new PortalError('store-unavailable', `the store ${path} is in use`, hint, thrown);
  }
  work();
}
