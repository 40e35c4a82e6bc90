// The cookie of browsers that a user of the console has logged in with.
import type { Request } from 'express';
import { DEVICE_MS } from '../../auth/device.ts';

export interface BrowserCookie {
  read(request: Request): string | undefined;
  set(token: string): string;
}

/** @param secure true where browsers keep Secure cookies of the console */
export function browserCookie(secure: boolean): BrowserCookie {
  const name = secure ? '__Host-console-browser' : 'console-browser';
  const marks = `HttpOnly; SameSite=Strict; Path=/${secure ? '; Secure' : ''}; Max-Age=${DEVICE_MS / 1000}`;
  const pattern = new RegExp(`(?:^|; )${name}=([\\w-]{43})(?:;|$)`);
  return {
    read: (request) => pattern.exec(request.get('cookie') ?? '')?.[1],
    set: (token) => `${name}=${token}; ${marks}`,
  };
}
