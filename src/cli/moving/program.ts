// Moving in and out: names, options and help of import, export, check, backup and restore.
import { Option } from 'commander';
import type { Commands } from '../commands.ts';

export function addMovingIn({ program, world, common, finish }: Commands): void {
  program
    .command('export [dir]')
    .description('write the live state as YAML and files; exit 1 when something could not be put back from them')
    .option('--overwrite', 'replace files that are there already')
    .action(async (dir: string | undefined, options) => {
      const { exportLive } = await import('./export.ts');
      finish(await exportLive(world, { ...common(), ...options, dir: dir ?? '.' }));
    });

  const load = program.command('import').description('take over from other systems');
  load
    .command('portals <file>')
    .description('make documents of a spreadsheet of portals (CSV or JSON); exit 1 when something waits for a person')
    .requiredOption('--out <dir>', 'root of the repository to write to; nothing that is there is touched')
    .option('--mapping <file>', 'YAML file that says which column is which, as in brand: Company')
    .action(async (file: string, options) => {
      const { importPortals } = await import('./import-portals.ts');
      finish(await importPortals(world, { ...common(), ...options, file }));
    });
  load
    .command('cdr <file>')
    .description('load call records (plain or gzip; - for standard input); exit 1 when rows were refused')
    .addOption(
      new Option('--format <format>', 'where the file comes from')
        .choices(['asterisk', 'freeswitch', 'portico', 'ndjson', 'csv'])
        .makeOptionMandatory(),
    )
    .option('--mapping <file>', 'YAML file that says which column is which; for --format csv')
    .option('--revision <number>', 'of records that have none; a higher one corrects calls that are there', Number)
    .option('--origin <name>', 'name of the system the calls come from; with the call id it identifies a call')
    .option('--timezone <zone>', 'zone of times that name none, e.g. Europe/Berlin', 'UTC')
    .option('--customer <id>', 'customer of rows that name none')
    .action(async (file: string, options) => {
      const { importCdr } = await import('./import-cdr.ts');
      finish(await importCdr(world, { ...common(), ...options, file }));
    });
  program
    .command('check')
    .description('prove that what is derived from other data is right')
    .command('cdr')
    .description('the sums of the reports against the calls; exit 1 when some are wrong')
    .option('--rebuild', 'make those that are wrong anew from the calls')
    .action(async (options) => {
      const { checkCdr } = await import('./check-cdr.ts');
      finish(await checkCdr(world, { ...common(), ...options }));
    });
}

/** `backup` and `restore`: the store as a file. */
export function addBackups({ program, world, common, finish }: Commands): void {
  program
    .command('backup <file>')
    .description('the whole store as one checked file, while everything runs; overwrites nothing')
    .action(async (file: string) => {
      const { backup } = await import('./backup.ts');
      finish(await backup(world, { ...common(), file }));
    });

  program
    .command('restore <file>')
    .description('a backup in place of the store, which is kept beside it; nothing may be running')
    .action(async (file: string) => {
      const { restore } = await import('./backup.ts');
      finish(await restore(world, { ...common(), file }));
    });
}
