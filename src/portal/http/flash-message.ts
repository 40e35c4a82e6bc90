// The message that a page shows once after an action, carried to it by a cookie.
import type { Request, Response } from 'express';
import { clearedFlashCookie, flashKey } from './cookies.ts';
import type { RequestContext } from './request-context.ts';

/** Reads the message and clears its cookie with the same response. @returns null where there is none. */
export function takeFlashMessage(request: Request, response: Response, t: RequestContext['t']): string | null {
  const key = flashKey(request);
  if (key === undefined) return null;
  response.append('set-cookie', clearedFlashCookie);
  const name = `notice.${key}`;
  return name in t.messages ? t(name) : null;
}
