// The command line: names, options and help. Each command's code is loaded only when it is called.
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommonOptions, Exit, World } from '../app/world.ts';
import { addAccount, addMail } from './accounts/program.ts';
import { type Commands, output } from './commands.ts';
import { addBackups, addMovingIn } from './moving/program.ts';
import { addDayTwo, addEdge, addHistory, addNotify, addOverrides } from './operate/program.ts';

/** Builds the program. `finish` receives the exit code of the command that ran. */
export function buildProgram(world: World, version: string, finish: (code: Exit) => void): Command {
  const program = new Command('portico')
    .description('White-label customer portals as code.')
    .version(version)
    .option('-c, --config <file>', "the server's own settings (default: portico.yaml, where there is one)")
    .option('-q, --quiet', 'results only')
    .option('-v, --verbose', 'log more on standard error')
    .option('--no-color', 'no colours (also NO_COLOR)')
    .configureOutput({ writeOut: world.print, writeErr: world.report })
    .showHelpAfterError('(portico --help lists the commands)')
    .exitOverride();

  const common = (): CommonOptions => program.opts<CommonOptions>();
  const commands: Commands = { program, world, common, finish };
  program
    .command('init [dir]')
    .description(
      'write the files of a new repository of portals: one brand, settings, schemas, the check of pull requests',
    )
    .action(async (dir: string | undefined) => {
      const { init } = await import('./portals/init.ts');
      finish(await init(world, { ...common(), dir: dir ?? '.', version }));
    });

  program
    .command('validate [dir]')
    .description('check every document; exit 0 fine, 1 errors')
    .option(
      '--format <format[=file]>',
      'human, json, sarif, github or junit, to standard output or a file; may be given several times (default: human)',
      (value: string, given: readonly string[] = []) => [...given, value],
    )
    .option('--policies-from <rev>', 'the policies of that commit count: in a pull request, the base branch')
    .action(async (dir: string | undefined, options) => {
      const { validate } = await import('./portals/validate.ts');
      finish(await validate(world, { ...common(), format: ['human'], ...options, dir: dir ?? '.', version }));
    });

  addPlanAndPreview(commands);

  program
    .command('apply [dir-or-plan]')
    .description('plan, ask, apply; or run a plan of plan --out; exit 0, 3 blocked by a guard, 1 error')
    .option('-y, --yes', 'do not ask')
    .option('--approve <plan-id>', 'lift the guards for exactly this plan; alone: of the running reconciler')
    .action(async (target: string | undefined, options) => {
      const { apply } = await import('./portals/apply.ts');
      finish(await apply(world, { ...common(), ...options, ...(target === undefined ? {} : { target }) }));
    });

  addDaemons(commands);
  addMovingIn(commands);
  addBackups(commands);
  addAccount(commands);
  addMail(commands);
  return program;
}

function addPlanAndPreview({ program, world, common, finish }: Commands): void {
  program
    .command('plan [dir]')
    .description('show what an apply would change; writes nothing')
    .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json', 'markdown']).default('human'))
    .option('--against <rev>', 'compare with that commit in place of the live state; BASE..HEAD compares two commits')
    .option('--detailed-exitcode', 'exit 2 when there are changes (3 blocked by a guard, 1 error)')
    .option('--out <file>', 'write the plan to a file, for portico apply FILE')
    .action(async (dir: string | undefined, options) => {
      const { plan } = await import('./portals/plan.ts');
      finish(await plan(world, { ...common(), ...options, dir: dir ?? '.' }));
    });

  program
    .command('preview [dir-or-base] [head]')
    .description('pages as static files with sample data: of a folder, or before and after between two commits')
    .requiredOption('--out <dir>', 'folder to write to; new or empty')
    .action(async (from: string | undefined, to: string | undefined, options) => {
      const { preview } = await import('./portals/preview.ts');
      finish(await preview(world, { ...common(), ...options, from: from ?? '.', ...(to === undefined ? {} : { to }) }));
    });
}

function addDaemons(commands: Commands): void {
  const { program, world, common, finish } = commands;
  program
    .command('up')
    .description('reconciler, renderer and console in one process')
    .option('--demo', 'follow saved files as well as commits, with sample accounts and calls on the first start')
    .action(async (options) => {
      const { up } = await import('./processes/up.ts');
      finish(await up(world, { ...common(), ...options }));
    });

  program
    .command('dev [dir]')
    .description('up on the files of a folder: pages follow each save, mail is caught, sample accounts can log in')
    .action(async (dir: string | undefined) => {
      const { dev } = await import('./processes/dev.ts');
      finish(await dev(world, { ...common(), dir: dir ?? '.' }));
    });

  program
    .command('reconcile')
    .description('the reconciler alone')
    .option('--once', 'one look, then exit')
    .option('--allow-rewind', 'with --once: follow a branch that was rewritten')
    .option('--approve <plan-id>', 'with --once: lift the guards for exactly this plan')
    .action(async (options) => {
      const { reconcile } = await import('./processes/reconcile.ts');
      finish(await reconcile(world, { ...common(), ...options }));
    });

  addDayTwo(commands);
  addEdge(commands);
  addOverrides(commands);
  addHistory(commands);
  addNotify(commands);

  program
    .command('serve')
    .description('the renderer alone; needs no reconciler')
    .option('--workers <number>', 'processes that share its ports', workerCount, 1)
    .action(async (options) => {
      const { serve } = await import('./processes/serve.ts');
      finish(await serve(world, { ...common(), ...options }));
    });

  program
    .command('status [portal]')
    .description('sync and health of each brand with the reason; exit 0 all ready, 4 not')
    .addOption(output())
    .action(async (portal: string | undefined, options) => {
      const { status } = await import('./operate/status.ts');
      finish(await status(world, { ...common(), ...options, portal: portal ?? null }));
    });
}

/** Far more than a machine has processors is a slip of the keyboard. */
const MAX_WORKERS = 128;

function workerCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MAX_WORKERS) return count;
  throw new InvalidArgumentError(`It has to be a number from 1 to ${MAX_WORKERS}.`);
}
