// A store as text that can be compared: all of it, or what must be the same whenever and however often it was begun.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Workplace } from '../running.ts';
import { command } from './program.ts';

type Row = Readonly<Record<string, unknown>>;

export function query(place: Workplace, statement: string, file = 'var/portico.db'): Row[] {
  const database = new DatabaseSync(join(place.folder, file), { readOnly: true });
  try {
    return database.prepare(statement).all() as Row[];
  } finally {
    database.close();
  }
}

/** Where nothing is kept, each process leaves its traces: who is active, and a cache of what it has parsed. */
const traces = new Set(['lease', 'parsed_file', 'sqlite_sequence']);

/** Written by the transaction of an apply, all of it or nothing. */
const applied = ['approval', 'asset_content', 'brand_state', 'look', 'pin', 'resource', 'revision'] as const;

/** Times, serial numbers and secrets; and what the release adds to the files. */
const passing = new Set([
  ...['id', 'seq', 'counter', 'value', 'inputs'],
  ...['at', 'since', 'started_at', 'applied_at', 'next_try', 'not_before', 'not_after'],
  ...['chain', 'sealed_key', 'certificate'],
]);
/** Of these only whether there is one. */
const flags = new Set(['archived_at', 'done_at']);

const tablesOf = (place: Workplace): string[] =>
  query(place, `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => String(name))
    .filter((name) => !traces.has(name) && !name.startsWith('kysely'));

const text = (value: unknown): unknown =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;

function rowsOf(place: Workplace, table: string, show: (key: string, value: unknown) => unknown): string[] {
  const rows = query(place, `SELECT * FROM "${table}"`);
  return rows.map((row) => `${table} ${JSON.stringify(row, (key, value: unknown) => show(key, text(value)))}`).sort();
}

/** Every row as it is, to the last time and number. */
export const everything = (place: Workplace): string =>
  tablesOf(place)
    .flatMap((table) => rowsOf(place, table, (_key, value) => value))
    .join('\n');

function lasting(place: Workplace, tables: readonly string[]): string {
  return tables
    .flatMap((table) =>
      rowsOf(place, table, (key, value) => {
        if (passing.has(key) || (table === 'request' && key === 'outcome')) return undefined;
        return flags.has(key) ? value !== null : value;
      }),
    )
    .join('\n');
}

/** What an apply has made: the same whether it was let live after its commit or not. */
export const whatWasApplied = (place: Workplace): string => lasting(place, applied);

/** All that came of it in the end, each event and each revision as often as it is there. */
export const whatCameOfIt = (place: Workplace): string =>
  lasting(
    place,
    tablesOf(place).filter((table) => table !== 'change_counter'),
  );

/** The live rows that the files are to account for, with the bytes of their assets. */
export function liveRows(place: Workplace, file?: string): string {
  const rows = query(
    place,
    `SELECT kind, name, brand, spec, digest, (SELECT hex(bytes) FROM asset_content AS a WHERE a.digest = resource.name) AS bytes
     FROM resource WHERE archived_at IS NULL AND kind <> 'break-glass' ORDER BY kind, name`,
    file,
  );
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

/** The live rows of a store that has seen nothing but the saved files: no planner has ever compared them with others. */
export async function freshRows(place: Workplace): Promise<string> {
  const file = '.git/fresh.db';
  rmSync(join(place.folder, file), { force: true });
  const extra = { PORTICO_STORE: `sqlite:${join(place.folder, file)}` };
  const { code, out, err } = await command(place, ['apply', place.folder, '--yes'], extra);
  if (code !== 0) throw new Error(out + err);
  return liveRows(place, file);
}
