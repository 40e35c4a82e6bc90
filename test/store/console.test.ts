// The log of what operators did, on both databases: it is append-only, and shows when it was changed all the same.
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { readAudit, readAuditHead, verifyAudit, writeAudit } from '../../src/store/tables/console-audit.ts';
import { endConsoleSession, readConsoleSession, writeConsoleSession } from '../../src/store/tables/console-sessions.ts';
import { newStore } from '../support/test-store.ts';

let store: Store;

beforeEach(async () => {
  store = await newStore();
});

afterEach(async () => {
  await store.destroy();
});

const entry = (subject: string, at = 1) => ({
  ...{ at, actor: 'kim', role: 'operator', via: 'token', address: '192.0.2.1', action: 'suspend', subject },
  ...{ reason: 'because', detail: '', request: '', outcome: 'done' as const },
});
const write = (subject: string, at?: number) => store.transaction().execute((tx) => writeAudit(tx, entry(subject, at)));
const unlock = async (): Promise<void> => {
  const statements = (await isSqlite())
    ? ['DROP TRIGGER console_audit_update', 'DROP TRIGGER console_audit_delete']
    : ['DROP TRIGGER console_audit_changed ON console_audit'];
  for (const statement of statements) await sql.raw(statement).execute(store);
};
const isSqlite = async (): Promise<boolean> =>
  sql`SELECT sqlite_version()`.execute(store).then(
    () => true,
    () => false,
  );

test('entries are numbered without gaps, also by many concurrent writers, and found by actor, action and subject', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => write(`p${index % 2}`)));
  expect(await verifyAudit(store)).toMatchObject({ entries: 20, broken: null });
  expect((await readAudit(store, { subject: 'p1' }, 100)).length).toBe(10);
  expect((await readAudit(store, { actor: 'kim', action: 'suspend', before: 4 }, 2)).map(({ id }) => id)).toEqual([
    3, 2,
  ]);
  expect(await readAudit(store, { actor: 'unknown' }, 1)).toEqual([]);
});

test('a log that is written to while it is verified is whole, and one that lacks what it had is not', async () => {
  for (const subject of ['a', 'b']) await write(subject);
  const writes: Promise<void>[] = [];
  // Another writer writes after each of its reads: on SQLite before the next one.
  const read = store.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      writes.push(write('c'));
      return result;
    },
  });
  expect((await verifyAudit(read)).broken).toBeNull();
  await Promise.all(writes);
  expect(writes.length).toBeGreaterThan(1);
  await unlock();
  await sql`DELETE FROM console_audit WHERE id > 2`.execute(store);
  expect(await verifyAudit(store)).toMatchObject({ entries: 2, broken: 3 });
});

test('what is longer than a line, or half a character, is stored as it is hashed', async () => {
  await write(`a\n${'b'.repeat(497)}😀\u0000`);
  expect(await verifyAudit(store)).toMatchObject({ entries: 1, broken: null });
  expect((await readAudit(store, {}, 1))[0]?.subject).toMatch(/^a b+/);
});

test('an entry is neither changed nor deleted', async () => {
  await write('acme');
  const words = /what was noted of operators is never changed/;
  await expect(store.updateTable('console_audit').set({ actor: 'ann' }).execute()).rejects.toThrow(words);
  await expect(store.deleteFrom('console_audit').execute()).rejects.toThrow(words);
  if (!(await isSqlite())) await expect(sql`TRUNCATE console_audit`.execute(store)).rejects.toThrow(words);
  expect((await readAudit(store, {}, 9)).map(({ actor }) => actor)).toEqual(['kim']);
});

test.each([
  ['changed', "UPDATE console_audit SET actor = 'ann' WHERE id = 2", 2],
  ['taken out', 'DELETE FROM console_audit WHERE id = 2', 2],
  ['cut off at the end', 'DELETE FROM console_audit WHERE id = 3', 3],
  ['all taken out', 'DELETE FROM console_audit', 1],
  ['moved', 'UPDATE console_audit SET id = 7 WHERE id = 3', 3],
])('a change with the triggers lifted is detected: %s', async (_what, statement, broken) => {
  for (const subject of ['a', 'b', 'c']) await write(subject);
  await unlock();
  await sql.raw(statement).execute(store);
  expect((await verifyAudit(store)).broken).toBe(broken);
});

test('a log that was rewritten as a whole is found out by a digest that was kept elsewhere', async () => {
  for (const subject of ['a', 'b']) await write(subject);
  const kept = await readAuditHead(store);
  expect(await verifyAudit(store)).toEqual({ entries: 2, broken: null, hash: kept?.hash });
  await unlock();
  await sql.raw('DELETE FROM console_audit').execute(store);
  await sql.raw("UPDATE console_audit_head SET last = 0, hash = ''").execute(store);
  for (const subject of ['a', 'another']) await write(subject);
  const rewritten = await verifyAudit(store);
  expect(rewritten).toMatchObject({ entries: 2, broken: null });
  expect(rewritten.hash).not.toBe(kept?.hash);
});

test('a session is found by its digest until it is ended; opening one lets go of those whose time is over', async () => {
  const session = (token_hash: string, created_at: number) => ({
    ...{ token_hash, principal: 'kim', role: 'operator' as const, via: 'token' as const, proof: '' },
    ...{ created_at, seen_at: created_at, ends_at: created_at + 100, flash: null, authenticated_at: 0 },
  });
  const open = (hash: string, at: number) =>
    store.transaction().execute((tx) => writeConsoleSession(tx, session(hash, at)));
  await open('a', 0);
  await open('b', 50);
  expect(await readConsoleSession(store, 'a')).toEqual(session('a', 0));
  await open('c', 100);
  expect(await readConsoleSession(store, 'a')).toBeUndefined();
  await endConsoleSession(store, 'b');
  expect(await readConsoleSession(store, 'b')).toBeUndefined();
});
