// Where the built program is; see `built-program.ts`.
import { join } from 'node:path';
import { inject } from 'vitest';

/** Folder of the built program for what runs without Vitest, such as the bench. */
export const PROGRAM_FOLDER = 'PORTICO_TEST_PROGRAM';

/** The file to start: the program, or the one that ends itself where PORTICO_TEST_KILL_AT says so. */
export const programFile = (name: 'main' | 'killable'): string =>
  join(process.env[PROGRAM_FOLDER] ?? inject('program'), `${name}.js`);

/** What Node is given to run a command of the program. */
export const commandOf = (args: readonly string[]): string[] => [programFile('main'), ...args];
