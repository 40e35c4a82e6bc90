// API tokens of the operator's systems: shown once, stored as digests, for all portals or named ones, with an end and allowed addresses.

import type { Reach } from '../../core/access/reach.ts';
import type { TokenRole } from '../../core/access/role.ts';
import { sha256 } from '../../core/canonical.ts';
import { DAY, MINUTE } from '../../core/durations.ts';
import type { PortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { isAllowedFrom } from '../../edge/allowed-addresses.ts';
import type { Store, Tx } from '../../store/store.ts';
import { portalMustExist } from '../../store/tables/portals.ts';
import { isTokenSecret, newTokenSecret } from './api-token-secret.ts';

/** The last use of a token is stored at most this often, to save writes. */
const USED_EVERY_MS = MINUTE;

/** Before its end a token is warned of: to its program, in the log and on the console. */
export const EXPIRY_WARNING_MS = 14 * DAY;

export interface NewApiToken {
  readonly name: string;
  readonly role: TokenRole;
  /** The portals that it is for; all of them unless given. */
  readonly portals?: readonly PortalName[];
  /** UTC milliseconds; no end unless given. */
  readonly expiresAt?: number | null;
  /** Addresses and prefixes that it is taken from, checked; everywhere unless given. */
  readonly addresses?: readonly string[];
  /** Name of the user or the shell that makes it. */
  readonly by?: string;
}

/** Creates a token. @returns its text, to be shown once @throws PortalError `already-exists`, `input-invalid`, `not-found` for a portal */
export async function createApiToken(store: Store | Tx, given: NewApiToken, now: number): Promise<string> {
  const { name, role, portals, expiresAt = null, addresses = [], by = '' } = given;
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) {
    throw new PortalError(
      'input-invalid',
      `"${name}" is not a name`,
      'Use letters, digits, dots, hyphens, underscores.',
    );
  }
  if (portals?.length === 0) throw new PortalError('input-invalid', 'no portal is named', 'Name one, or all of them.');
  for (const portal of portals ?? []) await portalMustExist(store, portal, 'live');
  const token = newTokenSecret();
  const times = { created_at: now, used_at: null, expires_at: expiresAt };
  const limits = { scoped: portals === undefined ? 0 : 1, addresses: JSON.stringify(addresses) };
  const result = await store
    .insertInto('api_token')
    .values({ hash: sha256(token), name, role, created_by: by, ...times, ...limits })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows !== 1n) {
    const hint = 'Remove it first, or choose another name.';
    throw new PortalError('already-exists', `a token ${name} exists already`, hint);
  }
  if (portals !== undefined) {
    const rows = [...new Set(portals)].map((portal) => ({ token: name, portal }));
    await store.insertInto('api_token_portal').values(rows).execute();
  }
  return token;
}

export interface ApiTokenHolder {
  readonly name: string;
  readonly role: TokenRole;
  readonly reach: Reach;
  /** The same through its rotations; another token of the same name has another one. */
  readonly id: string;
  readonly expiresAt: number | null;
}

/** Why a token is refused; `name` is that of the token where it is known. */
export type ApiTokenRefusal = {
  readonly refused: 'unknown' | 'expired' | 'address' | 'replaced';
  readonly name: string;
};

/** Finds the holder of a token that is sent from this address. */
export async function apiTokenHolder(
  store: Store,
  token: string,
  address: string,
  now: number,
): Promise<ApiTokenHolder | ApiTokenRefusal> {
  if (!isTokenSecret(token)) return { refused: 'unknown', name: '' };
  const hash = sha256(token);
  const row = await store
    .selectFrom('api_token')
    .selectAll()
    .where((eb) => eb.or([eb('hash', '=', hash), eb('previous_hash', '=', hash)]))
    .executeTakeFirst();
  if (row === undefined) return { refused: 'unknown', name: '' };
  const { name, role, expires_at: expiresAt } = row;
  if (expiresAt !== null && expiresAt <= now) return { refused: 'expired', name };
  if (row.hash !== hash && (row.previous_ends_at ?? 0) <= now) return { refused: 'replaced', name };
  if (!isAllowedFrom(row.addresses, address)) return { refused: 'address', name };
  if (row.used_at === null || now - row.used_at >= USED_EVERY_MS) {
    await store.updateTable('api_token').set({ used_at: now }).where('name', '=', name).execute();
  }
  const portals = row.scoped === 0 ? null : await portalsOf(store, name);
  return { name, role, id: idOf(name, row.created_at), expiresAt, reach: portals === null ? 'all' : new Set(portals) };
}

const idOf = (name: string, createdAt: number): string => sha256(`${name} ${createdAt}`);

async function portalsOf(store: Store | Tx, token: string): Promise<string[]> {
  const rows = await store.selectFrom('api_token_portal').select('portal').where('token', '=', token).execute();
  return rows.map(({ portal }) => portal).sort();
}

export interface ListedApiToken {
  readonly name: string;
  readonly role: TokenRole;
  /** Null for all of them. */
  readonly portals: readonly string[] | null;
  readonly addresses: readonly string[];
  readonly createdAt: number;
  /** '' where the audit log alone knows. */
  readonly createdBy: string;
  readonly usedAt: number | null;
  readonly expiresAt: number | null;
  /** Until when the secret before the last rotation is good; null where there is none. */
  readonly previousEndsAt: number | null;
}

/** Every token by name, of a store that an earlier release may have written. */
export const apiTokenNames = (store: Store): Promise<{ readonly name: string; readonly role: TokenRole }[]> =>
  store.selectFrom('api_token').select(['name', 'role']).orderBy('name').execute();

/** Every token by name. */
export async function apiTokens(store: Store | Tx): Promise<ListedApiToken[]> {
  const rows = await store.selectFrom('api_token').selectAll().orderBy('name').execute();
  const portals = Map.groupBy(
    await store.selectFrom('api_token_portal').select(['token', 'portal']).orderBy('portal').execute(),
    ({ token }) => token,
  );
  return rows.map((row) => ({
    ...{ name: row.name, role: row.role, createdAt: row.created_at, createdBy: row.created_by, usedAt: row.used_at },
    portals: row.scoped === 0 ? null : (portals.get(row.name) ?? []).map(({ portal }) => portal),
    addresses: JSON.parse(row.addresses) as readonly string[],
    ...{ expiresAt: row.expires_at, previousEndsAt: row.previous_ends_at },
  }));
}

/**
 * Gives a token another secret; the present one is good until `overlapEndsAt`, and one before it ends now.
 * @returns the new one, to be shown once @throws PortalError `not-found`
 */
export async function rotateApiToken(
  tx: Tx,
  name: string,
  { overlapEndsAt, expiresAt }: { readonly overlapEndsAt: number; readonly expiresAt: number | null },
): Promise<string> {
  const token = newTokenSecret();
  const row = await tx.selectFrom('api_token').select('hash').where('name', '=', name).executeTakeFirst();
  if (row === undefined) throw noToken(name);
  await tx
    .updateTable('api_token')
    .set({ hash: sha256(token), previous_hash: row.hash, previous_ends_at: overlapEndsAt, expires_at: expiresAt })
    .where('name', '=', name)
    .execute();
  return token;
}

/** Removes a token with what was kept for its repeated requests. @throws PortalError `not-found` */
export async function removeApiToken(tx: Tx, name: string): Promise<void> {
  const row = await tx.deleteFrom('api_token').where('name', '=', name).returning('created_at').executeTakeFirst();
  if (row === undefined) throw noToken(name);
  await tx.deleteFrom('api_token_portal').where('token', '=', name).execute();
  await tx
    .deleteFrom('idempotency')
    .where('owner', '=', `api:${idOf(name, row.created_at)}`)
    .execute();
}

const noToken = (name: string): PortalError =>
  new PortalError('not-found', `there is no token ${name}`, 'portico account token list shows them.');
