// `portico import cdr`: loads call records, shows progress, lists the refused rows.

import { createReadStream } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Option } from 'commander';
import { dialingByOrigin } from '../../app/call-origins.ts';
import { loadSettings } from '../../app/load-settings.ts';
import { type Exit, exit, type World } from '../../app/world.ts';
import { callRater } from '../../billing/rate-calls.ts';
import { explainCalls } from '../../calls/ingest/explain-calls.ts';
import { type ImportProgress, importCalls } from '../../calls/ingest/import-calls.ts';
import { countUnrated } from '../../calls/ingest/unrated.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { explainedText, printImported } from '../print/imported-calls.ts';
import { followCdr } from './follow-cdr.ts';
import {
  checkedCustomer,
  checkedRevision,
  fileSize,
  formatNames,
  type ImportCdrOptions,
  openOptions,
} from './import-cdr-options.ts';

/** Rows that `--explain` shows. */
const EXPLAINED = 10;

export const importCdr: CommandDefinition<ImportCdrOptions> = {
  usage: '<file>',
  summary: 'load call records (plain, gzip, zstd, bzip2 or of a ZIP archive; - for standard input)',
  options: (command) =>
    command
      .addOption(
        new Option('--format <format>', 'what wrote the file; found by its content without it')
          .choices(formatNames)
          .default('auto'),
      )
      .option('--mapping <file>', 'YAML file that says which column is which; for --format csv')
      .option(
        '--follow',
        'take calls out of the files of a folder as a switch writes and rotates them, until it is stopped',
      )
      .option(
        '--pattern <glob>',
        'names of files to follow, e.g. Master.csv*; without it all but packed and hidden ones',
      )
      .option('--explain', 'show the first ten rows as they would be stored, and write nothing')
      .option('--revision <number>', 'of records that have none; a higher one corrects known calls', Number)
      .option('--origin <name>', 'name of the system the calls come from; with the call id it identifies a call')
      .option('--timezone <zone>', 'zone of times that name none, e.g. Europe/Berlin', 'UTC')
      .option('--customer <id>', 'customer of rows that name none')
      .addOption(
        new Option(
          '--charges <whose>',
          'whether amounts of the file are what customers are charged, or calls are rated here',
        ).choices(['file', 'here']),
      )
      .option('--encoding <name>', 'encoding of the file, e.g. windows-1252; found by its mark and content without it')
      .option('--member <name>', 'the file of a ZIP archive with several')
      .option('--columns <number>', 'columns that a template of your own writes; for --format freeswitch', Number)
      .option('--final', 'take a last line that does not end: the file is whole')
      .option('--strict', 'end with 1 where a loaded call should be priced and found no rate'),
  examples: [
    'portico import cdr Master.csv.gz --timezone Europe/Berlin',
    'portico import cdr export.csv --explain',
    'portico import cdr --follow /var/log/asterisk/cdr-csv --format asterisk --origin pbx-1',
    'portico import cdr calls.csv --format csv --mapping columns.yaml --timezone Europe/Berlin',
    'portico import cdr - --format ndjson --origin switch-2',
  ],
  exits: {
    0: 'all rows were loaded, or following was stopped',
    1: 'error, or rows were refused, or with --strict calls found no rate; the others were loaded',
  },
  run: async (world, options) => {
    const { file } = options;
    const [customer, revision] = [checkedCustomer(options), checkedRevision(options)];
    const opened = await openOptions(options);
    if (options.follow === true) return followCdr(world, options, { ...opened, customer });
    const size = file === '-' ? undefined : await fileSize(file);
    const input = file === '-' ? process.stdin : createReadStream(file);
    // V8's default again: rows are short-lived, and collecting garbage sooner costs a sixth of the time (measured).
    setFlagsFromString('--heap-growing-percent=0');
    const settings = await loadSettings(world, options);
    const store = await openStore(settings.store, 'bulk');
    const how = {
      ...opened,
      ...(options.origin === undefined ? {} : { origin: options.origin }),
      dialingOf: dialingByOrigin(settings),
      ...{ customer, rater: callRater(store), isFinal: options.final === true },
    };
    try {
      if (options.explain === true) {
        const explained = await explainCalls(store, input, how, EXPLAINED);
        world.print(explainedText(file, explained));
        return explained.rows.some(({ found }) => 'refused' in found) ? exit.error : exit.fine;
      }
      const progress = (done: ImportProgress): void => showProgress(world, options, done, size);
      const result = await importCalls(store, input, {
        ...{ ...how, revision, clock: world.clock, progress, signal: world.stop },
      });
      if (world.interactive && options.quiet !== true) world.report('\n');
      printImported(world, file, result);
      return exitOf(options, result.badCount, countUnrated(result.unrated));
    } finally {
      input.destroy();
      await store.destroy();
    }
  },
};

const exitOf = ({ strict }: ImportCdrOptions, bad: number, unrated: number): Exit =>
  bad > 0 || (strict === true && unrated > 0) ? exit.error : exit.fine;

/** Redraws one line on a terminal; elsewhere prints a line about every hundred thousand rows. */
function showProgress(world: World, options: ImportCdrOptions, done: ImportProgress, size: number | undefined): void {
  if (options.quiet === true) return;
  const share = size === undefined || size === 0 ? '' : `${Math.min(100, Math.round((done.bytes * 100) / size))} %  `;
  const line = `${share}${done.rows} rows, ${done.added} added, ${done.known} known, ${done.badCount} refused`;
  if (world.interactive) world.report(`\r${line}`);
  else if (done.rows % 100_000 < 20_000) world.report(`${line}\n`);
}
