// A ZIP of all that is kept of a customer, made while it is sent: a file of JSON for each table, its documents, and its calls as CSV.
import { callsCsv } from '../../../calls/files/csv.ts';
import { zipStream } from '../../../calls/files/zip-stream.ts';
import { cdrColumns } from '../../../core/column.ts';
import { limits } from '../../../core/limits/limits.ts';
import { utcIso } from '../../../core/moment.ts';
import { formatMicros } from '../../../core/money/money.ts';
import { parseJson } from '../../../core/untrusted/json.ts';
import type { Zone } from '../../../core/zone.ts';
import { readFile } from '../../../customers/documents.ts';
import { type ScopedTable, within } from '../../../store/scope.ts';
import type { Store } from '../../../store/store.ts';
import type { PageContext } from '../page.ts';

type Owner = Pick<PageContext['visitor'], 'portal' | 'customer'>;

/** Tables of a customer's own, and what is left out of each: secrets, and what is the operator's bookkeeping. */
export const exportedTables: Readonly<Partial<Record<ScopedTable, readonly string[]>>> = {
  record: [],
  package_charge: [],
  signature: [],
  payment: [],
  audit: [],
  recipient: ['stop_secret', 'confirm_hash'],
  access_token: ['hash'],
  report_schedule: [],
  saved_filter: [],
  report_file: ['claimed_until'],
  alert_state: [],
  erasure_request: [],
};
/** Fields of the customer, and of its contacts. What proves who a contact is is not among them. */
const customerFields = [
  ...(['id', 'portal', 'type', 'name', 'currency', 'timezone', 'status', 'created_at', 'address', 'country'] as const),
  ...(['phone', 'tags', 'debit_limit', 'minimum_payment', 'daily_spend_limit', 'tax', 'channels'] as const),
] as const;
const contactFields = [
  ...(['id', 'email', 'name', 'timezone', 'language', 'department', 'phone', 'mobile', 'disabled'] as const),
  ...([
    'created_at',
    'email_verified_at',
    'phone_verified_at',
    'allowed_addresses',
    'report_columns',
    'menu',
    'density',
  ] as const),
] as const;

export interface AccountFileOptions {
  readonly zone: Zone;
  readonly now: number;
  readonly rowsOfTable?: number;
}

/** Chunks of the file. Throws where something cannot be read: a file that is cut does not open. */
export async function* accountFile(
  store: Store,
  visitor: Owner,
  { zone, now, rowsOfTable = limits.exportedRows }: AccountFileOptions,
): AsyncGenerator<Uint8Array> {
  const file = zipStream();
  const put = (name: string, rows: readonly object[]): void => {
    file.begin(name);
    file.end(`${JSON.stringify(rows.map(readable), null, 2)}\n`);
  };
  for (const [name, rows] of Object.entries(await ownRows(store, visitor))) put(`${name}.json`, rows);
  const cut: object[] = [];
  for (const [table, left] of Object.entries(exportedTables)) {
    // The keys are those of the table above.
    const rows = await within(store, visitor)
      .select(table as ScopedTable)
      .selectAll()
      .limit(rowsOfTable + 1)
      .execute();
    const name = `${table.replaceAll('_', '-')}.json`;
    const kept = rows.slice(0, rowsOfTable);
    if (rows.length > kept.length) cut.push({ file: name, rows: kept.length, complete: false });
    put(
      name,
      kept.map((row) => without(row, left)),
    );
    yield* file.taken();
  }
  // A file of JSON that ends early looks whole.
  if (cut.length > 0) put('incomplete.json', cut);
  for (const { id } of await within(store, visitor).select('file_content').select('id').execute()) {
    const found = await readFile(store, visitor, id);
    if (found === undefined) continue;
    file.begin(`documents/${id}.${found.media_type.split('/')[1] ?? 'bin'}`);
    file.bytes(Buffer.from(found.bytes));
    yield* file.taken();
  }
  file.begin('calls.csv');
  const range = { from: 0, to: now };
  for await (const text of callsCsv(store, visitor.customer, range, [...cdrColumns.keys()], zone)) {
    file.write(text);
    yield* file.taken();
  }
  file.end('');
  file.close();
  yield* file.taken();
}

/** The customer itself, its contacts, and what its switch reports as it is now. */
async function ownRows(
  store: Store,
  { portal, customer }: Owner,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const contacts = store.selectFrom('contact').select(contactFields).where('customer', '=', customer);
  const live = store.selectFrom('live_state').select(['topic', 'since', 'body', 'at']).where('customer', '=', customer);
  return {
    customer: await store.selectFrom('customer').select(customerFields).where('id', '=', customer).execute(),
    contacts: await contacts.where('portal', '=', portal).execute(),
    live: await live.execute(),
  };
}

const without = (row: object, left: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !left.includes(name) && name !== 'portal' && name !== 'customer'),
  );

/** A row as people read it: times in ISO 8601, money in units, JSON as what it is. The digest of a SIP password is left out. */
function readable(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]): [string, unknown] => {
      if (typeof value === 'number' && /(?:^|_)(?:at|since)$/.test(name)) return [name, utcIso(value)];
      if (typeof value === 'number' && money.has(name)) return [name, formatMicros(BigInt(value))];
      if (typeof value === 'string' && (name === 'body' || name === 'tags')) {
        return [name, withoutDigest(parseJson(value))];
      }
      return [name, value];
    }),
  );
}

function withoutDigest(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('ha1' in body)) return body;
  const { ha1: _digest, ...rest } = body;
  return rest;
}

const money: ReadonlySet<string> = new Set(['amount', 'debit_limit', 'minimum_payment', 'daily_spend_limit']);
