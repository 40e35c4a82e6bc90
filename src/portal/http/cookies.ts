// The cookies of a portal. With the prefix `__Host-`, browsers require Secure, Path=/ and no Domain: no other host can set or read
// them (RFC 6265bis, 4.1.3).
import type { IncomingMessage } from 'node:http';
import { DEVICE_MS } from '../../auth/device.ts';
import { DAY, SECOND } from '../../core/durations.ts';

const SESSION = '__Host-session';
const DEVICE = '__Host-device';
const DISMISSED = '__Host-dismissed';
/** How long dismissed announcements stay hidden; browsers keep no cookie much longer than a year (RFC 6265bis, 5.5). */
const DISMISSED_MS = 365 * DAY;
export const FLASH_COOKIE = '__Host-flash';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export const sessionCookie = (token: string): string => `${SESSION}=${token}; ${ATTRIBUTES}`;
export const endedSessionCookie = `${SESSION}=; ${ATTRIBUTES}; Max-Age=0`;

/** Returns the `Set-Cookie` value by which a browser is known again; it opens nothing. */
export const deviceCookie = (token: string): string =>
  `${DEVICE}=${token}; ${ATTRIBUTES}; Max-Age=${DEVICE_MS / SECOND}`;

/** Returns the `Set-Cookie` value for a flash message: the key of a message that the next page shows once. */
export const flashCookie = (key: string): string => `${FLASH_COOKIE}=${key}; ${ATTRIBUTES}; Max-Age=60`;
export const clearedFlashCookie = `${FLASH_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;

/** Returns the `Set-Cookie` value that hides these announcements, by id. */
export const dismissedCookie = (ids: readonly string[]): string =>
  `${DISMISSED}=${ids.join('.')}; ${ATTRIBUTES}; Max-Age=${DISMISSED_MS / SECOND}`;

/** Returns the ids of the announcements that the browser has dismissed; they may be made up. */
export function dismissedIds(request: IncomingMessage): readonly string[] {
  const ids = /(?:^|;\s*)__Host-dismissed=([0-9a-f.]{1,200})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
  return ids === undefined ? [] : ids.split('.');
}

/** Returns the token of the request's session cookie; undefined where there is none. */
export function sessionToken(request: IncomingMessage): string | undefined {
  return /(?:^|;\s*)__Host-session=([A-Za-z0-9_-]{1,100})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
}

/** Returns the token of the request's device cookie; undefined where there is none. */
export function deviceToken(request: IncomingMessage): string | undefined {
  return /(?:^|;\s*)__Host-device=([A-Za-z0-9_-]{1,100})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
}

/** Returns the key of the flash message. It is only ever looked up among our messages, so a forged cookie cannot show its own text. */
export function flashKey(request: IncomingMessage): string | undefined {
  return /(?:^|;\s*)__Host-flash=([a-z0-9-]{1,60})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
}
