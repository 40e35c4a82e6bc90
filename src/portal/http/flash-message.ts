// The message that the page after an action shows once. A cookie carries its key.
import type { Request, Response } from 'express';
import type { MessageKey } from '../../schema/message-keys.ts';
import type { FlashMessage } from '../ui/flash.ts';
import { clearedFlashCookie, flashKey } from './cookies.ts';
import type { RequestContext } from './request-context.ts';

type FlashKey<Key = MessageKey> = Key extends `notice.${infer Name}` ? Name : never;

/** What is not the good end of what was asked for; never shown in green. */
const marks: Readonly<Partial<Record<FlashKey, FlashMessage['mark']>>> = {
  'confirm-first': 'info',
  'enrol-first': 'info',
  'first-things-first': 'info',
  'password-first': 'info',
  'verify-log-in': 'info',
  'support-refused': 'warn',
  'too-many-codes': 'warn',
  'transfer-over': 'warn',
};
const isFlashKey = (key: string, messages: object): key is FlashKey => `notice.${key}` in messages;

/** Reads the flash message and clears its cookie in the response. @returns null where there is none. */
export function takeFlashMessage(request: Request, response: Response, t: RequestContext['t']): FlashMessage | null {
  const key = flashKey(request);
  if (key === undefined) return null;
  response.append('set-cookie', clearedFlashCookie);
  return isFlashKey(key, t.messages) ? { text: t(`notice.${key}`), mark: marks[key] ?? 'good' } : null;
}
