// The PostgreSQL dialect: pg's pool behind Kysely's own PostgreSQL dialect, and the triggers in plpgsql.
import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import type { DialectWords } from './migrations.ts';

/** Connections of one process: a reconciler works in order, a renderer asks a few questions at once. */
const CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 5_000;
/** OID of bigint, https://www.postgresql.org/docs/current/datatype-oid.html */
const INT8 = 20;

/** A pool on the database of the URL. With read-only access the server itself refuses every write. */
export function postgresDialect(url: string, access: 'read-write' | 'read-only'): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'portico',
    options: access === 'read-only' ? '-c default_transaction_read_only=on' : '',
    types: { getTypeParser: (oid, format) => (oid === INT8 ? exactInteger : pg.types.getTypeParser(oid, format)) },
  });
  // An idle connection that breaks is replaced at the next query; a query on a broken one rejects by itself.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool, cursor: Cursor });
}

/** Money and times stay far below 2^53; a number above it would be read wrong, so it is not read at all. */
function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`the number ${text} in the store is too large`);
  return value;
}

/** A trigger with a function of its own. */
function trigger(name: string, when: string, body: string): string[] {
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NULL; END $$`,
    `CREATE TRIGGER ${name} ${when} EXECUTE FUNCTION ${name}()`,
  ];
}

const bump = 'UPDATE change_counter SET value = value + 1 WHERE id = 1;';
const counter = '(SELECT value FROM change_counter WHERE id = 1)';
const drifted = (brand: string): string =>
  `INSERT INTO brand_state (brand, digest, drifted) VALUES (${brand}, '', 1) ON CONFLICT (brand) DO UPDATE SET drifted = 1;`;

/** True when an update of a resource row was not made by an apply, which always writes a new seq. */
const byHand = `NEW.seq = OLD.seq AND
  (NEW.spec, NEW.digest, NEW.brand, NEW.archived_at, NEW.edited) IS DISTINCT FROM
  (OLD.spec, OLD.digest, OLD.brand, OLD.archived_at, OLD.edited)`;
const thisRow = 'kind = NEW.kind AND name = NEW.name';

export const postgresWords: DialectWords = {
  bytes: 'bytea',
  identity: (column) => column.primaryKey().generatedAlwaysAsIdentity(),
  triggers: [
    ...trigger(
      'resource_edited',
      `AFTER UPDATE ON resource FOR EACH ROW WHEN (${byHand})`,
      `${bump} UPDATE resource SET edited = CASE OLD.edited WHEN 2 THEN 2 ELSE 1 END, seq = ${counter} WHERE ${thisRow};`,
    ),
    ...trigger(
      'resource_inserted',
      'AFTER INSERT ON resource FOR EACH ROW',
      `IF NEW.seq <> ${counter} THEN ${bump} UPDATE resource SET edited = 2, seq = ${counter} WHERE ${thisRow}; END IF;`,
    ),
    ...trigger(
      'asset_content_changed',
      'AFTER UPDATE OR DELETE ON asset_content FOR EACH ROW',
      `${bump} UPDATE resource SET edited = 1, seq = ${counter} WHERE kind = 'asset' AND name = OLD.digest;`,
    ),
    ...trigger('resource_deleted', 'AFTER DELETE ON resource FOR EACH ROW', bump),
    // Whoever listens looks; what changed is asked of the tables.
    ...trigger('change_notified', 'AFTER UPDATE ON change_counter', `PERFORM pg_notify('portico_change', '');`),
  ],
  stateTriggers: [
    ...trigger(
      'brand_state_updated',
      `AFTER UPDATE ON resource FOR EACH ROW WHEN (${byHand})`,
      `${drifted("coalesce(OLD.brand, '')")} ${drifted("coalesce(NEW.brand, '')")}`,
    ),
    // Named to run before resource_inserted, which moves the counter on.
    ...trigger(
      'a_brand_state_inserted',
      'AFTER INSERT ON resource FOR EACH ROW',
      `IF NEW.seq <> ${counter} THEN ${drifted("coalesce(NEW.brand, '')")} END IF;`,
    ),
    ...trigger('brand_state_deleted', 'AFTER DELETE ON resource FOR EACH ROW', drifted("coalesce(OLD.brand, '')")),
    ...trigger('brand_state_content', 'AFTER UPDATE OR DELETE ON asset_content FOR EACH ROW', drifted("''")),
    ...trigger('event_notified', 'AFTER INSERT ON event', `PERFORM pg_notify('portico_change', '');`),
  ],
};
