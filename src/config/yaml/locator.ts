// Positions in a YAML document: a pointer to a value, and the place in the file that it has.
import type { Origin } from '../../core/problem.ts';

/** Keys and indices from the root of a document to a value. */
export type Pointer = readonly (string | number)[];

export interface Locator {
  /** Where the value at a pointer is (or its key); the start of the nearest parent where the pointer has no value. */
  locate(pointer: Pointer, part: 'value' | 'key'): Origin;
  /** Where a character of a block or quoted text is; lines and columns count from 1 inside the text. */
  locateInText(pointer: Pointer, line: number, column: number): Origin;
}
