// The command line: names, options and help. Each command's code is loaded only when it is called.
import { Command, Option } from 'commander';
import { addDayTwo, addEdge, addHistory, addOverrides } from './program-day-two.ts';
import type { CommonOptions, Exit, World } from './world.ts';

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
  program
    .command('init [dir]')
    .description(
      'write the files of a new repository of portals: one brand, settings, schemas, the check of pull requests',
    )
    .action(async (dir: string | undefined) => {
      const { init } = await import('./init.ts');
      finish(init(world, { ...common(), dir: dir ?? '.', version }));
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
      const { validate } = await import('./validate.ts');
      finish(await validate(world, { ...common(), format: ['human'], ...options, dir: dir ?? '.', version }));
    });

  addPlanAndPreview(program, world, common, finish);

  program
    .command('apply [dir-or-plan]')
    .description('plan, ask, apply; or run a plan of plan --out; exit 0, 3 blocked by a guard, 1 error')
    .option('-y, --yes', 'do not ask')
    .option('--approve <plan-id>', 'lift the guards for exactly this plan; alone: of the running reconciler')
    .action(async (target: string | undefined, options) => {
      const { apply } = await import('./apply.ts');
      finish(await apply(world, { ...common(), ...options, ...(target === undefined ? {} : { target }) }));
    });

  addDaemons(program, world, common, finish);
  addImport(program, world, common, finish);
  addAccount(program, world, common, finish);
  addMail(program, world, common, finish);
  return program;
}

function addPlanAndPreview(
  program: Command,
  world: World,
  common: () => CommonOptions,
  finish: (code: Exit) => void,
): void {
  program
    .command('plan [dir]')
    .description('show what an apply would change; writes nothing')
    .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json', 'markdown']).default('human'))
    .option('--against <rev>', 'compare with that commit in place of the live state; BASE..HEAD compares two commits')
    .option('--detailed-exitcode', 'exit 2 when there are changes (3 blocked by a guard, 1 error)')
    .option('--out <file>', 'write the plan to a file, for portico apply FILE')
    .action(async (dir: string | undefined, options) => {
      const { plan } = await import('./plan.ts');
      finish(await plan(world, { ...common(), ...options, dir: dir ?? '.' }));
    });

  program
    .command('preview [dir-or-base] [head]')
    .description('pages as static files with sample data: of a folder, or before and after between two commits')
    .requiredOption('--out <dir>', 'folder to write to; new or empty')
    .action(async (from: string | undefined, to: string | undefined, options) => {
      const { preview } = await import('./preview.ts');
      finish(await preview(world, { ...common(), ...options, from: from ?? '.', ...(to === undefined ? {} : { to }) }));
    });
}

function addDaemons(program: Command, world: World, common: () => CommonOptions, finish: (code: Exit) => void): void {
  program
    .command('up')
    .description('reconciler, renderer and console in one process')
    .option('--demo', 'follow saved files as well as commits, with sample accounts and calls on the first start')
    .action(async (options) => {
      const { up } = await import('./up.ts');
      finish(await up(world, { ...common(), ...options }));
    });

  program
    .command('reconcile')
    .description('the reconciler alone')
    .option('--once', 'one look, then exit')
    .option('--allow-rewind', 'with --once: follow a branch that was rewritten')
    .option('--approve <plan-id>', 'with --once: lift the guards for exactly this plan')
    .action(async (options) => {
      const { reconcile } = await import('./reconcile.ts');
      finish(await reconcile(world, { ...common(), ...options }));
    });

  addDayTwo(program, world, common, finish);
  addEdge(program, world, common, finish);
  addOverrides(program, world, common, finish);
  addHistory(program, world, common, finish);

  program
    .command('serve')
    .description('the renderer alone; needs no reconciler')
    .action(async () => {
      const { serve } = await import('./serve.ts');
      finish(await serve(world, common()));
    });

  program
    .command('status [portal]')
    .description('sync and health of each brand with the reason; exit 0 all ready, 4 not')
    .addOption(new Option('-o, --output <format>', 'how to print').choices(['table', 'json', 'yaml']).default('table'))
    .action(async (portal: string | undefined, options) => {
      const { status } = await import('./status.ts');
      finish(await status(world, { ...common(), ...options, portal: portal ?? null }));
    });
}

function addImport(program: Command, world: World, common: () => CommonOptions, finish: (code: Exit) => void): void {
  program
    .command('import')
    .description('load data from other systems')
    .command('cdr <file>')
    .description('load call records (plain or gzip; - for standard input); exit 1 when rows were refused')
    .addOption(
      new Option('--format <format>', 'where the file comes from')
        .choices(['asterisk', 'freeswitch', 'portico'])
        .makeOptionMandatory(),
    )
    .option('--origin <name>', 'name of the system the calls come from; with the call id it identifies a call')
    .option('--timezone <zone>', 'zone of times that name none, e.g. Europe/Berlin', 'UTC')
    .option('--customer <id>', 'customer of rows that name none')
    .action(async (file: string, options) => {
      const { importCdr } = await import('./import-cdr.ts');
      finish(await importCdr(world, { ...common(), ...options, file }));
    });
}

function addMail(program: Command, world: World, common: () => CommonOptions, finish: (code: Exit) => void): void {
  const mail = program.command('mail').description('letters to customers');
  mail
    .command('list')
    .description('the newest letters, with why one waits')
    .option('--portal <name>', 'of one portal only')
    .addOption(new Option('-o, --output <format>').choices(['table', 'json', 'yaml']).default('table'))
    .action(async (options) => {
      const { listMail } = await import('./mail.ts');
      finish(await listMail(world, { ...common(), ...options, portal: options.portal ?? null }));
    });
  mail
    .command('show <id>')
    .description('what a letter says that was not sent yet')
    .action(async (id: string) => {
      const { showMail } = await import('./mail.ts');
      finish(await showMail(world, { ...common(), id }));
    });
}

function addAccount(program: Command, world: World, common: () => CommonOptions, finish: (code: Exit) => void): void {
  const account = program.command('account').description('customers, their contacts and payments');

  const customer = account.command('customer').description('companies');
  customer
    .command('add <id>')
    .description('create a customer or carrier')
    .requiredOption('--portal <name>', 'the portal it belongs to')
    .requiredOption('--name <company>', 'company name')
    .requiredOption('--currency <code>', 'ISO 4217 code of its account')
    .option('--timezone <zone>', 'IANA time zone', 'UTC')
    .addOption(new Option('--type <type>').choices(['customer', 'carrier']).default('customer'))
    .action(async (id: string, options) => {
      const { addCustomerCommand } = await import('./account.ts');
      finish(await addCustomerCommand(world, { ...common(), ...options, id }));
    });
  customer
    .command('list')
    .description('list customers')
    .option('--portal <name>', 'of one portal only')
    .addOption(new Option('-o, --output <format>').choices(['table', 'json', 'yaml']).default('table'))
    .action(async (options) => {
      const { listCustomersCommand } = await import('./account.ts');
      finish(await listCustomersCommand(world, { ...common(), ...options, portal: options.portal ?? null }));
    });

  account
    .command('contact')
    .description('persons who log in')
    .command('add <email>')
    .description('create a contact; the password is read from standard input, or generated and printed')
    .requiredOption('--customer <id>', 'the customer it belongs to')
    .requiredOption('--name <name>', 'name of the person')
    .option('--password-stdin', 'read the password from standard input')
    .action(async (email: string, options) => {
      const { addContactCommand } = await import('./account.ts');
      finish(await addContactCommand(world, { ...common(), ...options, email }));
    });

  account
    .command('load <file>')
    .description('put entries in place, one JSON object a line (- for standard input); exit 1 when lines were refused')
    .action(async (file: string, options) => {
      const { loadAccounts } = await import('./account-load.ts');
      finish(await loadAccounts(world, { ...common(), ...options, file }));
    });

  const token = account.command('token').description("tokens of the operator's own systems, for the API");
  token
    .command('add <name>')
    .description('make a token; it is printed once')
    .action(async (name: string) => {
      const { addTokenCommand } = await import('./account-token.ts');
      finish(await addTokenCommand(world, { ...common(), name }));
    });
  token
    .command('list')
    .description('list tokens')
    .addOption(new Option('-o, --output <format>').choices(['table', 'json', 'yaml']).default('table'))
    .action(async (options) => {
      const { listTokensCommand } = await import('./account-token.ts');
      finish(await listTokensCommand(world, { ...common(), ...options }));
    });
  token
    .command('remove <name>')
    .description('make a token worthless')
    .action(async (name: string) => {
      const { removeTokenCommand } = await import('./account-token.ts');
      finish(await removeTokenCommand(world, { ...common(), name }));
    });

  account
    .command('payment')
    .description('payments')
    .command('add <amount>')
    .description('record a payment, e.g. 25.00; text after # in the description stays private')
    .requiredOption('--customer <id>', 'the customer who paid')
    .requiredOption('--description <text>', 'shown in the portal')
    .addOption(new Option('--status <status>').choices(['completed', 'pending', 'cancelled']).default('completed'))
    .action(async (amount: string, options) => {
      const { addPaymentCommand } = await import('./account.ts');
      finish(await addPaymentCommand(world, { ...common(), ...options, amount }));
    });
}
