// The command line: finds the command that the arguments name, loads its file, and runs it.
import { Command } from 'commander';
import { type Exit, exit, type World } from '../app/world.ts';
import type { AnyCommand } from './command.ts';
import { commands, groups } from './commands.ts';

type Load = () => Promise<AnyCommand>;

/**
 * Runs the command that `args` name, without the name of the program.
 * @returns the exit code
 * @throws CommanderError for arguments that are wrong and after help was printed, and what the command throws
 */
export async function runProgram(world: World, version: string, args: readonly string[]): Promise<Exit> {
  const program = createProgram(world, version);
  let code: Exit = exit.fine;
  const define = async (command: Command, load: Load): Promise<void> => {
    const definition = await load();
    describe(command, definition);
    command.action(async () => {
      // Commander has checked both against the declaration, which is typed by the command itself.
      const options: never = Object.assign(program.opts<never>(), command.opts(), argumentsOf(command));
      code = await definition.run(world, options);
    });
  };
  const loads = addCommands(program, define);
  if (needsHelp(args)) await Promise.all([...loads].map(([command, load]) => define(command, load)));
  await program.parseAsync(args, { from: 'user' });
  return code;
}

/** The program with every command declared but without actions, for the reference. */
export async function describeProgram(
  world: World,
): Promise<{ readonly program: Command; readonly definitions: ReadonlyMap<Command, AnyCommand> }> {
  const program = createProgram(world, '0');
  const definitions = new Map<Command, AnyCommand>();
  for (const [command, load] of addCommands(program, async () => undefined)) {
    const definition = await load();
    describe(command, definition);
    definitions.set(command, definition);
  }
  return { program, definitions };
}

function createProgram(world: World, version: string): Command {
  return new Command('portico')
    .description('White-label customer portals as code.')
    .version(version)
    .option('-c, --config <file>', "the server's own settings (default: portico.yaml, where there is one)")
    .option('-q, --quiet', 'results only')
    .option('-v, --verbose', 'log more on standard error')
    .option('--no-color', 'no colours (also NO_COLOR)')
    .configureOutput({ writeOut: world.print, writeErr: world.report })
    .showHelpAfterError('(portico --help lists the commands)')
    .exitOverride();
}

/** Adds every command by its name alone; `define` is called for the one that is about to be parsed. */
function addCommands(
  program: Command,
  define: (command: Command, load: Load) => Promise<void>,
): ReadonlyMap<Command, Load> {
  const loads = new Map<Command, Load>();
  const known = new Map<string, Command>([['', program]]);
  const beforeParsing = async (_parent: Command, command: Command): Promise<void> => {
    const load = loads.get(command);
    if (load !== undefined) await define(command, load);
  };
  program.hook('preSubcommand', beforeParsing);
  const groupAt = (path: string): Command => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const group = groupAt(parentOf(path))
      .command(nameIn(path))
      .description(groups[path] ?? '');
    group.hook('preSubcommand', beforeParsing);
    known.set(path, group);
    return group;
  };
  for (const [path, load] of Object.entries(commands)) {
    loads.set(groupAt(parentOf(path)).command(nameIn(path)), load);
  }
  return loads;
}

function describe(command: Command, { usage, summary, options, examples, exits }: AnyCommand): void {
  if (command.description() !== '') return;
  command.description(summary);
  if (usage !== undefined) command.arguments(usage);
  options?.(command);
  const lines = Object.entries(exits).map(([code, meaning]) => `  ${code}  ${meaning}\n`);
  const shown = examples.map((example) => `  ${example}\n`);
  command.addHelpText('after', `\nExamples:\n${shown.join('')}\nExit codes:\n${lines.join('')}`);
}

function argumentsOf(command: Command): Record<string, unknown> {
  const given = command.registeredArguments.map((argument, index) => [
    argument.name().replace(/-(.)/g, (_dash, initial: string) => initial.toUpperCase()),
    command.processedArgs[index],
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** Whether help will be printed, which lists every command: it was asked for, or only a group was named. */
function needsHelp(args: readonly string[]): boolean {
  const asked = ['-h', '--help', 'help'].some((word) => args.includes(word));
  return asked || args.length === 0 || groups[args.join(' ')] !== undefined;
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf(' '), 0));
const nameIn = (path: string): string => path.slice(path.lastIndexOf(' ') + 1);
