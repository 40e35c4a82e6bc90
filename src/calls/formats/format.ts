// What a format of call files is: how it is recognized, how its records are read, and what is known of it.
import type { Zone } from '../../core/zone.ts';
import type { Line } from '../reading/lines.ts';
import type { FileSample } from '../reading/sample.ts';
import type { Adjust } from './adjusted.ts';
import type { Dialing } from './numbers.ts';
import type { CallRecord } from './record.ts';

/** Reads lines as records; each is read when asked, and throws BadRow or PassedOver where it is not a call. */
export type LinesReader = (
  lines: readonly Line[],
) => readonly { readonly line: number; readonly read: () => CallRecord }[];

export interface OpenedFile {
  readonly sample: FileSample;
  /** Of times that carry no zone. */
  readonly zone: Zone;
  readonly adjust: Adjust;
  /** How the system that wrote the file dials numbers. */
  readonly dialing?: Dialing;
  /** Columns that a template writes, where it is not one of the known ones. */
  readonly columns?: number;
  /** Whether amounts of the file are what the customer is charged; without it as the format says. */
  readonly charges?: 'file' | 'here';
}

export interface OpenedFormat {
  readonly read: LinesReader;
  /** Lines before the first record. */
  readonly skip: number;
  /** Whether records are lines, or objects of JSON that is written otherwise. */
  readonly by: 'lines' | 'elements';
  /** Calls so far that have begun and whose end has not been read, where several records make one. */
  readonly unfinished?: () => number;
}

export interface FileFormat {
  /** As in `--format`. */
  readonly id: string;
  /** What writes such files. */
  readonly system: string;
  /** What is known of the files, and what becomes of it; sentences for the reference. */
  readonly facts: readonly string[];
  /** Why the file looks like this format; undefined where it does not. */
  readonly recognize: (sample: FileSample) => string | undefined;
  /** @throws PortalError `input-invalid` for a file that lacks what its rows need */
  readonly open: (file: OpenedFile) => OpenedFormat;
}
