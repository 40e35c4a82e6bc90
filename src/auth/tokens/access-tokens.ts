// Personal access tokens: the credentials of a customer's own programs at the portal's API. Only digests are stored.

import { randomBytes } from 'node:crypto';
import { sha256 } from '../../core/canonical.ts';
import { MINUTE } from '../../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import { type Scope, within } from '../../store/scope.ts';
import type { Store } from '../../store/store.ts';
import { admits } from '../admission.ts';

/** The scopes of tokens; each allows the endpoints of its name, where the customer may see that section. */
export const tokenScopes = ['balance', 'cdr', 'breakout', 'payments'] as const;
export type TokenScope = (typeof tokenScopes)[number];

const TOKEN = /^pat_[A-Za-z0-9_-]{43}$/;
/** The last use of a token is stored at most this often, to save writes. */
const USED_EVERY_MS = MINUTE;

export interface TokenHolder extends Scope {
  readonly customer: CustomerId;
  readonly contact: ContactId;
  readonly token: string;
  readonly scopes: ReadonlySet<string>;
  readonly currency: string;
  readonly customerType: 'customer' | 'carrier';
  /** IANA zone. */
  readonly timezone: string;
}

/** Creates a token of 256 random bits. @returns the token, to be shown once; undefined when the contact has too many */
export async function createAccessToken(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  token: { readonly name: string; readonly scopes: readonly TokenScope[]; readonly expiresAt: number },
  now: number,
): Promise<string | undefined> {
  const mine = await accessTokensOf(store, who, now);
  if (mine.length >= limits.tokensOfContact) return undefined;
  const secret = `pat_${randomBytes(32).toString('base64url')}`;
  await within(store, who)
    .insert('access_token', {
      hash: sha256(secret),
      id: randomBytes(9).toString('base64url'),
      contact: who.contact,
      name: token.name,
      scopes: token.scopes.join(','),
      created_at: now,
      expires_at: token.expiresAt,
      used_at: null,
    })
    .execute();
  return secret;
}

/** The contact's tokens that have not expired, newest first. */
export async function accessTokensOf(store: Store, who: Scope & { readonly contact: ContactId }, now: number) {
  return within(store, who)
    .select('access_token')
    .select(['id', 'name', 'scopes', 'created_at as createdAt', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('contact', '=', who.contact)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
}

/** Revokes a token. @returns false when it is not one of the contact's */
export async function revokeAccessToken(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  id: string,
): Promise<boolean> {
  const result = await within(store, who)
    .remove('access_token')
    .where('contact', '=', who.contact)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Finds the holder of a token. @returns undefined when it is unknown, expired, of another portal, or its holder would not be let in */
export async function findTokenHolder(
  store: Store,
  portal: PortalName,
  { secret, address }: { readonly secret: string; readonly address: string },
  now: number,
): Promise<TokenHolder | undefined> {
  if (!TOKEN.test(secret)) return undefined;
  const hash = sha256(secret);
  const row = await store
    .selectFrom('access_token as token')
    .innerJoin('contact', 'contact.id', 'token.contact')
    .innerJoin('customer', 'customer.id', 'token.customer')
    .select(['token.contact', 'token.customer', 'token.id', 'token.scopes', 'token.used_at', 'customer.currency'])
    .select(['customer.timezone', 'contact.timezone as own_timezone', 'customer.status', 'customer.type'])
    .select(['contact.disabled', 'contact.allowed_addresses'])
    .where('token.hash', '=', hash)
    .where('token.portal', '=', portal)
    .where('token.expires_at', '>', now)
    .where('contact.portal', '=', portal)
    .executeTakeFirst();
  if (row === undefined || !admits(row, address)) return undefined;
  if (row.used_at === null || now - row.used_at >= USED_EVERY_MS) {
    await store.updateTable('access_token').set({ used_at: now }).where('hash', '=', hash).execute();
  }
  return {
    portal,
    customer: storedCustomerId(row.customer),
    contact: storedContactId(row.contact),
    token: row.id,
    scopes: new Set(row.scopes.split(',')),
    currency: row.currency,
    customerType: row.type,
    timezone: row.own_timezone ?? row.timezone,
  };
}
