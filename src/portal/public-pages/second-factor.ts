// `/second-factor`: a code of the authenticator app or a recovery code, after the right password. Five failures end the session, and all are
// counted by account.
import { recordAuditEvent } from '../../auth/audit.ts';
import { checkCode } from '../../auth/check-code.ts';
import { factorsOf } from '../../auth/second-factor.ts';
import type { SignedIn } from '../../auth/session.ts';
import { countSecondFactorAttempt, renewSession, stageOf } from '../../auth/step-up.ts';
import { ownPath } from '../../core/access/own-path.ts';
import { endedSessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import { type EmailContent, sendPortalEmail } from '../mail/compose.ts';
import { completeLogin } from './complete-login.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

export const secondFactorPage: PublicPage = {
  path: '/second-factor',
  page: 'second-factor',
  secret: true,
  title: 'second.title',
  write: { proof: 'password', entry: 'signed-in', email: 'contact' },
  get: async (context) => {
    const { visitor } = context;
    if (visitor === null || visitor.stage !== 'second-factor') return { type: 'redirect', to: '/dashboard' };
    return form(context, 200, '', ownPath(context.query.get('next') ?? ''));
  },
  post: async (context) => {
    const { visitor, fields, store, services, cookies, now, t } = context;
    if (visitor === null || visitor.stage !== 'second-factor') return { type: 'redirect', to: '/login' };
    const next = ownPath(fields.text('next'));
    if (!(await countSecondFactorAttempt(store, visitor.session))) {
      return { type: 'redirect', to: '/login', flash: 'too-many-codes', cookies: [endedSessionCookie] };
    }
    const given = { contact: visitor.contact, code: fields.text('code', 60), device: cookies.device };
    const result = await checkCode({ store, sealer: services.sealer }, { ...given, mayBeRecovery: true }, now);
    if (result.outcome === 'wait') {
      return { ...(await form(context, 429, t('second.wait'), next)), retryAfter: result.seconds };
    }
    if (result.outcome === 'wrong') {
      await noteWrongCode(context, visitor, result.isSeries);
      return form(context, 403, t('second.refused'), next);
    }
    return open(context, visitor, result.by, next);
  },
};

/** Records a wrong code; the one that ends a series is reported by mail. */
async function noteWrongCode(context: PublicPageContext, visitor: SignedIn, isSeries: boolean): Promise<void> {
  await recordAuditEvent(context.store, visitor, 'second-factor-refused', '', context.origin, context.now);
  if (isSeries) await sendPortalEmail(context, visitor.language, wrongCodes(visitor, context.origin.address));
}

/** The sender of such codes has the password. */
export const wrongCodes = ({ email }: Pick<SignedIn, 'email'>, address: string): EmailContent => ({
  kind: 'wrong-codes',
  recipient: email,
  parameters: { address },
  action: '/reset',
});

async function open(
  context: PublicPageContext,
  visitor: SignedIn,
  by: 'app' | 'recovery',
  next: string,
): Promise<PageResponse> {
  const { store, snapshot, origin, now } = context;
  const stage = await stageOf(store, visitor.contact, snapshot.portal.require2fa === 'all');
  const renewed = await renewSession(store, visitor.session, stage, now);
  if (by === 'recovery') {
    await recordAuditEvent(store, visitor, 'recovery-code-used', '', origin, now);
    const { recoveryCodes: left } = await factorsOf(store, visitor.contact);
    await sendPortalEmail(context, visitor.language, {
      ...{ kind: 'recovery-used', recipient: visitor.email, parameters: { left }, action: '/two-factor' },
    });
  }
  const cookies = [await completeLogin(context, { who: visitor, detail: '', secondFactor: true })];
  return { type: 'redirect', to: next === '' ? '/dashboard' : next, renewed, cookies };
}

async function form(
  context: PublicPageContext,
  status: number,
  problem: string,
  next: string,
): Promise<Extract<PageResponse, { type: 'html' }>> {
  const { visitor, store } = context;
  const factors = visitor === null ? null : await factorsOf(store, visitor.contact);
  const passkeys = (factors?.passkeys.length ?? 0) > 0;
  const problems = problem === '' ? [] : [{ field: 'code', text: problem }];
  return { type: 'html', status, problems, view: { next, totp: factors?.totp ?? false, passkeys } };
}
