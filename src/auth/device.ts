// Known devices: browsers that a contact has logged in with, by a random token in their cookie. Failures from them are counted apart
// from those of strangers (OWASP, "Slow down online guessing attacks with device cookies"), and a login from any other is reported.

import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { DAY } from '../core/durations.ts';
import { type ContactId, type PortalName, storedContactId } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import type { Store } from '../store/store.ts';

/** A device is known for this long after its last login. */
export const DEVICE_MS = 180 * DAY;

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** The digest of no token: a visitor without a cookie causes the same query. */
const NONE = 'none';

export const deviceHash = (token: string | undefined): string =>
  token !== undefined && TOKEN.test(token) ? sha256(token) : NONE;

export interface KnownDevice {
  readonly contact: ContactId;
  readonly hash: string;
  /** Whether a second factor was given with it. */
  readonly secondFactor: boolean;
}

/** The device as one of the contact with this e-mail. */
export async function findDevice(
  store: Store,
  { portal, email }: { readonly portal: PortalName; readonly email: string },
  token: string | undefined,
  now: number,
): Promise<KnownDevice | undefined> {
  const hash = deviceHash(token);
  const row = await store
    .selectFrom('device')
    .innerJoin('contact', 'contact.id', 'device.contact')
    .select(['device.contact', 'device.second_factor'])
    .where('device.hash', '=', hash)
    .where('device.portal', '=', portal)
    .where('device.seen_at', '>', now - DEVICE_MS)
    .where('contact.portal', '=', portal)
    .where('contact.email', '=', email)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { contact: storedContactId(row.contact), hash, secondFactor: row.second_factor === 1 };
}

/** The digest of a device with which the contact gave a second factor before; null for any other. */
export async function provenDevice(
  store: Store,
  contact: ContactId,
  token: string | undefined,
  now: number,
): Promise<string | null> {
  const row = await store
    .selectFrom('device')
    .select('hash')
    .where('hash', '=', deviceHash(token))
    .where('contact', '=', contact)
    .where('second_factor', '=', 1)
    .where('seen_at', '>', now - DEVICE_MS)
    .executeTakeFirst();
  return row?.hash ?? null;
}

/** Whether any contact of the portal has logged in with this device: limits by network do not hold for it. */
export async function isKnownDevice(
  store: Store,
  portal: PortalName,
  token: string | undefined,
  now: number,
): Promise<boolean> {
  const row = await store
    .selectFrom('device')
    .select('hash')
    .where('hash', '=', deviceHash(token))
    .where('portal', '=', portal)
    .where('seen_at', '>', now - DEVICE_MS)
    .executeTakeFirst();
  return row !== undefined;
}

/** What is known of the places that a contact has logged in from. */
export interface KnownPlaces {
  /** Whether this device is one of them. */
  readonly device: boolean;
  readonly devices: number;
  readonly countries: ReadonlySet<string>;
}

export async function knownPlaces(
  store: Store,
  contact: ContactId,
  token: string | undefined,
  now: number,
): Promise<KnownPlaces> {
  const rows = await store
    .selectFrom('device')
    .select(['hash', 'country'])
    .where('contact', '=', contact)
    .where('seen_at', '>', now - DEVICE_MS)
    .execute();
  const hash = deviceHash(token);
  return {
    device: rows.some((row) => row.hash === hash),
    devices: rows.length,
    countries: new Set(rows.flatMap(({ country }) => (country === null ? [] : [country]))),
  };
}

export interface RememberedDevice {
  readonly portal: PortalName;
  readonly contact: ContactId;
  /** Whether the contact has a second factor and gave it. */
  readonly secondFactor: boolean;
  readonly country: string | null;
}

/** Remembers the device as one of the contact. @returns its token: the one that it has where the portal knows that, else a new one */
export async function rememberDevice(
  store: Store,
  { portal, contact, secondFactor, country }: RememberedDevice,
  given: string | undefined,
  now: number,
): Promise<string> {
  const isKnown = given !== undefined && (await isKnownDevice(store, portal, given, now));
  const token = isKnown ? given : randomBytes(32).toString('base64url');
  const seen = {
    seen_at: now,
    ...(country === null ? {} : { country }),
    ...(secondFactor ? { second_factor: 1 } : {}),
  };
  await store
    .insertInto('device')
    .values({
      ...{ hash: sha256(token), contact, portal, country, created_at: now, seen_at: now },
      second_factor: Number(secondFactor),
    })
    .onConflict((conflict) => conflict.columns(['hash', 'contact']).doUpdateSet(seen))
    .execute();
  const old = await store
    .selectFrom('device')
    .select('hash')
    .where('contact', '=', contact)
    .orderBy('seen_at', 'desc')
    .orderBy('hash')
    .offset(limits.devicesOfContact)
    .limit(limits.devicesOfContact)
    .execute();
  if (old.length > 0) {
    const hashes = old.map(({ hash }) => hash);
    await store.deleteFrom('device').where('contact', '=', contact).where('hash', 'in', hashes).execute();
  }
  return token;
}

/** Notes that the contact has given a second factor with this device. */
export async function markProven(store: Store, contact: ContactId, token: string | undefined): Promise<void> {
  await store
    .updateTable('device')
    .set({ second_factor: 1 })
    .where('contact', '=', contact)
    .where('hash', '=', deviceHash(token))
    .execute();
}

/** Deletes devices that were not used for long. */
export async function purgeDevices(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('device')
    .where('seen_at', '<=', now - DEVICE_MS)
    .execute();
}
