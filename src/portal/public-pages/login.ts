// `/login`: the same response to every failure. A right password opens the session, or asks for what is still to be done.
import { type LoginOutcome, logIn } from '../../auth/login.ts';
import { ownPath } from '../../core/access/own-path.ts';
import { sessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import { loginView } from '../ui/login-view.ts';
import { queueVisitorRequest } from '../visitor-requests/queue.ts';
import { completeLogin } from './complete-login.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

const BUSY_SECONDS = 5;

export const loginPage: PublicPage = {
  path: '/login',
  page: 'login',
  secret: true,
  title: 'login.title',
  write: { proof: 'password', entry: 'signed-in', email: 'contact' },
  get: async (context) => form(context, 200, { problem: '', email: '' }, ownPath(context.query.get('next') ?? '')),
  post: async (context) => {
    const { fields, services, store, snapshot, origin, cookies, t, now } = context;
    const email = fields.text('email', 254);
    const next = ownPath(fields.text('next'));
    const result = await logIn(
      { store, hasher: services.hasher, clock: services.clock, addresses: services.addresses },
      {
        ...{ portal: snapshot.name, email, password: fields.raw('password'), origin },
        ...{ device: cookies.device, session: cookies.session },
        require2fa: snapshot.portal.require2fa === 'all',
      },
    );
    if (result.outcome === 'signed-in') return welcome(context, result, next);
    if (result.outcome === 'refused') {
      const refused = { kind: 'refused-login', email: email.toLowerCase(), origin, at: now } as const;
      await queueVisitorRequest(store, snapshot.name, refused);
      return form(context, 403, { problem: t('login.refused'), email }, next);
    }
    const wait = result.outcome === 'wait' ? result.seconds : BUSY_SECONDS;
    return { ...form(context, 429, { problem: t('login.wait'), email }, next), retryAfter: wait };
  },
};

type LoggedIn = Extract<LoginOutcome, { outcome: 'signed-in' }>;

async function welcome(context: PublicPageContext, result: LoggedIn, next: string): Promise<PageResponse> {
  const { customer, contact, stage, token } = result;
  const session = sessionCookie(token);
  const query = next === '' ? '' : `?next=${encodeURIComponent(next)}`;
  if (stage === 'second-factor') return { type: 'redirect', to: `/second-factor${query}`, cookies: [session] };
  const who = { portal: context.snapshot.name, customer, contact };
  const cookies = [session, await completeLogin(context, { who, detail: '', secondFactor: false })];
  if (stage === 'new-password') return { type: 'redirect', to: '/password', cookies, flash: 'password-first' };
  if (stage === 'enrol') return { type: 'redirect', to: '/two-factor', cookies, flash: 'enrol-first' };
  return { type: 'redirect', to: next === '' ? '/dashboard' : next, cookies };
}

/** Shows the form again, with the typed e-mail but without the password. */
function form(
  { snapshot, t }: PublicPageContext,
  status: number,
  { problem, email }: { readonly problem: string; readonly email: string },
  next: string,
): Extract<PageResponse, { type: 'html' }> {
  const problems = problem === '' ? [] : [{ field: '', text: problem }];
  return { type: 'html', status, problems, view: { ...loginView(snapshot, t), email, next } };
}
