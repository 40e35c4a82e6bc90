// `/profile`: the contact's own data, the company's data (read-only), and links to password, second factor, sessions and tokens.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { nameProblem } from '../../../core/access/display-name.ts';
import { isEmail } from '../../../customers/contact.ts';
import { isZone, termsOf } from '../../../customers/customer.ts';
import { createStopLink, requestEmailVerification } from '../../../customers/email.ts';
import { changeProfile, profileOf } from '../../../customers/profile.ts';
import { done, html } from '../../http/response.ts';
import { sendPortalEmail } from '../../mail/compose.ts';
import { timezoneChoices } from '../../public-pages/signup.ts';
import { confirmFirst, hasRecentProof } from '../../writes/recent-proof.ts';
import type { ActionContext, ActionResult, Page, PageContext } from '../page.ts';

const PHONE = /^(?:\+[1-9]\d{6,14})?$/;

export const profilePage: Page = {
  id: 'profile',
  secret: true,
  section: null,
  title: 'profile.title',
  allowedWhileRestricted: true,
  respond: async (context) => html(await view(context)),
  actions: {
    save: { section: null, proof: 'recent-for-phone', entry: 'profile-changed', email: null, run: save },
    email: { section: null, proof: 'recent', entry: 'email-change-asked', email: 'contact', run: changeEmail },
  },
};

async function view({ store, visitor, t, site, refused }: PageContext) {
  const [profile, terms] = await Promise.all([profileOf(store, visitor.contact), termsOf(store, visitor)]);
  const typed = (name: string, now: string): string => (refused?.typed.flag(name) ? refused.typed.text(name) : now);
  const names = new Intl.DisplayNames(t.lang, { type: 'language' });
  return {
    name: typed('name', profile.name),
    department: typed('department', profile.department),
    phone: typed('phone', profile.phone),
    mobile: typed('mobile', profile.mobile),
    email: profile.email,
    newEmail: typed('email', ''),
    languages: [
      { tag: '', name: t('profile.browser-language'), chosen: profile.language === null },
      ...site.languages.map((tag) => ({ tag, name: names.of(tag) ?? tag, chosen: tag === profile.language })),
    ],
    timezones: timezoneChoices(typed('timezone', profile.timezone ?? visitor.timezone)),
    company: [
      { label: t('profile.company'), text: visitor.customerName },
      { label: t('profile.number'), text: visitor.customer },
      { label: t('profile.currency'), text: visitor.currency },
      { label: t('profile.address'), text: terms?.address ?? '' },
    ].filter(({ text }) => text !== ''),
    problem: refused?.problem ?? '',
    field: refused?.field ?? '',
  };
}

async function save(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, t, site, origin, now } = context;
  const refused = (field: string, key: string): ActionResult => ({ type: 'refused', field, problem: t(key) });
  const name = fields.text('name', 200);
  const wrongName = nameProblem(name);
  if (wrongName !== null) return refused('name', wrongName === 'missing' ? 'signup.wrong-name' : `name.${wrongName}`);
  const phones = { phone: plainPhone(fields.text('phone', 40)), mobile: plainPhone(fields.text('mobile', 40)) };
  for (const [field, phone] of Object.entries(phones))
    if (!PHONE.test(phone)) return refused(field, 'signup.wrong-phone');
  const timezone = fields.text('timezone', 64);
  if (!isZone(timezone)) return refused('timezone', 'signup.wrong-timezone');
  const language = fields.text('language', 20);
  if (language !== '' && !site.languages.includes(language)) return refused('language', 'profile.wrong-language');
  const before = await profileOf(store, visitor.contact);
  const isOther = phones.phone !== before.phone || phones.mobile !== before.mobile;
  if (isOther && !hasRecentProof(context)) return confirmFirst('/profile');
  const department = fields.text('department', 200).replace(/\p{Cc}/gu, ' ');
  await changeProfile(store, visitor.contact, {
    ...{ name, department, timezone, language: language === '' ? null : language },
    ...phones,
  });
  await recordAuditEvent(store, visitor, 'profile-changed', '', origin, now);
  return done('/profile', 'saved');
}

const plainPhone = (text: string): string => text.replace(/[\s().-]/g, '');

/**
 * Starts a change of the e-mail address: mails a link to the new address, which takes effect once the link is used, and a warning to
 * the old one. The response is the same when the new address belongs to another contact.
 */
async function changeEmail(context: ActionContext): Promise<ActionResult> {
  const { store, services, site, visitor, fields, t, origin, now } = context;
  const email = fields.text('email', 254).toLowerCase();
  if (!isEmail(email) || email === visitor.email) {
    return { type: 'refused', field: 'email', problem: t('signup.wrong-email') };
  }
  const wait = services.limits.resetAccount.take(`verify ${visitor.contact}`, now);
  if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
  const secret = await requestEmailVerification(store, visitor, email, now);
  const post = { store, services, site };
  await sendPortalEmail(post, visitor.language, {
    kind: 'verify-email',
    recipient: email,
    action: `/verify?token=${secret}`,
  });
  const stop = await createStopLink(store, visitor, visitor.email, now);
  await sendPortalEmail(post, visitor.language, {
    ...{ kind: 'email-change', recipient: visitor.email, typed: { email } },
    action: `/stop-email-change?token=${stop}`,
  });
  await recordAuditEvent(store, visitor, 'email-change-asked', email, origin, now);
  return done('/profile', 'link-sent');
}
