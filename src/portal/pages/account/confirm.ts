// `/confirm`: confirming the password and second factor again, before actions that change how the contact logs in.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { consumeTotpCode, factorsOf } from '../../../auth/second-factor.ts';
import { recordAuthentication } from '../../../auth/session.ts';
import { profileOf } from '../../../customers/profile.ts';
import { ownPath } from '../../http/request-address.ts';
import { html } from '../../http/response.ts';
import type { Page } from '../page.ts';

export const confirmPage: Page = {
  id: 'confirm',
  section: null,
  title: 'confirm.title',
  allowedWhileRestricted: true,
  respond: async ({ store, visitor, query, refused }) => {
    const { totp } = await factorsOf(store, visitor.contact);
    const next = refused === null ? (query.get('next') ?? '') : refused.typed.text('next');
    return html({ totp, email: visitor.email, next: ownPath(next), problem: refused?.problem ?? '' });
  },
  actions: {
    confirm: {
      section: null,
      proof: 'password',
      entry: null,
      email: null,
      run: async ({ store, services, visitor, fields, t, origin, now }) => {
        const wait = services.limits.proof.take(visitor.contact, now);
        if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
        const { totp } = await factorsOf(store, visitor.contact);
        const { passwordHash } = await profileOf(store, visitor.contact);
        const verdict = await services.hasher.verify(passwordHash, fields.raw('password'));
        const second =
          !totp || (await consumeTotpCode(store, services.sealer, visitor.contact, fields.text('code', 20), now));
        if (verdict !== 'match' || !second) {
          await recordAuditEvent(store, visitor, 'second-factor-refused', 'confirm', origin, now);
          return { type: 'refused', field: 'password', problem: t('confirm.refused') };
        }
        services.limits.proof.giveBack(visitor.contact);
        await recordAuthentication(store, visitor.session, now);
        const next = ownPath(fields.text('next'));
        return { type: 'redirect', to: next === '' ? '/profile' : next, flash: 'confirmed' };
      },
    },
  },
};
