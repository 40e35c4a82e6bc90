// A visitor with a session who reads pages and sends their forms, as a browser without scripts would.
import { createHash } from 'node:crypto';
import { formToken } from '../../src/portal/http/signed-in.ts';
import type { PortalWorld, Reply } from './worlds/portal.ts';

export interface Visitor {
  readonly session: string;
  get(path: string): Promise<Reply>;
  /** Sends a form of a page; `do` names it. */
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Reply>;
}

export const ownHeaders = {
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
} as const;

export function visitorOf(world: PortalWorld, host: string, session: string): Visitor {
  const form = formToken(createHash('sha256').update(session).digest('hex'));
  return {
    session,
    get: (path) => world.ask(host, path, { session }),
    send: (path, fields) =>
      world.ask(host, path, {
        session,
        method: 'POST',
        headers: ownHeaders,
        body: new URLSearchParams({ form, ...fields }).toString(),
      }),
  };
}

/** The value of a hidden field of a page. */
export const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)?.[1] ?? '';

/** The token of a cookie that an answer sets. */
export const sessionIn = ({ headers }: Reply): string =>
  /__Host-session=([^;]+)/.exec((headers['set-cookie'] ?? []).join('\n'))?.[1] ?? '';
