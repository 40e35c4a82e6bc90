// What is in a PostgreSQL store beside what this release puts there: tables and their columns by name, triggers, functions, views and
// rules. What extensions bring is theirs, and partitions are of their table.
import { sql } from 'kysely';
import { openStore, type Store } from '../store.ts';
import { auditTriggers, stateTriggers, triggers } from './postgres-triggers.ts';

/** Differences as sentences; none where everything is of this release. */
export async function postgresDifferences(store: Store): Promise<string[]> {
  const expected = new Map([...releaseObjects(), ...(await releaseTables())]);
  const found = await storeObjects(store);
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return names.flatMap((name) => {
    const [wanted, own] = [expected.get(name), found.get(name)];
    if (wanted === own) return [];
    return [
      wanted === undefined ? `${name} is foreign` : own === undefined ? `${name} is missing` : `${name} was changed`,
    ];
  });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Each trigger has a function of its own name. */
function releaseObjects(): ReadonlyMap<string, string> {
  return new Map(
    [...triggers, ...stateTriggers, ...auditTriggers].flatMap((statement): [string, string][] => {
      const [, made = '', name = ''] = /^CREATE (FUNCTION|TRIGGER) (\w+)/.exec(statement) ?? [];
      if (made === 'TRIGGER') return [[`trigger ${name}`, name]];
      return [[`function ${name}`, plain(statement.split('$$')[1] ?? '')]];
    }),
  );
}

/** Tables and columns have the same names in every dialect: those of a new store in memory, which takes milliseconds. */
async function releaseTables(): Promise<ReadonlyMap<string, string>> {
  const store = await openStore('sqlite::memory:');
  try {
    const tables = await store.introspection.getTables({ withInternalKyselyTables: true });
    return new Map(
      tables.flatMap(({ name, columns }): [string, string][] => [
        [`table ${name}`, ''],
        ...columns.map((column): [string, string] => [`column ${name}.${column.name}`, '']),
      ]),
    );
  } finally {
    await store.destroy();
  }
}

async function storeObjects(store: Store): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; text: string }>`
    SELECT 'function ' || proname AS name, prosrc AS text FROM pg_proc
      WHERE pronamespace = current_schema()::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
    UNION ALL
    SELECT 'trigger ' || tgname, CASE WHEN tgenabled = 'D' THEN 'off' ELSE proname END FROM pg_trigger
      JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid
      WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal
    UNION ALL
    SELECT 'view ' || relname, '' FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('v', 'm', 'f')
        AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
    UNION ALL
    SELECT 'table ' || relname, '' FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
        AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
    UNION ALL
    SELECT 'column ' || relname || '.' || attname, '' FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
        AND attnum > 0 AND NOT attisdropped
        AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
    UNION ALL
    SELECT 'rule ' || rulename, definition FROM pg_rules WHERE schemaname = current_schema()
  `.execute(store);
  return new Map(rows.map(({ name, text }) => [name, plain(text)]));
}
