// Beside how fast calls come in: what SQLite does without reading a file, checking, finding what is there, indexes, and all sums but one.

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { HOUR } from '../../src/core/durations.ts';

const ROWS = 500_000;
const PER_TRANSACTION = 40_000;
const columns = ['customer', 'call-time', 'call-id', 'source', 'destination', 'destination-name', 'direction'];
const numbers = ['duration', 'billed-duration', 'charge', 'sip-code'];

/** Rows a second: inserts of twelve columns in order of time, with a sum by hour, of the first rows of the file. */
export async function bareInserts(file: string, folder: string): Promise<number> {
  const rows = await readRows(file);
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec(`
    PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -256000;
    CREATE TABLE cdr (customer TEXT, call_time INTEGER, id INTEGER, ${[...columns.slice(2), ...numbers].map((name) => `"${name}"`).join(', ')},
      PRIMARY KEY (customer, call_time, id)) WITHOUT ROWID;
    CREATE TABLE hour (customer TEXT, slot INTEGER, name TEXT, attempts INTEGER, seconds INTEGER, charge REAL,
      PRIMARY KEY (customer, slot, name)) WITHOUT ROWID`);
  const insert = db.prepare('INSERT INTO cdr VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const add = db.prepare(`
    INSERT INTO hour VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT DO UPDATE
    SET attempts = attempts + 1, seconds = seconds + excluded.seconds, charge = charge + excluded.charge`);
  const startedAt = performance.now();
  for (let start = 0; start < rows.length; start += PER_TRANSACTION) {
    db.exec('BEGIN');
    for (const { values, sums } of rows.slice(start, start + PER_TRANSACTION)) {
      insert.run(...values);
      add.run(...sums);
    }
    db.exec('COMMIT');
  }
  const seconds = (performance.now() - startedAt) / 1000;
  db.close();
  return rows.length / seconds;
}

interface BareRow {
  readonly values: readonly SQLInputValue[];
  readonly sums: readonly SQLInputValue[];
}

async function readRows(file: string): Promise<BareRow[]> {
  const rows: BareRow[] = [];
  let header: readonly string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const fields = line.split(',');
    if (header.length === 0) {
      header = fields;
      continue;
    }
    const texts = new Map(header.map((name, index) => [name, fields[index] ?? '']));
    const [customer = '', time = '', ...others] = columns.map((name) => texts.get(name) ?? '');
    const [seconds = 0, ...counts] = numbers.map((name) => Number(texts.get(name)));
    const at = Date.parse(time);
    rows.push({
      values: [customer, at, rows.length, ...others, seconds, ...counts],
      sums: [customer, at - (at % HOUR), texts.get('destination-name') ?? '', seconds, counts[1] ?? 0],
    });
    if (rows.length === ROWS) break;
  }
  return rows;
}
