// What the file of a command declares: its arguments, options, help and exit codes, and what it runs.
import { type Command, Option } from 'commander';
import type { CommonOptions, Exit, World } from '../app/world.ts';

/** What each exit code of a command means; no other code is returned. */
export type ExitMeanings = Readonly<Partial<Record<Exit, string>>>;

/** `Options` holds the arguments too, by their names: `<file>` is `file`, `[dir-or-plan]` is `dirOrPlan`. What was not given is absent. */
export interface CommandDefinition<Options extends CommonOptions> {
  /** The arguments as help shows them: `<file> [dir]`. */
  readonly usage?: string;
  readonly summary: string;
  /** Declares the options. */
  readonly options?: (command: Command) => Command;
  /** Whole command lines, as at a shell, for help and the reference. */
  readonly examples: readonly string[];
  readonly exits: ExitMeanings;
  readonly run: (world: World, options: Options) => Promise<Exit>;
}

/** A definition with unknown options, which Commander has checked. */
export type AnyCommand = CommandDefinition<never>;

/** The option of commands that are about one of several sources. */
export const sourceOption = (): Option =>
  new Option('--source <name>', "which of several sources; the operator's without it");

/** The option of commands that list something. */
export const output = (): Option =>
  new Option('-o, --output <format>', 'how to print').choices(['table', 'json', 'yaml']).default('table');
