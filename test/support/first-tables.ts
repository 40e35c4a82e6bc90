// A store as the very first tables were (migrations 0001 to 0005), filled as that code filled it; and stores brought up to any release's.
import { Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { postgresDialect, postgresSql } from '../../src/store/dialects/postgres.ts';
import { sqliteDialect, sqliteSql } from '../../src/store/dialects/sqlite.ts';
import type { DialectWords } from '../../src/store/migrations/migration.ts';
import { migrations } from '../../src/store/migrations/migrations.ts';
import type { Database } from '../../src/store/schema/tables.ts';
import { isPostgres } from '../../src/store/store.ts';

export interface NamedMigration {
  readonly name: string;
  readonly up: (db: Kysely<Database>, words: DialectWords) => Promise<void>;
}

/** A connection to a store with exactly the given migrations; the caller ends it. */
export async function storeWith(url: string, given: readonly NamedMigration[]): Promise<Kysely<Database>> {
  const [dialect, words] = isPostgres(url)
    ? [postgresDialect(url, 'read-write'), postgresSql]
    : [sqliteDialect(url.slice('sqlite:'.length), 'read-write'), sqliteSql];
  const db = new Kysely<Database>({ dialect });
  const provider: Record<string, Migration> = Object.fromEntries(
    given.map(({ name, up }) => [name, { up: (store: Kysely<Database>) => up(store, words) }]),
  );
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => provider } }).migrateToLatest();
  if (error !== undefined) throw error;
  return db;
}

/** The migrations of a release, by the last of them. */
export function migrationsUpTo(last: string): readonly NamedMigration[] {
  return migrations.slice(0, migrations.findIndex(({ name }) => name === last) + 1);
}

export const AT = Date.UTC(2026, 9, 1, 9);
const HOUR = 3_600_000;

/** What the first release made of a brand. */
const specs: readonly (readonly [kind: string, name: string, spec: object])[] = [
  [
    'portal',
    'acme',
    {
      ...{ brand: 'Acme Voice', footer: 'Since 2026', locales: ['en'], status: { state: 'live' }, links: {} },
      ...{ support: {}, texts: {}, require2fa: 'none' },
    },
  ],
  ['access', 'acme', { sections: ['balance', 'cdr'], links: {} }],
  ['signup', 'acme', { customer: false, carrier: false, templateCustomer: null }],
  ['currencies', 'acme', { codes: ['USD'], default: 'USD' }],
  ['report', 'acme/cdr', { columns: ['call-time', 'destination'] }],
  ['report', 'acme/breakout', { columns: ['attempts'] }],
  ['domain', 'acme.localhost', { portal: 'acme', canonical: true }],
  ['certificate', 'acme.localhost', { issuer: 'internal', keyType: 'ecdsa-p256' }],
  [
    'theme',
    'acme',
    {
      mode: 'auto',
      colors: { primary: '#0b5fff', onPrimary: '#ffffff', primaryText: '#0b5fff', primaryTextDark: '#8ab4ff' },
      ...{ logo: null, logo2x: null, logoDark: null, favicon: null, css: null, javascript: [] },
    },
  ],
  ['override', 'CUST-1', { portal: 'acme', show: [], hide: ['balance'], reason: 'pays by invoice', until: null }],
];

/** Puts rows into every table that there was. */
export async function fillFirst(db: Kysely<Database>, passwordHash: string, sealedKey: string): Promise<void> {
  for (const [kind, name, spec] of specs) {
    await sql`insert into resource (kind, name, brand, spec, digest, file, line) values
      (${kind}, ${name}, 'acme', ${JSON.stringify(spec)}, ${`digest of ${name}`}, 'portals/acme/portal.yaml', 1)`.execute(
      db,
    );
  }
  await sql`insert into asset_content (digest, bytes) values ('abc', ${Buffer.from('bytes')})`.execute(db);
  await sql`insert into revision (label, commit_id, author, message, plan_id, changes, outcome, started_at, applied_at)
    values ('main@sha1:1', '1', 'Ada', 'The first brand', 'plan', 10, 'applied', ${AT}, ${AT})`.execute(db);
  await sql`insert into condition (kind, name, type, status, reason, message, since, revision)
    values ('portal', 'acme', 'Synced', 'True', 'Synced', '', ${AT}, 'main@sha1:1')`.execute(db);
  await sql`insert into event (at, kind, name, reason, message, revision)
    values (${AT}, 'portal', 'acme', 'Created', '', 'main@sha1:1')`.execute(db);
  await sql`insert into authority (id, certificate, sealed_key) values (1, 'a root', ${sealedKey})`.execute(db);
  await sql`insert into certificate (host, issuer, chain, sealed_key, not_before, not_after, seq)
    values ('acme.localhost', 'internal', 'a chain', ${sealedKey}, ${AT}, ${AT + 1000 * HOUR}, 1)`.execute(db);
  await sql`insert into customer (id, portal, type, name, currency, timezone, status, created_at)
    values ('CUST-1', 'acme', 'customer', 'One Ltd', 'USD', 'UTC', 'active', ${AT})`.execute(db);
  await sql`insert into contact (id, portal, customer, email, name, password_hash, created_at)
    values ('contact-1', 'acme', 'CUST-1', 'ann@one.example', 'Ann', ${passwordHash}, ${AT})`.execute(db);
  await sql`insert into session (token_hash, portal, contact, created_at, seen_at)
    values ('hash', 'acme', 'contact-1', ${AT}, ${AT})`.execute(db);
  await sql`insert into login_attempt (subject, misses, blocked_until) values ('acme ben@one.example', 2, 0)`.execute(
    db,
  );
  await sql`insert into payment (id, customer, description, amount, currency, status, created_at)
    values ('payment-1', 'CUST-1', 'Top-up', 25000000, 'USD', 'completed', ${AT})`.execute(db);
  for (let index = 0; index < 48; index += 1) {
    const at = AT + index * HOUR;
    await sql`insert into cdr (customer, call_time, id, origin, call_id, source, destination, duration, billed_duration, charge,
        connected, destination_name, direction)
      values ('CUST-1', ${at}, ${index + 1}, 'switch', ${`call-${index}`}, '4420', '4930', 60, 60, 1000, 1, 'Berlin', 'outbound')`.execute(
      db,
    );
    await sql`insert into cdr_hour (customer, hour, destination_name, direction, attempts, connected, dtmf, duration, billed_duration,
        charge) values ('CUST-1', ${at}, 'Berlin', 'outbound', 1, 1, 0, 60, 60, 1000)`.execute(db);
  }
}
