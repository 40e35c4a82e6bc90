// `/account`: how a user of the console logs in: passkeys, password with authenticator app, recovery codes.
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { factorsOfUser, removeUserPasskey, replaceUserCodes } from '../../auth/console-users/factors.ts';
import { errorCodes, PortalError } from '../../core/portal-error.ts';
import { executeOperation } from '../../operations/operation.ts';
import type { Tx } from '../../store/store.ts';
import { errorText } from '../actions/action.ts';
import { actorFrom, principalOf } from '../http/principal.ts';
import { saveFlash, sessionOf } from '../http/sessions.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { frameOf } from '../pages/frame.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { timeAgo } from '../ui/times.ts';
import { field } from './passkey-forms.ts';
import { preparedFactor, type SetUpParts, setUpForms } from './set-up.ts';

interface Change {
  readonly action: string;
  readonly detail: string;
  readonly flash: string;
  /** @returns recovery codes, to be shown once */
  readonly write: (tx: Tx) => Promise<readonly string[]>;
}

/** Access was checked before; who has logged in in another way has no such page. */
export function accountPages(parts: ConsoleParts & SetUpParts, templates: ConsoleTemplates): Router {
  const router = express.Router();
  router.use('/account', usersOnly);
  router.get('/account', (request, response) => show(request, response, { problem: '', codes: [] }));
  router.post('/account', async (request, response) => {
    const { name: email } = principalOf(response);
    const change = await changeOf(parts, request, email);
    if ('problem' in change) {
      response.status(400);
      return show(request, response, { problem: change.problem, codes: [] });
    }
    let codes: readonly string[] = [];
    const context = { action: change.action, subject: email, reason: '', actor: actorFrom(response) };
    try {
      await executeOperation({ store: parts.store, ...context, now: parts.clock.now() }, async () => ({
        ...{ subject: email, detail: change.detail, pass: null },
        write: async (tx) => {
          codes = await change.write(tx);
        },
      }));
      if (codes.length > 0) return show(request, response, { problem: '', codes });
      await saveFlash(parts.store, response, change.flash);
      response.redirect(303, '/account');
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      response.status(errorCodes[thrown.code].http);
      await show(request, response, { problem: errorText(thrown), codes: [] });
    }
  });

  async function show(
    request: Request,
    response: Response,
    { problem, codes }: { readonly problem: string; readonly codes: readonly string[] },
  ): Promise<void> {
    const { name: email } = principalOf(response);
    const now = parts.clock.now();
    const { totp, recoveryCodes, passkeys } = await factorsOfUser(parts.store, email);
    const forms = await setUpForms(
      parts,
      request,
      email,
      passkeys.map(({ id }) => id),
    );
    const frame = await frameOf(parts, response, { menu: '', title: 'Your login', passkeys: forms.passkey !== null });
    const hidden = [{ name: 'form', value: frame.formToken }];
    const view = {
      ...{ problem, codes, totp, frame, recoveryCodes: String(recoveryCodes) },
      passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({
        ...{ id, name, created: timeAgo(createdAt, now), used: timeAgo(usedAt ?? 0, now) },
        removable: totp || passkeys.length > 1,
      })),
      forms: { ...forms, hidden, action: '/account' },
    };
    response.type('html').send(templates.render('account', view));
  }
  return router;
}

const usersOnly: RequestHandler = (_request, response, next) => {
  if (sessionOf(response)?.via === 'user') return next();
  response.status(404).type('text').send('There is no such page.\n');
};

async function changeOf(
  parts: SetUpParts,
  request: Request,
  email: string,
): Promise<Change | { readonly problem: string }> {
  const wanted = field(request, 'do');
  if (wanted === 'codes') {
    const write = (tx: Tx) => replaceUserCodes(tx, email);
    return { action: 'make-recovery-codes', detail: '', flash: '', write };
  }
  if (wanted === 'remove-passkey') {
    const id = field(request, 'id');
    return {
      ...{ action: 'remove-passkey', detail: id.slice(0, 20), flash: 'The passkey is removed.' },
      write: async (tx) => {
        const result = await removeUserPasskey(tx, email, id);
        if (result === 'removed') return [];
        if (result === 'unknown') throw new PortalError('not-found', 'this passkey is not yours', 'Reload the page.');
        const hint = 'Add another passkey, or a password with an app, first.';
        throw new PortalError('input-invalid', 'this is your only way to log in', hint);
      },
    };
  }
  const prepared = await preparedFactor(parts, request, email);
  return 'problem' in prepared ? prepared : { ...prepared, flash: 'The passkey is added.' };
}
