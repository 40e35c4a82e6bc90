// Options of `portico import cdr`, and what they mean for the import.
import { readFile, stat } from 'node:fs/promises';
import type { CommonOptions } from '../../app/world.ts';
import type { Mapping } from '../../calls/formats/mapped.ts';
import { formatById } from '../../calls/formats/registry.ts';
import type { OpenOptions } from '../../calls/ingest/open-file.ts';
import { readMapping } from '../../config/documents/cdr-mapping.ts';
import { type CustomerId, isCustomerId } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';

export const formatNames: readonly string[] = ['auto', ...formatById.keys(), 'csv'];

export interface ImportCdrOptions extends CommonOptions {
  readonly file: string;
  readonly format: string;
  readonly mapping?: string;
  readonly revision?: number;
  readonly origin?: string;
  readonly timezone: string;
  readonly customer?: string;
  readonly strict?: boolean;
  readonly encoding?: string;
  readonly member?: string;
  readonly columns?: number;
  readonly charges?: 'file' | 'here';
  readonly final?: boolean;
  readonly explain?: boolean;
  readonly follow?: boolean;
  readonly pattern?: string;
}

/** How the file is opened. @throws PortalError `input-invalid` */
export async function openOptions(options: ImportCdrOptions): Promise<OpenOptions> {
  const { timezone, encoding, member, columns, charges } = options;
  return {
    ...{ format: await formatOf(options), timezone },
    ...(encoding === undefined ? {} : { encoding }),
    ...(member === undefined ? {} : { member }),
    ...(columns === undefined ? {} : { columns }),
    ...(charges === undefined ? {} : { charges }),
  };
}

export function checkedCustomer({ customer }: ImportCdrOptions): CustomerId | null {
  if (customer === undefined) return null;
  if (isCustomerId(customer)) return customer;
  const hint = 'Give it as in: --customer CUST-1042';
  throw new PortalError('input-invalid', `"${customer}" is not a customer id`, hint);
}

export function checkedRevision({ revision = 0 }: ImportCdrOptions): number {
  if (Number.isSafeInteger(revision) && revision >= 0 && revision <= limits.callRevision) return revision;
  throw new PortalError('input-invalid', '--revision is not a whole number', 'Give it as in: --revision 1');
}

/** The format, or the mapping of a CSV file. */
async function formatOf({ format, mapping }: ImportCdrOptions): Promise<string | Mapping> {
  if (format !== 'csv' && mapping === undefined) return format;
  if (format !== 'csv' || mapping === undefined) {
    const hint = 'Give both, as in: --format csv --mapping calls.yaml';
    throw new PortalError('input-invalid', '--format csv and --mapping belong together', hint);
  }
  await fileSize(mapping);
  return readMapping(mapping, await readFile(mapping));
}

/** @throws PortalError `input-invalid` for what is not a file that can be read */
export async function fileSize(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Error('it is not a file');
    return found.size;
  } catch (thrown) {
    const hint = 'Name a file that exists and that this user may read.';
    throw new PortalError('input-invalid', `${file} cannot be read: ${reasonOf(thrown)}`, hint, thrown);
  }
}
