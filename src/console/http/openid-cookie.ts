// The cookie of a login with the provider that has begun: its secret, and what it confirms.
import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { ownPath } from '../../core/access/own-path.ts';
import { MINUTE } from '../../core/durations.ts';

const LOGIN_MS = 10 * MINUTE;

/** A login that confirms one that there is. */
export interface Confirming {
  /** Path that the user goes to then. */
  readonly to: string;
  /** Digest of the session that the new one takes the place of. */
  readonly session: string;
}

export interface BegunLogin {
  readonly secret: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly confirming: Confirming | null;
}

export const beginLogin = (at: number, confirming: Confirming | null): BegunLogin => ({
  ...{ at, confirming },
  secret: `${at}.${randomBytes(32).toString('base64url')}`,
});

/** SameSite=Lax: a strict cookie is not sent when the provider redirects back. @param secure true where browsers keep Secure cookies */
export function openidCookie(secure: boolean) {
  const name = secure ? '__Host-console-login' : 'console-login';
  const marks = `HttpOnly; SameSite=Lax; Path=/${secure ? '; Secure' : ''}`;
  const pattern = new RegExp(
    `(?:^|; )${name}=((\\d{1,15})\\.[\\w-]{43})(?:\\.([0-9a-f]{64})\\.([\\w-]{0,700}))?(?:;|$)`,
  );
  return {
    set: ({ secret, confirming }: BegunLogin): string => {
      const rest =
        confirming === null ? '' : `.${confirming.session}.${Buffer.from(confirming.to).toString('base64url')}`;
      return `${name}=${secret}${rest}; ${marks}; Max-Age=${LOGIN_MS / 1000}`;
    },
    cleared: `${name}=; ${marks}; Max-Age=0`,
    /** Null where there is none, or it is too old. */
    read: (request: Request, now: number): BegunLogin | null => {
      const [, secret, begun, session, to = ''] = pattern.exec(request.get('cookie') ?? '') ?? [];
      const at = Number(begun);
      if (secret === undefined || now - at > LOGIN_MS) return null;
      const path = ownPath(Buffer.from(to, 'base64url').toString());
      return { secret, at, confirming: session === undefined ? null : { session, to: path || '/' } };
    },
  };
}
