// The log of one look: every line carries the number of the look, and the revision from when that is known.
import { randomUUID } from 'node:crypto';
import { type Log, withFields } from '../core/log.ts';

export interface PassLog extends Log {
  /** Says which revision the look is of. */
  about(revision: string): void;
}

export function passLog(log: Log): PassLog {
  const fields: { run: string; revision?: string } = { run: randomUUID().slice(-12) };
  return {
    ...withFields(log, fields),
    about: (revision) => {
      fields.revision = revision;
    },
  };
}
