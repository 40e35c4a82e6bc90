// What may come next on a command line, by the commands that were named so far; the same for every shell.
import type { Command, Option } from 'commander';

/** `text` is what only a person knows. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'portal' | 'file' | 'text' };

export interface OfferedOption {
  /** `-o`, `--output` */
  readonly flags: readonly string[];
  readonly summary: string;
  /** Null for an option without a value. */
  readonly value: Value | null;
}

export interface Offers {
  /** The commands named so far: empty, `plan`, `account customer`. */
  readonly place: string;
  readonly commands: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly OfferedOption[];
  readonly arguments: readonly Value[];
}

/** Prints the portals of a repository, in every shell: by the files in the usual places, so that no server is asked. */
export const LIST_PORTALS = `find portals -name portal.yaml -exec sed -n 's/^name: *\\([a-z0-9-][a-z0-9-]*\\).*/\\1/p' {} + 2>/dev/null`;

/** Of the program first, whose options go with every command. */
export function offersOf(program: Command): Offers[] {
  return [offersAt(program, ''), ...program.commands.flatMap((command) => below(command, command.name()))];
}

function below(command: Command, place: string): Offers[] {
  return [offersAt(command, place), ...command.commands.flatMap((child) => below(child, `${place} ${child.name()}`))];
}

function offersAt(command: Command, place: string): Offers {
  return {
    place,
    commands: command.commands.map((child) => ({ name: child.name(), summary: child.description() })),
    options: [...command.options.map(offered), { flags: ['--help'], summary: 'display help', value: null }],
    arguments: command.registeredArguments.map((argument) => valueFor(argument.name(), argument.argChoices)),
  };
}

function offered(option: Option): OfferedOption {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined && flag !== null);
  const name = /[<[]([\w-]+)/.exec(option.flags)?.[1];
  if (name === undefined) return { flags, summary: option.description, value: null };
  const value = valueFor(option.long === '--portal' ? 'portal' : name, option.argChoices);
  return { flags, summary: option.description, value };
}

function valueFor(name: string, choices: readonly string[] | undefined): Value {
  if (choices !== undefined) return { kind: 'words', words: choices };
  if (name === 'portal') return { kind: 'portal' };
  return { kind: /^(?:file|dir|folder)\b/.test(name) ? 'file' : 'text' };
}
