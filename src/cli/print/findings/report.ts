// The report that every output format of `validate` prints.
import type { Problem } from '../../../core/problem.ts';

export interface Report {
  /** In order of file and position. */
  readonly problems: readonly Problem[];
  /** Every document file that was read, with or without findings. */
  readonly files: readonly string[];
  /** The lines of a file that has findings; undefined when the file is not text. */
  readonly linesOf: (file: string) => readonly string[] | undefined;
  readonly version: string;
  /** Whether standard output takes colours. */
  readonly colors: boolean;
}

export type Render = (report: Report) => string;
