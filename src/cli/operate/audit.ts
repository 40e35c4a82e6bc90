// `portico audit`: what operators did, by whom and why; and whether the log is complete.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import type { Store } from '../../store/store.ts';
import { readAudit, verifyAudit } from '../../store/tables/console-audit.ts';
import { type CommandDefinition, output } from '../command.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

interface AuditOptions extends CommonOptions {
  readonly verify?: boolean;
  readonly output: OutputFormat;
}

/** Entries shown, newest first: what fits on a few screens. */
const MAX_LISTED = 200;

export const audit: CommandDefinition<AuditOptions> = {
  summary: 'what operators did on the console, in the API and at a shell, newest first',
  options: (command) =>
    command.option('--verify', 'check every entry of the log against its digest').addOption(output()),
  exits: { 0: 'listed, or verified', 1: 'error; with --verify: an entry is missing or was changed' },
  run: (world, options) =>
    withStore(world, options, 'read-only', async (store) => {
      if (options.verify === true) return verify(world, store);
      const rows = (await readAudit(store, {}, MAX_LISTED)).map(({ hash: _hash, at, ...row }) => ({
        at: new Date(at).toISOString(),
        ...row,
      }));
      world.print(formatRows(rows, options.output, 'Nothing was done yet.'));
      return exit.fine;
    }),
};

async function verify(world: World, store: Store): Promise<Exit> {
  const { entries, broken, hash } = await verifyAudit(store);
  if (broken === null) {
    world.print(`${entries} entries, none missing, each as it was written.\n`);
    if (entries > 0) world.print(`Entry ${entries} has the digest ${hash}\n`);
    return exit.fine;
  }
  world.report(`error: entry ${broken} of the log is missing, or is not as it was written\n`);
  world.report('  It was changed by direct access to the database; the entries before it are unchanged.\n');
  return exit.error;
}
