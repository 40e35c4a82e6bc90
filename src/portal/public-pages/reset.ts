// `/reset`: asking for a link, with the same response for known and unknown e-mails, and setting a new password with it.
import { recordAuditEvent } from '../../auth/audit.ts';
import { passwordProblem } from '../../auth/password-rules.ts';
import { requestReset, resetOwner, resetPassword } from '../../auth/reset.ts';
import { hasSecondFactor } from '../../auth/second-factor.ts';
import { networkOf } from '../../core/access/network.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { endedSessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import { type EmailContent, sendPortalEmail } from '../mail/compose.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

export const resetPage: PublicPage = {
  path: '/reset',
  page: 'reset',
  title: 'reset.title',
  write: { proof: 'link', entry: 'password-changed', email: 'contact' },
  get: async (context) => {
    const { query, store, snapshot, now } = context;
    const token = query.get('token');
    if (token === null) return show('ask', 200, '', '');
    const owner = await resetOwner(store, snapshot.name, token, now);
    return owner === undefined ? show('gone', 410, '', '') : show('set', 200, '', token);
  },
  post: async (context) => (context.fields.flag('token') ? setPassword(context) : ask(context)),
};

async function ask(context: PublicPageContext): Promise<PageResponse> {
  const { services, fields, snapshot, origin, now } = context;
  const email = fields.text('email', 254).toLowerCase();
  const byAddress = services.limits.resetAddress.take(networkOf(origin.address), now);
  if (byAddress > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(byAddress / 1000) };
  // The limit per account is not reported, since that would reveal that the account exists.
  const perAccount = services.limits.resetAccount.take(`${snapshot.name} ${email}`, now);
  const sent = show('sent', 200, '', '');
  return perAccount > 0 ? sent : { ...sent, after: () => sendLink(context, email) };
}

/** Mails the link. Runs after the response, so that its timing does not reveal whether the account exists. */
async function sendLink(context: PublicPageContext, email: string): Promise<void> {
  const { store, snapshot, origin, now, services } = context;
  try {
    const asked = await requestReset(store, snapshot.name, email, now);
    if (asked === undefined) return;
    await recordAuditEvent(store, asked.owner, 'reset-asked', '', origin, now);
    const content: EmailContent = { kind: 'reset', recipient: asked.owner.email };
    await sendPortalEmail(context, asked.owner.language, { ...content, action: `/reset?token=${asked.secret}` });
  } catch (thrown) {
    services.log.error('a reset link could not be sent', { portal: snapshot.name, why: reasonOf(thrown) });
  }
}

async function setPassword(context: PublicPageContext): Promise<PageResponse> {
  const { fields, store, snapshot, services, t, origin, now } = context;
  const token = fields.text('token', 100);
  const owner = await resetOwner(store, snapshot.name, token, now);
  if (owner === undefined) return show('gone', 410, '', '');
  const password = fields.raw('password');
  const secondFactor = await hasSecondFactor(store, owner.contact);
  const known = [snapshot.portal.brand, owner.customerName, owner.name, owner.email];
  const weak = passwordProblem(password, { secondFactor, personal: known });
  if (weak !== null) return show('set', 422, t(`password.${weak}`), token);
  if (!(await resetPassword(store, services.hasher, snapshot.name, token, password, now))) {
    return show('gone', 410, '', '');
  }
  await recordAuditEvent(store, owner, 'password-changed', 'by link', origin, now);
  const parameters = { when: new Date(now).toISOString().slice(0, 16).replace('T', ' '), address: origin.address };
  await sendPortalEmail(context, owner.language, {
    kind: 'password-changed',
    recipient: owner.email,
    parameters,
  });
  // The link does not log in: the login asks for the new password and, where there is one, for the second factor.
  return { type: 'redirect', to: '/login', flash: 'password-set', cookies: [endedSessionCookie] };
}

const show = (
  step: 'ask' | 'sent' | 'set' | 'gone',
  status: number,
  problem: string,
  token: string,
): Extract<PageResponse, { type: 'html' }> => ({
  type: 'html',
  status,
  view: { ask: step === 'ask', sent: step === 'sent', set: step === 'set', gone: step === 'gone', problem, token },
});
