// `/profile`: the contact's own data, the company's data (read-only), and links to password, second factor, sessions and tokens.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { nameProblem } from '../../../core/access/display-name.ts';
import { isEmail } from '../../../customers/contact.ts';
import { isZone, termsOf } from '../../../customers/customer.ts';
import { createStopLink, requestEmailVerification } from '../../../customers/email.ts';
import { changeProfile, profileOf } from '../../../customers/profile.ts';
import { checksOf, refusal } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
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
  const typed = typedInto(refused, 'save');
  const language = typed('language', profile.language ?? '');
  const names = new Intl.DisplayNames(t.lang, { type: 'language' });
  return {
    name: typed('name', profile.name),
    department: typed('department', profile.department),
    phone: typed('phone', profile.phone),
    mobile: typed('mobile', profile.mobile),
    email: profile.email,
    newEmail: typedInto(refused, 'email')('email'),
    languages: [
      { tag: '', name: t('profile.browser-language'), chosen: language === '' },
      ...site.languages.map((tag) => ({ tag, name: names.of(tag) ?? tag, chosen: tag === language })),
    ],
    timezones: timezoneChoices(typed('timezone', profile.timezone ?? visitor.timezone)),
    company: [
      { label: t('profile.company'), text: visitor.customerName },
      { label: t('profile.number'), text: visitor.customer },
      { label: t('profile.currency'), text: visitor.currency },
      { label: t('profile.address'), text: terms?.address ?? '' },
    ].filter(({ text }) => text !== ''),
  };
}

async function save(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, t, site, origin, now } = context;
  const form = checksOf(fields, t, { phone: 'signup.phone', mobile: 'profile.mobile' });
  const name = fields.raw('name').trim();
  const wrongName = nameProblem(name);
  if (wrongName !== null) form.wrong('name', wrongName === 'missing' ? 'signup.wrong-name' : `name.${wrongName}`);
  const department = form.line('department', 200);
  const phones = { phone: plainPhone(fields.raw('phone')), mobile: plainPhone(fields.raw('mobile')) };
  for (const [field, phone] of Object.entries(phones)) if (!PHONE.test(phone)) form.wrong(field, 'signup.wrong-phone');
  const language = fields.raw('language');
  if (language !== '' && !site.languages.includes(language)) form.wrong('language', 'profile.wrong-language');
  const timezone = fields.raw('timezone');
  if (!isZone(timezone)) form.wrong('timezone', 'signup.wrong-timezone');
  const refused = form.refused();
  if (refused !== null) return refused;
  const before = await profileOf(store, visitor.contact);
  const isOther = phones.phone !== before.phone || phones.mobile !== before.mobile;
  if (isOther && !hasRecentProof(context)) return confirmFirst('/profile');
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
    return refusal({ field: 'email', text: t('signup.wrong-email') });
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
