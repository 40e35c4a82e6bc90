// A visitor with a session who reads pages and sends their forms, as a browser without scripts would.
import { createHash } from 'node:crypto';
import { formToken } from '../../src/portal/http/signed-in.ts';
import type { PortalWorld, Reply } from './worlds/portal.ts';

export interface Visitor {
  readonly session: string;
  get(path: string): Promise<Reply>;
  /** Sends a form of a page; `do` names it. What the page asks about first is confirmed already. */
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Reply>;
}

export const ownHeaders = {
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
} as const;

/** A visitor keeps the cookies that it is given, as a browser does. */
export function visitorOf(world: PortalWorld, host: string, opened: string): Visitor {
  let session = opened;
  let device: string | undefined;
  const keep = (reply: Reply): Reply => {
    session = sessionIn(reply) || session;
    device = deviceIn(reply) || device;
    return reply;
  };
  const cookies = () => ({ session, ...(device === undefined ? {} : { device }) });
  return {
    get session() {
      return session;
    },
    get: async (path) => keep(await world.ask(host, path, cookies())),
    send: async (path, fields) => {
      const form = formToken(createHash('sha256').update(session).digest('hex'), path.split(/[/?]/)[1] ?? '');
      const body = new URLSearchParams({ form, sure: '1', ...fields }).toString();
      return keep(await world.ask(host, path, { ...cookies(), method: 'POST', headers: ownHeaders, body }));
    },
  };
}

/** The value of the device cookie that an answer sets. */
export const deviceIn = ({ headers }: Reply): string =>
  /__Host-device=([^;]+)/.exec((headers['set-cookie'] ?? []).join('\n'))?.[1] ?? '';

/** The value of a hidden field of a page. */
export const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)?.[1] ?? '';

/** The token of a cookie that an answer sets. */
export const sessionIn = ({ headers }: Reply): string =>
  /__Host-session=([^;]+)/.exec((headers['set-cookie'] ?? []).join('\n'))?.[1] ?? '';
