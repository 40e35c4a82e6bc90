// `/login`: the same response to every failure. A right password opens the session, or asks for the second factor or for setting one up.
import { recordAuditEvent } from '../../auth/audit.ts';
import { type LoginOutcome, logIn } from '../../auth/login.ts';
import { zoneOf } from '../../core/zone.ts';
import { sessionCookie } from '../http/cookies.ts';
import { ownPath } from '../http/request-address.ts';
import type { PageResponse } from '../http/response.ts';
import { sendPortalEmail } from '../mail/compose.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

const BUSY_SECONDS = 5;

export const loginPage: PublicPage = {
  path: '/login',
  page: 'login',
  title: 'login.title',
  write: { proof: 'password', entry: 'signed-in', email: 'contact' },
  get: async (context) => form(context, 200, { problem: '', email: '' }, ownPath(context.query.get('next') ?? '')),
  post: async (context) => {
    const { fields, services, store, snapshot, origin, t } = context;
    const email = fields.text('email', 254);
    const next = ownPath(fields.text('next'));
    const result = await logIn(
      { store, hasher: services.hasher, clock: services.clock, addresses: services.addresses },
      snapshot.name,
      email,
      fields.raw('password'),
      origin,
      snapshot.portal.require2fa === 'all',
    );
    if (result.outcome === 'signed-in') return welcome(context, result, email, next);
    if (result.outcome === 'refused') {
      const { contact, customer } = result;
      if (contact !== null && customer !== null) {
        const who = { portal: snapshot.name, customer, contact };
        await recordAuditEvent(store, who, 'sign-in-refused', '', origin, context.now);
      }
      return form(context, 403, { problem: t('login.refused'), email }, next);
    }
    const wait = result.outcome === 'wait' ? result.seconds : BUSY_SECONDS;
    return { ...form(context, 429, { problem: t('login.wait'), email }, next), retryAfter: wait };
  },
};

type LoggedIn = Extract<LoginOutcome, { outcome: 'signed-in' }>;

async function welcome(
  context: PublicPageContext,
  result: LoggedIn,
  email: string,
  next: string,
): Promise<PageResponse> {
  const { store, snapshot, origin, now, t } = context;
  const cookies = [sessionCookie(result.token)];
  const query = next === '' ? '' : `?next=${encodeURIComponent(next)}`;
  if (result.stage === 'second-factor') return { type: 'redirect', to: `/second-factor${query}`, cookies };
  const who = { portal: snapshot.name, customer: result.customer, contact: result.contact };
  await recordAuditEvent(store, who, 'signed-in', '', origin, now);
  if (result.isNew) {
    const parameters = { when: t.moment(now, zoneOf('UTC')), address: origin.address };
    await sendPortalEmail(context, null, {
      kind: 'new-sign-in',
      recipient: email,
      parameters,
      typed: { agent: origin.agent },
      action: '/profile',
    });
  }
  if (result.stage === 'enrol') return { type: 'redirect', to: '/two-factor', cookies, flash: 'enrol-first' };
  return { type: 'redirect', to: next === '' ? '/dashboard' : next, cookies };
}

/** Shows the form again, with the typed e-mail but without the password. */
function form(
  { snapshot }: PublicPageContext,
  status: number,
  typed: { readonly problem: string; readonly email: string },
  next: string,
): Extract<PageResponse, { type: 'html' }> {
  const { customer: signup, carrier } = snapshot.signup;
  return { type: 'html', status, view: { ...typed, next, signup, carrier } };
}
