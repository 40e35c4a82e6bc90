// `/second-factor`: a code of the authenticator app or a recovery code, after the right password. Five failures end the session.
import { recordAuditEvent } from '../../auth/audit.ts';
import { consumeRecoveryCode, consumeTotpCode, factorsOf } from '../../auth/second-factor.ts';
import { countSecondFactorAttempt, recordAuthentication } from '../../auth/session.ts';
import { endedSessionCookie } from '../http/cookies.ts';
import { ownPath } from '../http/request-address.ts';
import type { PageResponse } from '../http/response.ts';
import { type EmailContent, sendPortalEmail } from '../mail/compose.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

export const secondFactorPage: PublicPage = {
  path: '/second-factor',
  page: 'second-factor',
  title: 'second.title',
  write: { proof: 'password', entry: 'signed-in', email: 'contact' },
  get: async (context) => {
    const { visitor } = context;
    if (visitor === null || visitor.stage !== 'second-factor') return { type: 'redirect', to: '/dashboard' };
    return form(context, 200, '', ownPath(context.query.get('next') ?? ''));
  },
  post: async (context) => {
    const { visitor, fields, store, services, origin, now, t } = context;
    if (visitor === null || visitor.stage !== 'second-factor') return { type: 'redirect', to: '/login' };
    const next = ownPath(fields.text('next'));
    if (!(await countSecondFactorAttempt(store, visitor.session))) {
      return { type: 'redirect', to: '/login', flash: 'too-many-codes', cookies: [endedSessionCookie] };
    }
    const code = fields.text('code', 40);
    const byApp = await consumeTotpCode(store, services.sealer, visitor.contact, code, now);
    const byRecovery = !byApp && (await consumeRecoveryCode(store, visitor.contact, code));
    if (!byApp && !byRecovery) {
      await recordAuditEvent(store, visitor, 'second-factor-refused', '', origin, now);
      return form(context, 403, t('second.refused'), next);
    }
    await recordAuthentication(store, visitor.session, now);
    if (byRecovery) {
      await recordAuditEvent(store, visitor, 'recovery-code-used', '', origin, now);
      const { recoveryCodes: left } = await factorsOf(store, visitor.contact);
      const content: EmailContent = {
        kind: 'recovery-used',
        recipient: visitor.email,
        parameters: { left },
        action: '/two-factor',
      };
      await sendPortalEmail(context, visitor.language, content);
    }
    await recordAuditEvent(store, visitor, 'signed-in', '', origin, now);
    return { type: 'redirect', to: next === '' ? '/dashboard' : next };
  },
};

async function form(context: PublicPageContext, status: number, problem: string, next: string): Promise<PageResponse> {
  const { visitor, store } = context;
  const factors = visitor === null ? null : await factorsOf(store, visitor.contact);
  const passkeys = (factors?.passkeys.length ?? 0) > 0;
  return { type: 'html', status, view: { problem, next, totp: factors?.totp ?? false, passkeys } };
}
