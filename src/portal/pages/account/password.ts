// `/password`: changing the password, which needs the old one. All other sessions end, and the contact gets an email.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { passwordProblem } from '../../../auth/password-rules.ts';
import { hasSecondFactor } from '../../../auth/second-factor.ts';
import { endOtherSessions, recordAuthentication } from '../../../auth/session.ts';
import { changeProfile, profileOf } from '../../../customers/profile.ts';
import { done, html } from '../../http/response.ts';
import { type EmailContent, sendPortalEmail } from '../../mail/compose.ts';
import type { ActionContext, ActionResult, Page } from '../page.ts';

export const passwordPage: Page = {
  id: 'password',
  section: null,
  title: 'password.title',
  allowedWhileRestricted: true,
  respond: async ({ store, visitor, refused, t }) => {
    const secondFactor = await hasSecondFactor(store, visitor.contact);
    return html({
      email: visitor.email,
      hint: t(secondFactor ? 'password.hint-short' : 'password.hint'),
      problem: refused?.problem ?? '',
      field: refused?.field ?? '',
    });
  },
  actions: { change: { section: null, proof: 'password', entry: 'password-changed', email: 'contact', run: change } },
};

async function change(context: ActionContext): Promise<ActionResult> {
  const { store, services, site, snapshot, visitor, fields, t, origin, now } = context;
  const refused = (field: string, key: string): ActionResult => ({ type: 'refused', field, problem: t(key) });
  const wait = services.limits.proof.take(visitor.contact, now);
  if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
  const { passwordHash } = await profileOf(store, visitor.contact);
  const verdict = await services.hasher.verify(passwordHash, fields.raw('old'));
  if (verdict === 'busy') return { type: 'error', status: 429, retryAfter: 5 };
  if (verdict === 'mismatch') return refused('old', 'password.wrong');
  const password = fields.raw('password');
  const secondFactor = await hasSecondFactor(store, visitor.contact);
  const known = [snapshot.portal.brand, visitor.customerName, visitor.name, visitor.email];
  const weak = passwordProblem(password, { secondFactor, personal: known });
  if (weak !== null) return refused('password', `password.${weak}`);
  await changeProfile(store, visitor.contact, { passwordHash: await services.hasher.hash(password) });
  await endOtherSessions(store, visitor.contact, visitor.session);
  await recordAuthentication(store, visitor.session, now);
  services.limits.proof.giveBack(visitor.contact);
  await recordAuditEvent(store, visitor, 'password-changed', '', origin, now);
  const parameters = {
    when: `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    address: origin.address,
  };
  const content: EmailContent = { kind: 'password-changed', recipient: visitor.email, parameters, action: '/security' };
  await sendPortalEmail({ store, services, site }, visitor.language, content);
  return done('/profile', 'password-set');
}
