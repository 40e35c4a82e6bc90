// `/confirm`: confirming the password and second factor again, before actions that change how the contact logs in.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { type CodeOutcome, checkCode } from '../../../auth/check-code.ts';
import { factorsOf } from '../../../auth/second-factor.ts';
import { renewSession, stageOf } from '../../../auth/step-up.ts';
import { ownPath } from '../../../core/access/own-path.ts';
import { refusedWhole } from '../../forms/checks.ts';
import { html } from '../../http/response.ts';
import { sendPortalEmail } from '../../mail/compose.ts';
import { wrongCodes } from '../../public-pages/second-factor.ts';
import type { ActionContext, ActionResult, Page } from '../page.ts';
import { checkOwnPassword } from './own-password.ts';

export const confirmPage: Page = {
  id: 'confirm',
  secret: true,
  section: null,
  title: 'confirm.title',
  allowedWhileRestricted: true,
  respond: async ({ store, visitor, query, refused }) => {
    const { totp } = await factorsOf(store, visitor.contact);
    const next = refused === null ? (query.get('next') ?? '') : refused.typed.text('next');
    return html({ totp, email: visitor.email, next: ownPath(next) });
  },
  actions: {
    confirm: {
      section: null,
      proof: 'password',
      entry: null,
      email: null,
      run: async (context) => {
        const { store, visitor, fields, t, origin, now, snapshot } = context;
        const password = await checkOwnPassword(context, fields.raw('password'));
        if (password.outcome === 'wait') return tooOften(password.seconds);
        const code = await codeOf(context);
        if (code.outcome === 'wait') return tooOften(code.seconds);
        if (password.outcome === 'wrong' || code.outcome === 'wrong') {
          await recordAuditEvent(store, visitor, 'second-factor-refused', 'confirm', origin, now);
          if (code.outcome === 'wrong' && code.isSeries)
            await sendPortalEmail(context, visitor.language, wrongCodes(visitor, origin.address));
          // Which of the two is wrong is not said: it would help to guess one after the other.
          return refusedWhole(t('confirm.refused'));
        }
        const stage = await stageOf(store, visitor.contact, snapshot.portal.require2fa === 'all');
        const renewed = await renewSession(store, visitor.session, stage, now);
        const next = ownPath(fields.text('next'));
        return { type: 'redirect', to: next === '' ? '/profile' : next, flash: 'confirmed', renewed };
      },
    },
  },
};

const tooOften = (seconds: number): ActionResult => ({ type: 'error', status: 429, retryAfter: seconds });

/** Checks the code of the app; right where the contact has no app. */
async function codeOf({ store, services, visitor, fields, device, now }: ActionContext): Promise<CodeOutcome> {
  const { totp } = await factorsOf(store, visitor.contact);
  if (!totp) return { outcome: 'right', by: 'app' };
  const given = { contact: visitor.contact, code: fields.text('code', 20), device, mayBeRecovery: false };
  return checkCode({ store, sealer: services.sealer }, given, now);
}
