// The message that the page after an action shows once. A cookie carries its key.
import type { Request, Response } from 'express';
import type { FlashMessage } from '../ui/flash.ts';
import { clearedFlashCookie, flashKey } from './cookies.ts';
import type { RequestContext } from './request-context.ts';

/** What is not the good end of what was asked for; never shown in green. */
const marks: ReadonlyMap<string, FlashMessage['mark']> = new Map([
  ...(['confirm-first', 'enrol-first', 'first-things-first', 'password-first', 'verify-log-in'] as const).map(
    (key) => [key, 'info'] as const,
  ),
  ...(['support-refused', 'too-many-codes', 'transfer-over'] as const).map((key) => [key, 'warn'] as const),
]);

/** Reads the flash message and clears its cookie in the response. @returns null where there is none. */
export function takeFlashMessage(request: Request, response: Response, t: RequestContext['t']): FlashMessage | null {
  const key = flashKey(request);
  if (key === undefined) return null;
  response.append('set-cookie', clearedFlashCookie);
  const name = `notice.${key}`;
  return name in t.messages ? { text: t(name), mark: marks.get(key) ?? 'good' } : null;
}
