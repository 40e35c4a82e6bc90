// The cookies of a portal. The prefix makes browsers insist on Secure, Path=/ and no Domain: no other host can set or read
// them (RFC 6265bis, 4.1.3).
import type { IncomingMessage } from 'node:http';

const SESSION = '__Host-session';
const NOTICE = '__Host-notice';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export const sessionCookie = (token: string): string => `${SESSION}=${token}; ${ATTRIBUTES}`;
export const endedSessionCookie = `${SESSION}=; ${ATTRIBUTES}; Max-Age=0`;

/** The key of a message that the next page shows once. */
export const flashCookie = (key: string): string => `${NOTICE}=${key}; ${ATTRIBUTES}; Max-Age=60`;
export const clearedFlashCookie = `${NOTICE}=; ${ATTRIBUTES}; Max-Age=0`;

/** The token of the request's session cookie, or undefined. */
export function sessionToken(request: IncomingMessage): string | undefined {
  return /(?:^|;\s*)__Host-session=([A-Za-z0-9_-]{1,100})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
}

/** Only a key of a message: nobody else's words are shown. */
export function flashKey(request: IncomingMessage): string | undefined {
  return /(?:^|;\s*)__Host-notice=([a-z0-9-]{1,60})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
}
