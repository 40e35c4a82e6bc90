// The log of one pass: each line carries the id of the pass, and the revision once it is known.
import { randomUUID } from 'node:crypto';
import { type Log, withFields } from '../core/log.ts';

export interface PassLog extends Log {
  /** Sets the revision of the lines that follow. */
  about(revision: string): void;
}

export function passLog(log: Log): PassLog {
  const fields: { pass: string; revision?: string } = { pass: randomUUID().slice(-12) };
  return {
    ...withFields(log, fields),
    about: (revision) => {
      fields.revision = revision;
    },
  };
}
