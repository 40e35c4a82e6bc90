// The message that the page after an action shows once. A cookie carries its key.
import type { Request, Response } from 'express';
import { clearedFlashCookie, flashKey } from './cookies.ts';
import type { RequestContext } from './request-context.ts';

/** Reads the flash message and clears its cookie in the response. @returns null where there is none. */
export function takeFlashMessage(request: Request, response: Response, t: RequestContext['t']): string | null {
  const key = flashKey(request);
  if (key === undefined) return null;
  response.append('set-cookie', clearedFlashCookie);
  const name = `notice.${key}`;
  return name in t.messages ? t(name) : null;
}
