// `portico import cdr`: loads call records, shows progress, lists the refused rows.

import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { Option } from 'commander';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { callRater } from '../../billing/rate-calls.ts';
import { adjustedText } from '../../calls/formats/adjusted.ts';
import {
  type CallFormat,
  type ImportProgress,
  type ImportResult,
  importCalls,
} from '../../calls/ingest/import-calls.ts';
import { countUnrated } from '../../calls/ingest/unrated.ts';
import { readMapping } from '../../config/documents/cdr-mapping.ts';
import { isCustomerId } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { reportUnrated } from '../print/unrated-calls.ts';

const formats = ['asterisk', 'freeswitch', 'portico', 'ndjson', 'csv'] as const;

interface ImportCdrOptions extends CommonOptions {
  readonly file: string;
  readonly format: Exclude<CallFormat, object> | 'csv';
  readonly mapping?: string;
  readonly revision?: number;
  readonly origin?: string;
  readonly timezone: string;
  readonly customer?: string;
  readonly strict?: boolean;
  readonly encoding?: string;
  readonly columns?: number;
  readonly final?: boolean;
}

export const importCdr: CommandDefinition<ImportCdrOptions> = {
  usage: '<file>',
  summary: 'load call records (plain or gzip; - for standard input)',
  options: (command) =>
    command
      .addOption(new Option('--format <format>', 'where the file comes from').choices(formats).makeOptionMandatory())
      .option('--mapping <file>', 'YAML file that says which column is which; for --format csv')
      .option('--revision <number>', 'of records that have none; a higher one corrects known calls', Number)
      .option('--origin <name>', 'name of the system the calls come from; with the call id it identifies a call')
      .option('--timezone <zone>', 'zone of times that name none, e.g. Europe/Berlin', 'UTC')
      .option('--customer <id>', 'customer of rows that name none')
      .option('--encoding <name>', 'encoding of the file, e.g. windows-1252; UTF-8, or as its mark says, without it')
      .option('--columns <number>', 'columns that a template of your own writes; for --format freeswitch', Number)
      .option('--final', 'take a last line that does not end: the file is whole')
      .option('--strict', 'end with 1 where a loaded call should be priced and found no rate'),
  examples: [
    'portico import cdr Master.csv.gz --format freeswitch',
    'portico import cdr calls.csv --format csv --mapping columns.yaml --timezone Europe/Berlin',
    'portico import cdr - --format ndjson --origin switch-2',
  ],
  exits: {
    0: 'all rows were loaded',
    1: 'error, or rows were refused, or with --strict calls found no rate; the others were loaded',
  },
  run: async (world, options) => {
    const { file, customer } = options;
    if (customer !== undefined && !isCustomerId(customer)) {
      const hint = 'Give it as in: --customer CUST-1042';
      throw new PortalError('input-invalid', `"${customer}" is not a customer id`, hint);
    }
    const revision = checkedRevision(options.revision ?? 0);
    const format = await formatOf(options);
    const size = file === '-' ? undefined : await fileSize(file);
    const input = file === '-' ? process.stdin : createReadStream(file);
    // V8's default again: rows are short-lived, and collecting garbage sooner costs a sixth of the time (measured).
    setFlagsFromString('--heap-growing-percent=0');
    const store = await openStore((await loadSettings(world, options)).store, 'bulk');
    try {
      const result = await importCalls(store, input, {
        format,
        revision,
        origin: options.origin ?? options.format,
        rater: callRater(store),
        clock: world.clock,
        timezone: options.timezone,
        customer: customer ?? null,
        isFinal: options.final === true,
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
        ...(options.columns === undefined ? {} : { columns: options.columns }),
        progress: (done) => showProgress(world, options, done, size),
        signal: world.stop,
      });
      return printResult(world, options, result);
    } finally {
      await store.destroy();
    }
  },
};

function checkedRevision(revision: number): number {
  if (Number.isSafeInteger(revision) && revision >= 0 && revision <= limits.callRevision) return revision;
  throw new PortalError('input-invalid', '--revision is not a whole number', 'Give it as in: --revision 1');
}

function printResult(world: World, options: ImportCdrOptions, result: ImportResult): Exit {
  if (world.interactive && options.quiet !== true) world.report('\n');
  for (const row of result.bad) world.report(`${options.file}:${row.line}  refused: ${row.reason}\n`);
  const unlisted = result.badCount - result.bad.length;
  if (unlisted > 0) world.report(`and ${unlisted} more refused rows\n`);
  for (const values of result.adjusted) world.report(`${adjustedText(values)}\n`);
  reportUnrated(world, result.unrated);
  const unrated = countUnrated(result.unrated);
  const corrected = result.corrected === 0 ? '' : `${result.corrected} corrected, `;
  world.print(
    `${result.rows} rows: ${result.added} added, ${corrected}${result.known} known already, ${result.badCount} refused${unrated === 0 ? '' : `, ${unrated} unrated`}\n`,
  );
  return result.badCount > 0 || (options.strict === true && unrated > 0) ? exit.error : exit.fine;
}

/** The format, or the mapping of a CSV file. */
async function formatOf({ format, mapping }: ImportCdrOptions): Promise<CallFormat> {
  if (format !== 'csv' && mapping === undefined) return format;
  if (format !== 'csv' || mapping === undefined) {
    const hint = 'Give both, as in: --format csv --mapping calls.yaml';
    throw new PortalError('input-invalid', '--format csv and --mapping belong together', hint);
  }
  await fileSize(mapping);
  return readMapping(mapping, await readFile(mapping));
}

async function fileSize(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Error('it is not a file');
    return found.size;
  } catch (thrown) {
    throw new PortalError(
      'input-invalid',
      `${file} cannot be read: ${reasonOf(thrown)}`,
      'Name a file that exists and that this user may read.',
      thrown,
    );
  }
}

/** Redraws one line on a terminal; elsewhere prints a line about every hundred thousand rows. */
function showProgress(world: World, options: ImportCdrOptions, done: ImportProgress, size: number | undefined): void {
  if (options.quiet === true) return;
  const share = size === undefined || size === 0 ? '' : `${Math.min(100, Math.round((done.bytes * 100) / size))} %  `;
  const line = `${share}${done.rows} rows, ${done.added} added, ${done.known} known, ${done.badCount} refused`;
  if (world.interactive) world.report(`\r${line}`);
  else if (done.rows % 100_000 < 20_000) world.report(`${line}\n`);
}
