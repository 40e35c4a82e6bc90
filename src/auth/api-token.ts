// API tokens of the operator's systems: shown once, stored as digests.

import { randomBytes } from 'node:crypto';
import type { TokenRole } from '../core/access/role.ts';
import { sha256 } from '../core/canonical.ts';
import { MINUTE } from '../core/durations.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Store, Tx } from '../store/store.ts';

/** The last use of a token is stored at most this often, to save writes. */
const USED_EVERY_MS = MINUTE;

/** Creates a token of 256 random bits. @throws PortalError `already-exists`, `input-invalid`. */
export async function createApiToken(store: Store | Tx, name: string, role: TokenRole, now: number): Promise<string> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) {
    throw new PortalError(
      'input-invalid',
      `"${name}" is not a name`,
      'Use letters, digits, dots, hyphens, underscores.',
    );
  }
  const token = `op_${randomBytes(32).toString('base64url')}`;
  const result = await store
    .insertInto('api_token')
    .values({ hash: sha256(token), name, role, created_at: now, used_at: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows === 1n) return token;
  throw new PortalError('already-exists', `a token ${name} exists already`, 'Remove it first, or choose another name.');
}

/** Name and role of a token; undefined when it is unknown. */
export async function apiTokenHolder(
  store: Store,
  token: string,
  now: number,
): Promise<{ readonly name: string; readonly role: TokenRole } | undefined> {
  if (!/^op_[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  const hash = sha256(token);
  const row = await store
    .selectFrom('api_token')
    .select(['name', 'role', 'used_at'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.used_at === null || now - row.used_at >= USED_EVERY_MS) {
    await store.updateTable('api_token').set({ used_at: now }).where('hash', '=', hash).execute();
  }
  return { name: row.name, role: row.role };
}

/** Every token by name. */
export async function apiTokens(store: Store) {
  return store
    .selectFrom('api_token')
    .select(['name', 'role', 'created_at as createdAt', 'used_at as usedAt'])
    .orderBy('name')
    .execute();
}

/** Removes a token. @returns false when there is none of that name */
export async function removeApiToken(store: Store | Tx, name: string): Promise<boolean> {
  const result = await store.deleteFrom('api_token').where('name', '=', name).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
