// `/password`: changing the password, which needs the old one. Everything else that lets in ends (personal tokens where the contact wants
// it), and the contact gets an email.

import { recordAuditEvent } from '../../../auth/audit.ts';
import { deviceHash } from '../../../auth/device.ts';
import { passwordProblem } from '../../../auth/password-rules.ts';
import { hasSecondFactor } from '../../../auth/second-factor.ts';
import { renewSession, stageOf } from '../../../auth/step-up.ts';
import { accessTokensOf } from '../../../auth/tokens/access-tokens.ts';
import { setPassword } from '../../../customers/profile.ts';
import { checksOf } from '../../forms/checks.ts';
import { tickedIn } from '../../forms/refused-view.ts';
import { html } from '../../http/response.ts';
import { type EmailContent, sendPortalEmail } from '../../mail/compose.ts';
import type { ActionContext, ActionResult, Page } from '../page.ts';
import { checkOwnPassword } from './own-password.ts';

export const passwordPage: Page = {
  id: 'password',
  secret: true,
  section: null,
  title: 'password.title',
  allowedWhileRestricted: true,
  respond: async ({ store, visitor, t, now, refused }) => {
    const secondFactor = await hasSecondFactor(store, visitor.contact);
    return html({
      email: visitor.email,
      tokens: (await accessTokensOf(store, visitor, now)).length > 0,
      hint: t(secondFactor ? 'password.hint-short' : 'password.hint'),
      endTokens: tickedIn(refused, 'change')('end-tokens', '1', true),
    });
  },
  actions: { change: { section: null, proof: 'password', entry: 'password-changed', email: 'contact', run: change } },
};

async function change(context: ActionContext): Promise<ActionResult> {
  const { store, services, site, snapshot, visitor, device, fields, t, origin, now } = context;
  const form = checksOf(fields, t);
  const old = await checkOwnPassword(context, fields.raw('old'));
  if (old.outcome === 'wait') return { type: 'error', status: 429, retryAfter: old.seconds };
  if (old.outcome === 'wrong') form.wrong('old', 'password.wrong');
  const password = fields.raw('password');
  const secondFactor = await hasSecondFactor(store, visitor.contact);
  const known = [snapshot.portal.brand, visitor.customerName, visitor.name, visitor.email];
  const weak = await passwordProblem(password, { secondFactor, personal: known });
  if (weak !== null) form.wrong('password', `password.${weak}`);
  if (password === fields.raw('old')) form.wrong('password', 'password.same');
  const refused = form.refused();
  if (refused !== null) return refused;
  await setPassword(store, visitor.contact, await services.hasher.hash(password), {
    ...{ session: visitor.session, device: deviceHash(device), tokens: !fields.flag('end-tokens') },
  });
  const stage = await stageOf(store, visitor.contact, snapshot.portal.require2fa === 'all');
  const renewed = await renewSession(store, visitor.session, stage, now);
  await recordAuditEvent(store, visitor, 'password-changed', '', origin, now);
  const parameters = {
    when: `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    address: origin.address,
  };
  const content: EmailContent = { kind: 'password-changed', recipient: visitor.email, parameters, action: '/security' };
  await sendPortalEmail({ store, services, site }, visitor.language, content);
  return { type: 'redirect', to: '/profile', flash: 'password-set', renewed };
}
