// `/login/invitation`: where an invited user sets up the first factor, and is logged in by it.
import express, { type Request, type Response, type Router } from 'express';
import { invitedUser, useInvitation } from '../../auth/console-users/invitation.ts';
import { PortalError } from '../../core/portal-error.ts';
import { writeAudit } from '../../store/tables/console-audit.ts';
import { recordRefusal } from '../http/open-session.ts';
import { originOf } from '../http/principal.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { field } from './passkey-forms.ts';
import { type PreparedFactor, preparedFactor, setUpForms } from './set-up.ts';
import { openUserSession, readLoginForm, type UserLogin } from './user-login.ts';

/** Path of the link; `token` is its secret. */
const INVITATION = '/login/invitation';

export function invitationPages(dependencies: UserLogin, templates: ConsoleTemplates): Router {
  const { store, users, clock } = dependencies;
  const router = express.Router();
  const invited = (secret: string) => invitedUser(store, users, secret, clock.now());
  const refused = async (response: Response): Promise<void> => {
    await recordRefusal(dependencies, response, { name: '', via: 'user' }, 'wrong invitation');
    response.status(403).type('html').send(templates.render('invitation-ended', {}));
  };
  router.use(
    INVITATION,
    ...readLoginForm(
      dependencies,
      async (response) => void response.type('html').send(templates.render('invitation-ended', {})),
    ),
  );
  router.get(INVITATION, async (request, response) => {
    const secret = typeof request.query['token'] === 'string' ? request.query['token'] : '';
    const email = await invited(secret);
    if (email === undefined) return refused(response);
    await show(request, response, { email, secret, problem: '' });
  });
  router.post(INVITATION, async (request, response) => {
    const secret = field(request, 'token');
    const email = await invited(secret);
    if (email === undefined) return refused(response);
    const prepared = await preparedFactor(dependencies, request, email);
    if ('problem' in prepared) {
      response.status(400);
      return show(request, response, { email, secret, problem: prepared.problem });
    }
    const codes = await accept(dependencies, response, { email, secret, prepared });
    if (codes === null) return refused(response);
    if (codes.length === 0) return response.redirect(303, '/account');
    response.type('html').send(templates.render('recovery-codes', { codes }));
  });

  async function show(
    request: Request,
    response: Response,
    { email, secret, problem }: { readonly email: string; readonly secret: string; readonly problem: string },
  ): Promise<void> {
    const forms = await setUpForms(dependencies, request, email, []);
    const hidden = [{ name: 'token', value: secret }];
    const view = { email, problem, name: '', forms: { ...forms, hidden, action: INVITATION } };
    response.type('html').send(templates.render('invitation', view));
  }
  return router;
}

/** Uses the link up, stores the factor and opens a session, in one transaction. @returns recovery codes; null where the link was used meanwhile */
async function accept(
  dependencies: UserLogin,
  response: Response,
  { email, secret, prepared }: { readonly email: string; readonly secret: string; readonly prepared: PreparedFactor },
): Promise<readonly string[] | null> {
  const { clock, users } = dependencies;
  let codes: readonly string[] = [];
  try {
    await openUserSession(dependencies, response, { email, by: 'invitation' }, async (tx) => {
      if (!(await useInvitation(tx, email, secret))) throw new PortalError('not-found', 'the link was used', '');
      codes = await prepared.write(tx);
      const { action, detail } = prepared;
      const who = { actor: email, role: users.get(email) ?? '', via: 'user', ...originOf(response) };
      await writeAudit(tx, { at: clock.now(), ...who, action, subject: email, reason: '', detail, outcome: 'done' });
    });
  } catch (thrown) {
    if (thrown instanceof PortalError) return null;
    throw thrown;
  }
  return codes;
}
