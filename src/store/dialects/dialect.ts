// Which database it is, for the few statements that the two need in words of their own.
import { type Kysely, PostgresAdapter } from 'kysely';
import type { Database } from '../schema/tables.ts';

/** `bulk` writes, millions of rows and nothing else. */
export type Access = 'read-write' | 'read-only' | 'bulk';

export const onPostgres = (store: Kysely<Database>): boolean => store.getExecutor().adapter instanceof PostgresAdapter;

/** PostgreSQL has no zero byte in text, nor half a pair of UTF-16: as HTML and most others, it is given the replacement character. */
export const storable = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '\u{fffd}').toWellFormed() : value;
