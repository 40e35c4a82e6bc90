// Bearer tokens of the console's listener: compared in constant time, and limited by address as logins are.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import { sha256 } from '../../core/canonical.ts';
import type { Secret } from '../../core/secret.ts';

/** Counts wrong tokens, and records them. */
export interface Guard {
  /** Counts one try of the address. @returns the milliseconds to wait; 0 when it may go ahead */
  take(request: IncomingMessage, response: Response): number;
  /** Takes one counted try back: the token was right. */
  giveBack(request: IncomingMessage, response: Response): void;
  /** Records that a token was wrong. */
  refused(request: IncomingMessage, response: Response): Promise<void>;
}

/** The token of `Authorization: Bearer`; undefined without one. */
export const bearerOf = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1];

/** Compares digests in constant time, so that neither content nor length of the token shows. */
export function isToken(given: string, token: Secret): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token.reveal())));
}
