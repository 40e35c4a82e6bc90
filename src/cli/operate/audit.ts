// `portico audit`: what operators did, by whom and why; and whether the log is complete.
import { loadSettings } from '../../app/load-settings.ts';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import type { Settings } from '../../schema/settings.ts';
import { postgresDifferences } from '../../store/dialects/postgres-schema.ts';
import { schemaDifferences } from '../../store/dialects/sqlite-schema.ts';
import { isPostgres, type Store } from '../../store/store.ts';
import { readAudit, shownEntry, verifyAudit } from '../../store/tables/console-audit.ts';
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
    command
      .option(
        '--verify',
        'check every entry of the log against its digest, and the schema of the store against this release',
      )
      .addOption(output()),
  examples: ['portico audit', 'portico audit --verify'],
  exits: {
    0: 'listed, or verified',
    1: 'error; with --verify: an entry is missing or was changed, or the schema of the store was',
  },
  run: (world, options) =>
    withStore(world, options, 'read-only', async (store) => {
      if (options.verify === true) return verify(world, store, await loadSettings(world, options));
      const rows = (await readAudit(store, {}, MAX_LISTED)).map(shownEntry);
      world.print(formatRows(rows, options.output, 'Nothing was done yet.'));
      return exit.fine;
    }),
};

async function verify(world: World, store: Store, settings: Settings): Promise<Exit> {
  const { entries, broken, hash } = await verifyAudit(store);
  const foreign = await differencesOf(store, settings);
  for (const difference of foreign) world.report(`error: the schema of the store: ${difference}\n`);
  if (foreign.length > 0) {
    world.report('  It was changed by direct access to the database: what acts there leaves no entry in this log.\n');
  }
  if (broken !== null) {
    world.report(`error: entry ${broken} of the log is missing, or is not as it was written\n`);
    world.report('  It was changed by direct access to the database; the entries before it are unchanged.\n');
    return exit.error;
  }
  world.print(`${entries} entries, none missing, each as it was written.\n`);
  if (entries > 0) world.print(`Entry ${entries} has the digest ${hash}\n`);
  return foreign.length === 0 ? exit.fine : exit.error;
}

async function differencesOf(store: Store, settings: Settings): Promise<string[]> {
  if (isPostgres(settings.store)) return postgresDifferences(store);
  return schemaDifferences(settings.store.slice('sqlite:'.length));
}
