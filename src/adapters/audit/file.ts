// Appends entries of the audit to a file as JSON lines. The file is opened each time, so that one that was rotated away is made again.
import { constants, type FileHandle, open } from 'node:fs/promises';
import type { ShownAuditEntry } from '../../core/audit/target.ts';
import { PortalError } from '../../core/portal-error.ts';

/** A pipe without a reader would keep an open waiting; of files it changes nothing. */
const FLAGS = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;
const OWNER_ONLY = 0o600;
const LINE_END = 10;

export async function appendEntries(path: string, entries: readonly ShownAuditEntry[]): Promise<void> {
  const file = await open(path, FLAGS, OWNER_ONLY);
  try {
    const start = (await endsInsideLine(file, path)) ? '\n' : '';
    await file.appendFile(start + entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    // What is counted as sent survives a loss of power.
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** A write that the disk had no more room for ends inside of a line; the next one must not continue it. */
async function endsInsideLine(file: FileHandle, path: string): Promise<boolean> {
  const stat = await file.stat();
  if (!stat.isFile()) {
    throw new PortalError('channel-failed', `${path} is not a file`, 'Correct the path under audit.stream.');
  }
  if (stat.size === 0) return false;
  const { bytesRead, buffer } = await file.read(Buffer.alloc(1), 0, 1, stat.size - 1);
  return bytesRead === 1 && buffer[0] !== LINE_END;
}
