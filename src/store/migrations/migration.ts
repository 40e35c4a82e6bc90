// What a migration is, and what it asks of the dialect.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

/** What a dialect has to say in its own words. */
export interface DialectWords {
  /** Column type of raw bytes. */
  readonly bytes: 'blob' | 'bytea';
  /** A primary key that counts up automatically. */
  readonly identity: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** Type of a key of 64 bits that a table is kept in the order of. */
  readonly rowKey: 'integer' | 'bigint';
  /** Ends the making of a table that is kept in the order of its key. */
  readonly clusteredEnd: string;
  /** Ends the making of the table of calls. */
  readonly callsEnd: string;
  /** Statements that make room for the calls of a month, `2026_11`. */
  readonly monthOfCalls: (month: string) => readonly string[];
  /** Marks resource rows changed by anything but an apply, and bumps the change counter. */
  readonly triggers: readonly string[];
  /** Marks a brand as drifted, one of whose rows was changed by anything but an apply. */
  readonly stateTriggers: readonly string[];
  /** Refuse every change of what was noted of operators. */
  readonly auditTriggers: readonly string[];
}

export type Migration = (db: Kysely<Database>, dialect: DialectWords) => Promise<void>;
