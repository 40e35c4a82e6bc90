// Sessions of the console: opened at login, found by their cookie, ended by the server. The cookie holds only a random value.

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { sha256 } from '../../core/canonical.ts';
import type { Clock } from '../../core/clock.ts';
import { HOUR, MINUTE } from '../../core/durations.ts';
import type { Store, Tx } from '../../store/store.ts';
import {
  type ConsoleSession,
  endConsoleSession,
  readConsoleSession,
  updateConsoleSession,
  writeConsoleSession,
} from '../../store/tables/console-sessions.ts';
import type { UserPrincipal } from './principal.ts';

/** A session ends this long after the login, or after its last use. */
const MAX_AGE_MS = 12 * HOUR;
const MAX_IDLE_MS = HOUR;
/** The last use of a session is stored at most this often. */
const LAST_USE_INTERVAL_MS = MINUTE;

export interface Sessions {
  /**
   * Opens a session within the transaction that records the login.
   * @param authenticatedAt UTC milliseconds of the authentication; 0 where that is not known
   * @returns its cookie
   */
  open(tx: Tx, principal: UserPrincipal, via: ConsoleSession['via'], authenticatedAt: number): Promise<string>;
  /** Gives a session another secret, and notes that its user has just authenticated. @returns its cookie */
  renew(tx: Tx, session: ConsoleSession): Promise<string>;
  /** The session of a request; undefined where there is none, or it has ended. */
  find(request: Request): Promise<ConsoleSession | undefined>;
  end(tx: Tx, session: ConsoleSession): Promise<void>;
  /** True where browsers keep Secure cookies of the console. */
  readonly secure: boolean;
  /** Deletes the cookie. */
  readonly clearedCookie: string;
  /** What every form of the session carries; '' without one. */
  formToken(request: Request): string;
  /** True when a form carries its own session's token. */
  isOwnForm(request: Request): boolean;
}

export interface SessionDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** True where browsers keep Secure cookies of the console. */
  readonly secure: boolean;
  /**
   * Digest of what sessions of that name are opened with (token, provider, user of the settings); null for nothing. A changed one ends the
   * sessions that were opened before.
   */
  readonly proofOf: (via: ConsoleSession['via'], name: string) => string | null;
}

export function createSessions({ store, clock, secure, proofOf }: SessionDependencies): Sessions {
  const name = secure ? '__Host-console-session' : 'console-session';
  const marks = `HttpOnly; SameSite=Strict; Path=/${secure ? '; Secure' : ''}`;
  const pattern = new RegExp(`(?:^|; )${name}=([\\w-]{43})(?:;|$)`);
  const secretOf = (request: Request): string => pattern.exec(request.get('cookie') ?? '')?.[1] ?? '';
  return {
    secure,
    clearedCookie: `${name}=; ${marks}; Max-Age=0`,
    open: async (tx, principal, via, authenticatedAt) => {
      const secret = randomBytes(32).toString('base64url');
      const now = clock.now();
      const times = { created_at: now, seen_at: now, ends_at: now + MAX_AGE_MS };
      const proof = proofOf(via, principal.name);
      if (proof === null) throw new Error(`no session is opened by ${via}`);
      const who = { principal: principal.name, role: principal.role, via, proof, authenticated_at: authenticatedAt };
      await writeConsoleSession(tx, { token_hash: sha256(secret), ...who, ...times, flash: null });
      return `${name}=${secret}; ${marks}; Max-Age=${MAX_AGE_MS / 1000}`;
    },
    renew: async (tx, session) => {
      const secret = randomBytes(32).toString('base64url');
      const now = clock.now();
      await updateConsoleSession(tx, session.token_hash, { token_hash: sha256(secret), authenticated_at: now });
      return `${name}=${secret}; ${marks}; Max-Age=${Math.ceil((session.ends_at - now) / 1000)}`;
    },
    find: async (request) => {
      const secret = secretOf(request);
      const session = secret === '' ? undefined : await readConsoleSession(store, sha256(secret));
      const now = clock.now();
      if (session === undefined || session.ends_at <= now || session.seen_at + MAX_IDLE_MS <= now) return undefined;
      if (session.proof !== proofOf(session.via, session.principal)) return undefined;
      // A page that reloads itself is not a use of the session.
      const byItself = request.get('sec-fetch-dest') === 'empty';
      if (!byItself && now - session.seen_at >= LAST_USE_INTERVAL_MS) {
        await updateConsoleSession(store, session.token_hash, { seen_at: now });
      }
      return session;
    },
    end: (tx, session) => endConsoleSession(tx, session.token_hash),
    formToken: (request) => formTokenOf(secretOf(request)),
    isOwnForm: (request) => {
      const given: unknown = request.body?.form;
      const wanted = Buffer.from(formTokenOf(secretOf(request)));
      const bytes = Buffer.from(typeof given === 'string' ? given : '');
      return wanted.length > 0 && bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
    },
  };
}

/** Derived from the session's cookie, which no other site can read; the cookie does not follow from it. */
const formTokenOf = (secret: string): string => (secret === '' ? '' : sha256(`form\0${secret}`).slice(0, 32));

export function setSession(response: Response, session: ConsoleSession): void {
  response.locals['session'] = session;
}

export function sessionOf(response: Response): ConsoleSession | undefined {
  return response.locals['session'];
}

/** Stores the flash message for the next page. */
export async function saveFlash(store: Store, response: Response, flash: string): Promise<void> {
  const session = sessionOf(response);
  if (session !== undefined) await updateConsoleSession(store, session.token_hash, { flash });
}

/** Returns the flash message and deletes it; '' where there is none. */
export async function takeFlash(store: Store, response: Response): Promise<string> {
  const session = sessionOf(response);
  if (session === undefined || session.flash === null) return '';
  await updateConsoleSession(store, session.token_hash, { flash: null });
  return session.flash;
}
