// `portico import cdr`: loads call records, shows progress, lists the rows it refused.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { callRater } from '../../billing/rate-calls.ts';
import { type CallFormat, type ImportProgress, importCalls } from '../../calls/ingest/import-calls.ts';
import { readMapping } from '../../config/documents/cdr-mapping.ts';
import { isCustomerId } from '../../core/ids.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { openStore } from '../../store/store.ts';

interface ImportCdrOptions extends CommonOptions {
  readonly file: string;
  readonly format: Exclude<CallFormat, object> | 'csv';
  readonly mapping?: string;
  readonly revision?: number;
  readonly origin?: string;
  readonly timezone: string;
  readonly customer?: string;
}

export async function importCdr(world: World, options: ImportCdrOptions): Promise<Exit> {
  if (options.customer !== undefined && !isCustomerId(options.customer)) {
    throw new PortalError(
      'input-invalid',
      `"${options.customer}" is no customer id`,
      'Give it as in: --customer CUST-1042',
    );
  }
  const { revision = 0 } = options;
  if (!Number.isSafeInteger(revision) || revision < 0 || revision > 1_000_000) {
    throw new PortalError('input-invalid', '--revision is no whole number', 'Give it as in: --revision 1');
  }
  const format = await formatOf(options);
  const size = options.file === '-' ? undefined : await fileSize(options.file);
  const input = options.file === '-' ? process.stdin : createReadStream(options.file);
  // V8's own measure again: what is read lives for a moment, and to tidy up sooner would take a sixth of the time.
  setFlagsFromString('--heap-growing-percent=0');
  const store = await openStore((await loadSettings(world, options)).store, 'bulk');
  try {
    const result = await importCalls(store, input, {
      format,
      revision,
      origin: options.origin ?? options.format,
      rater: callRater(store),
      clock: { now: Date.now },
      timezone: options.timezone,
      customer: options.customer ?? null,
      progress: (done) => showProgress(world, options, done, size),
      signal: world.stop,
    });
    if (world.interactive && options.quiet !== true) world.report('\n');
    for (const row of result.bad) world.report(`${options.file}:${row.line}  refused: ${row.reason}\n`);
    const unlisted = result.badCount - result.bad.length;
    if (unlisted > 0) world.report(`and ${unlisted} more refused rows\n`);
    const corrected = result.corrected === 0 ? '' : `${result.corrected} corrected, `;
    world.print(
      `${result.rows} rows: ${result.added} added, ${corrected}${result.known} known already, ${result.badCount} refused\n`,
    );
    return result.badCount === 0 ? exit.fine : exit.error;
  } finally {
    await store.destroy();
  }
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
    if (!found.isFile()) throw new Error('it is no file');
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

/** One line that is redrawn on a terminal; a line per hundred thousand rows elsewhere. */
function showProgress(world: World, options: ImportCdrOptions, done: ImportProgress, size: number | undefined): void {
  if (options.quiet === true) return;
  const share = size === undefined || size === 0 ? '' : `${Math.min(100, Math.round((done.bytes * 100) / size))} %  `;
  const line = `${share}${done.rows} rows, ${done.added} added, ${done.known} known, ${done.badCount} refused`;
  if (world.interactive) world.report(`\r${line}`);
  else if (done.rows % 100_000 < 20_000) world.report(`${line}\n`);
}
