// `/verify`: the link in a verification email. GET changes nothing, since mail scanners follow links; the button's POST confirms.
import { recordAuditEvent } from '../../auth/audit.ts';
import { peekLink } from '../../auth/one-time-link.ts';
import { openSession } from '../../auth/session.ts';
import { verifyEmail } from '../../customers/email.ts';
import { completeSignup, pendingSignup } from '../../provisioning/signup.ts';
import { sessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import { sendPortalEmail } from '../mail/compose.ts';
import { completeLogin } from './complete-login.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';
import { signupClosed } from './signup.ts';

export const verifyPage: PublicPage = {
  path: '/verify',
  page: 'verify',
  secret: true,
  title: 'verify.title',
  write: { proof: 'link', entry: 'email-changed', email: 'contact' },
  get: async (context) => {
    const { store, snapshot, query, now } = context;
    const secret = query.get('token') ?? '';
    const change = await peekLink(store, 'email', snapshot.name, secret, now);
    if (change !== undefined && !isOwn(context, change.contact)) return logInFirst(secret);
    const waits =
      change !== undefined ||
      (await pendingSignup(store, snapshot.name, secret, now)) !== undefined ||
      (await peekLink(store, 'email-by-operator', snapshot.name, secret, now)) !== undefined;
    return waits ? button(secret) : gone(context);
  },
  post: async (context) => {
    const { store, snapshot, fields, now, origin } = context;
    const secret = fields.text('token', 100);
    const change = await peekLink(store, 'email', snapshot.name, secret, now);
    if (change !== undefined && !isOwn(context, change.contact)) return logInFirst(secret);
    const changed = await verifyEmail(store, snapshot.name, secret, now);
    if (changed !== null) {
      await recordAuditEvent(store, changed, 'email-changed', `${changed.before} -> ${changed.email}`, origin, now);
      if (changed.before !== changed.email) {
        const typed = { email: changed.email };
        await sendPortalEmail(context, null, { kind: 'email-changed', recipient: changed.before, typed });
      }
      return { type: 'redirect', to: '/dashboard', flash: 'email-verified' };
    }
    return openAccount(context, secret);
  },
};

/** Whether the request is made in a session of the contact itself, past its second factor. */
const isOwn = ({ visitor }: PublicPageContext, contact: string): boolean =>
  visitor !== null && visitor.contact === contact && visitor.stage !== 'second-factor' && visitor.operator === null;

/** A link that changes the address counts only together with a login: its owner may be a stranger. */
const logInFirst = (secret: string): PageResponse => ({
  ...{ type: 'redirect', flash: 'verify-log-in' },
  to: `/login?next=${encodeURIComponent(`/verify?token=${secret}`)}`,
});

/** Opens the account and a session: the password was chosen at signup, and there is no second factor yet. */
async function openAccount(context: PublicPageContext, secret: string): Promise<PageResponse> {
  const { store, snapshot, cookies, now, origin } = context;
  const result = await completeSignup(store, snapshot.name, secret, snapshot.signup, now);
  if (result.outcome === 'gone') return gone(context);
  if (result.outcome === 'closed') return signupClosed(context);
  const { customer, contact, form } = result;
  await recordAuditEvent(store, { portal: snapshot.name, customer, contact }, 'signed-up', form.email, origin, now);
  const stage = snapshot.portal.require2fa === 'all' ? 'enrol' : 'open';
  const opened = { contact, portal: snapshot.name, stage, origin, replaces: cookies.session } as const;
  const token = await openSession(store, opened, now);
  const who = { portal: snapshot.name, customer, contact };
  const device = await completeLogin(context, { who, detail: '', secondFactor: false });
  const to = stage === 'enrol' ? '/two-factor' : '/dashboard';
  return { type: 'redirect', to, flash: 'welcome', cookies: [sessionCookie(token), device] };
}

const button = (token: string): PageResponse => ({
  ...{ type: 'html', view: { token, gone: false, isIn: false, signup: null } },
});

/** The same response for unknown, used and expired links, with what the visitor can do: continue, log in, or sign up again. */
const gone = ({ visitor, snapshot }: PublicPageContext): PageResponse => {
  const { customer, carrier } = snapshot.signup;
  const signup = customer ? '/signup' : carrier ? '/signup/carrier' : null;
  return { type: 'html', status: 410, view: { token: '', gone: true, isIn: visitor !== null, signup } };
};
