// What every part of the command line is given to add its commands, and the option that many of them share.
import { type Command, Option } from 'commander';
import type { CommonOptions, Exit, World } from '../app/world.ts';

export interface Commands {
  readonly program: Command;
  readonly world: World;
  /** The options that stand before the command. */
  readonly common: () => CommonOptions;
  /** Receives the exit code of the command that ran. */
  readonly finish: (code: Exit) => void;
}

export const output = (): Option =>
  new Option('-o, --output <format>', 'how to print').choices(['table', 'json', 'yaml']).default('table');
