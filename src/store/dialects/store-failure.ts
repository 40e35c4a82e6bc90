// What the databases report when they take no writes or are not reached, as errors that say what to do. Everything else is
// returned as it was thrown.
import { PortalError, reasonOf } from '../../core/portal-error.ts';

/** https://www.sqlite.org/rescode.html; the primary code is in the lower eight bits of an extended one. */
const sqlite = { readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;
const PRIMARY = 0xff;
/** SQLITE_IOERR_WRITE, _FSYNC, _TRUNCATE, _SHMSIZE: what some file systems and quotas report in place of a full disk. */
const ioErrorsOfWrites: readonly number[] = [778, 1034, 1546, 4874];

/** `path` is the file of the store. */
export function sqliteFailure(thrown: unknown, path: string): unknown {
  const code = thrown instanceof Error ? Number(Reflect.get(thrown, 'errcode')) : Number.NaN;
  const primary = code & PRIMARY;
  if (primary === sqlite.full || ioErrorsOfWrites.includes(code)) return full(thrown, `the disk of ${path}`);
  if (primary === sqlite.readOnly) return readOnly(thrown, `${path} or its disk is read-only`);
  const unread: readonly number[] = [sqlite.ioError, sqlite.corrupt, sqlite.cannotOpen, sqlite.notADatabase];
  if (!unread.includes(primary)) return thrown;
  const hint = `Check ${path} and its disk; sqlite3 ${path} "PRAGMA integrity_check" shows damage. portico restore puts a backup in its place.`;
  return new PortalError('store-unreachable', `the store cannot be read: ${reasonOf(thrown)}`, hint, thrown);
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: disk_full, read_only_sql_transaction */
const DISK_FULL = '53100';
const READ_ONLY = '25006';
/** Connection exceptions, insufficient resources other than the disk, and what an operator's intervention ends. */
const unreachable = /^(?:08|53|57P)/;

/** A failure of a statement. */
export function postgresFailure(thrown: unknown): unknown {
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
  if (code === DISK_FULL) return full(thrown, 'the disk of the database server');
  if (code === READ_ONLY)
    return readOnly(thrown, 'the database server takes no writes: it is a standby, or set read-only');
  // Without a code of the server the connection itself has failed.
  const isFromServer = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return isFromServer && !unreachable.test(code) ? thrown : postgresUnreachable(thrown);
}

/** A connection that could not be made, or was lost. */
export function postgresUnreachable(thrown: unknown): unknown {
  const hint = 'Check that the database server runs and can be reached; everything continues then without a restart.';
  return new PortalError('store-unreachable', `the store cannot be reached: ${reasonOf(thrown)}`, hint, thrown);
}

function full(thrown: unknown, disk: string): PortalError {
  const message = `the store cannot be written: ${disk} is full (${reasonOf(thrown)})`;
  return new PortalError(
    'store-full',
    message,
    'Free some space; everything continues then without a restart.',
    thrown,
  );
}

function readOnly(thrown: unknown, what: string): PortalError {
  const hint = 'Make it writable, or name the primary under store: in portico.yaml.';
  return new PortalError('store-read-only', `the store cannot be written: ${what}`, hint, thrown);
}
