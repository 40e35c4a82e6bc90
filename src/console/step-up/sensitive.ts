// What a session may do only shortly after its user has authenticated: the one table of it, and the check.
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { ownPath } from '../../core/access/own-path.ts';
import type { Clock } from '../../core/clock.ts';
import { sessionOf } from '../http/sessions.ts';

interface Sensitive {
  /** As docs/operate/console.md lists it. */
  readonly what: string;
  /** Pages that show the form, and that it is sent to. */
  readonly pages: readonly string[];
  /** The same by the API, for sessions. */
  readonly api: readonly (readonly ['post' | 'delete', string])[];
}

/** Requests with a token are not asked again: it is sent, and checked, with each of them. */
export const sensitive: readonly Sensitive[] = [
  { what: 'approve a plan', pages: ['/do/approve'], api: [['post', '/actions/approve']] },
  { what: 'roll back', pages: ['/do/rollback'], api: [['post', '/actions/rollback']] },
  { what: 'purge a portal', pages: ['/do/purge'], api: [['post', '/actions/purge']] },
  { what: 'open a portal as a contact', pages: ['/contacts'], api: [['post', '/contacts/:email/support-view']] },
  {
    what: 'erase a customer or a contact, or remove a contact’s second factor',
    pages: [],
    api: [
      ['post', '/customers/:customer/erase'],
      ['post', '/contacts/:contact/erase'],
      ['post', '/contacts/:contact/reset-second-factor'],
    ],
  },
  {
    what: 'make, renew or remove an API token',
    pages: ['/tokens/new', '/tokens/:name/renew', '/tokens/:name/remove'],
    api: [
      ['post', '/tokens'],
      ['post', '/tokens/:name/rotate'],
      ['delete', '/tokens/:name'],
    ],
  },
  { what: 'change how one logs in', pages: ['/account'], api: [] },
];

/** Where a user confirms the login. */
export const CONFIRM = '/confirm';

export interface Recent {
  readonly clock: Pick<Clock, 'now'>;
  /** Milliseconds that an authentication counts. */
  readonly recentProof: number;
}

/** By the router itself, so that no spelling of a path that it takes goes past the check. */
export function requireRecent({ clock, recentProof }: Recent): Router {
  const router = express.Router();
  const unlessRecent =
    (refuse: (request: Request, response: Response) => void): RequestHandler =>
    (request, response, next) => {
      const session = sessionOf(response);
      if (session === undefined || clock.now() - session.authenticated_at <= recentProof) return next();
      refuse(request, response);
    };
  for (const { pages, api } of sensitive) {
    for (const page of pages) router.all(page, unlessRecent(toConfirm));
    for (const [method, path] of api) router[method](`/api/v1${path}`, unlessRecent(problem));
  }
  return router;
}

/** Leads to the form, and back to the page with what was typed. */
function toConfirm(request: Request, response: Response): void {
  const to = request.method === 'POST' ? formAsPage(request) : request.originalUrl;
  response.redirect(303, `${CONFIRM}?${new URLSearchParams({ to })}`);
}

/** The pages of actions take as a query what their form sends; other forms hold names of people, which no address should. */
function formAsPage({ path, body }: Request): string {
  if (!path.startsWith('/do/') || typeof body !== 'object' || body === null) return path;
  const fields = Object.entries(body).filter(([name, value]) => name !== 'form' && typeof value === 'string');
  return ownPath(`${path}?${new URLSearchParams(fields as [string, string][])}`) || path;
}

function problem(_request: Request, response: Response): void {
  const title = 'this asks for a recent login';
  const detail = `Confirm it at ${CONFIRM} in the same session, or send a token in Authorization: Bearer.`;
  response.status(403).type('application/problem+json').json({ status: 403, title, detail });
}
