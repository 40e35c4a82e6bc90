// Every text that a store holds, table by table: to look for what must not be in it.
import { sql } from 'kysely';
import type { Store } from '../../src/store/store.ts';

export interface StoredText {
  readonly table: string;
  readonly column: string;
  readonly text: string;
}

export async function textsOf(store: Store): Promise<StoredText[]> {
  const found: StoredText[] = [];
  for (const { name: table } of await store.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(table)}`.execute(store);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string') found.push({ table, column, text: value });
        else if (value instanceof Uint8Array)
          found.push({ table, column, text: Buffer.from(value).toString('latin1') });
      }
    }
  }
  return found;
}
