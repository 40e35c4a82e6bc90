// `/phone`: confirming a phone number by a code that the operator's own system sends.

import { randomInt } from 'node:crypto';
import { clearAttempts, codeAttempts, countAttempt, endsFreeSeries, subjects } from '../../../auth/attempts.ts';
import { recordAuditEvent } from '../../../auth/audit.ts';
import { consumeLink, createLink } from '../../../auth/one-time-link.ts';
import { MINUTE } from '../../../core/durations.ts';
import { reasonOf } from '../../../core/portal-error.ts';
import { changeProfile, profileOf } from '../../../customers/profile.ts';
import { refusal, refusedWhole } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html } from '../../http/response.ts';
import { sendPortalEmail } from '../../mail/compose.ts';
import { wrongCodes } from '../../public-pages/second-factor.ts';
import type { ActionContext, ActionResult, Page } from '../page.ts';

const CODE_MS = 10 * MINUTE;

export const phonePage: Page = {
  id: 'phone',
  secret: true,
  section: null,
  title: 'phone.title',
  allowedWhileRestricted: true,
  respond: async ({ store, visitor, services, query, refused }) => {
    const { phone, phoneVerifiedAt } = await profileOf(store, visitor.contact);
    return html({
      phone: typedInto(refused, 'send')('phone', phone),
      code: typedInto(refused, 'check')('code'),
      verified: phoneVerifiedAt !== null,
      sent: query.has('sent') || refused?.form === 'check',
      possible: services.hooks.phone !== null,
    });
  },
  actions: {
    send: { section: null, proof: 'recent', entry: null, email: null, run: send },
    check: { section: null, proof: 'none', entry: 'phone-verified', email: null, run: check },
  },
};

async function send({ store, services, visitor, fields, t, snapshot, now }: ActionContext): Promise<ActionResult> {
  const refused = (key: string): ActionResult => refusal({ field: 'phone', text: t(key) });
  const phone = fields.text('phone', 40).replace(/[\s().-]/g, '');
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) return refused('signup.wrong-phone');
  if (services.hooks.phone === null) return refusedWhole(t('phone.not-possible'));
  const wait = services.limits.phoneCode.take(visitor.contact, now);
  if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
  await changeProfile(store, visitor.contact, { phone });
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const link = { purpose: 'phone', portal: visitor.portal, contact: visitor.contact, detail: phone } as const;
  await createLink(store, { ...link, expiresAt: now + CODE_MS }, `${visitor.contact} ${code}`);
  try {
    const text = t('phone.message', { brand: snapshot.portal.brand, code });
    await services.hooks.phone({ portal: visitor.portal, phone, code, text });
  } catch (thrown) {
    services.log.error('a code could not be sent', { portal: visitor.portal, why: reasonOf(thrown) });
    return refused('phone.failed');
  }
  return { type: 'redirect', to: '/phone?sent=1', flash: 'code-sent' };
}

async function check(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, t, origin, now } = context;
  const subject = subjects.phoneCode(visitor.contact);
  const counted = await countAttempt(store, subject, codeAttempts, now);
  if ('wait' in counted) return { type: 'error', status: 429, retryAfter: Math.ceil(counted.wait / 1000) };
  const code = fields.text('code', 20).replace(/\s/g, '');
  const link = await consumeLink(store, 'phone', visitor.portal, `${visitor.contact} ${code}`, now);
  const { phone } = await profileOf(store, visitor.contact);
  if (link === undefined || link.detail !== phone) {
    await recordAuditEvent(store, visitor, 'second-factor-refused', 'phone', origin, now);
    if (endsFreeSeries(counted, codeAttempts))
      await sendPortalEmail(context, visitor.language, wrongCodes(visitor, origin.address));
    return refusal({ field: 'code', text: t('phone.wrong-code') });
  }
  await clearAttempts(store, subject);
  await changeProfile(store, visitor.contact, { phone, phoneVerifiedAt: now });
  await recordAuditEvent(store, visitor, 'phone-verified', phone, origin, now);
  return done('/dashboard', 'phone-verified');
}
