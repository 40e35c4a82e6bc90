// Which database it is, for the few statements that the two need in words of their own.
import { type Kysely, PostgresAdapter } from 'kysely';
import type { Database } from './schema.ts';

export const onPostgres = (store: Kysely<Database>): boolean => store.getExecutor().adapter instanceof PostgresAdapter;
