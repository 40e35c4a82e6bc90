// `/reset`: asking for a link, with the same response for known and unknown e-mails, and setting a new password with it.
import { recordAuditEvent } from '../../auth/audit.ts';
import { isKnownDevice } from '../../auth/device.ts';
import { passwordProblem } from '../../auth/password-rules.ts';
import { resetOwner, resetPassword } from '../../auth/reset.ts';
import { hasSecondFactor } from '../../auth/second-factor.ts';
import { networkOf } from '../../core/access/network.ts';
import { deviceCookie, endedSessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import { sendPortalEmail } from '../mail/compose.ts';
import { queueVisitorRequest } from '../visitor-requests/queue.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

export const resetPage: PublicPage = {
  path: '/reset',
  page: 'reset',
  secret: true,
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
  const { store, services, fields, snapshot, origin, cookies, now } = context;
  const email = fields.text('email', 254).toLowerCase();
  const byAddress = services.limits.resetAddress.take(networkOf(origin.address), now);
  // Others in the network of a known device do not keep it from a reset.
  if (byAddress > 0 && !(await isKnownDevice(store, snapshot.name, cookies.device, now)))
    return { type: 'error', status: 429, retryAfter: Math.ceil(byAddress / 1000) };
  // This limit is not reported, and holds for as long as the links that were mailed before: one of them is still valid.
  const byEmail = services.limits.resetAccount.take(`${snapshot.name} ${email}`, now);
  if (byEmail === 0) await queueVisitorRequest(store, snapshot.name, { kind: 'reset', email, origin, at: now });
  return show('sent', 200, '', '');
}

async function setPassword(context: PublicPageContext): Promise<PageResponse> {
  const { fields, store, snapshot, services, t, origin, cookies, now } = context;
  const token = fields.text('token', 100);
  const owner = await resetOwner(store, snapshot.name, token, now);
  if (owner === undefined) return show('gone', 410, '', '');
  const password = fields.raw('password');
  const secondFactor = await hasSecondFactor(store, owner.contact);
  const known = [snapshot.portal.brand, owner.customerName, owner.name, owner.email];
  const weak = await passwordProblem(password, { secondFactor, personal: known });
  if (weak !== null) return show('set', 422, t(`password.${weak}`), token);
  const reset = { portal: snapshot.name, secret: token, password, device: cookies.device };
  const device = await resetPassword(store, services.hasher, reset, now);
  if (device === undefined) return show('gone', 410, '', '');
  // Its owner may have tried the old password until the network had to wait.
  services.addresses.giveBack(origin.address);
  await recordAuditEvent(store, owner, 'password-changed', 'by link', origin, now);
  const parameters = { when: new Date(now).toISOString().slice(0, 16).replace('T', ' '), address: origin.address };
  await sendPortalEmail(context, owner.language, {
    kind: 'password-changed',
    recipient: owner.email,
    parameters,
  });
  // The link does not log in: the login asks for the new password and, where there is one, for the second factor.
  return { type: 'redirect', to: '/login', flash: 'password-set', cookies: [endedSessionCookie, deviceCookie(device)] };
}

const show = (
  step: 'ask' | 'sent' | 'set' | 'gone',
  status: number,
  problem: string,
  token: string,
): Extract<PageResponse, { type: 'html' }> => ({
  type: 'html',
  status,
  problems: problem === '' ? [] : [{ field: 'password', text: problem }],
  ...(step === 'set' ? { script: 'enhance.js' } : {}),
  view: { ask: step === 'ask', sent: step === 'sent', set: step === 'set', gone: step === 'gone', token },
});
