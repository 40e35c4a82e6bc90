// `/two-factor`: authenticator app, recovery codes, passkeys. Secrets are shown once.

import { recordAuditEvent } from '../../../auth/audit.ts';
import { markProven } from '../../../auth/device.ts';
import { registrationOptions, verifyRegistration } from '../../../auth/passkeys.ts';
import {
  disableTotp,
  enableTotp,
  factorsOf,
  removePasskey,
  replaceRecoveryCodes,
  storePasskey,
} from '../../../auth/second-factor.ts';
import { renewSession, stageOf, storeChallenge, takeChallenge } from '../../../auth/step-up.ts';
import { checkTotp, newTotpSecret, totpQrSvg, totpUri } from '../../../auth/totp.ts';
import { jsonOrUndefined } from '../../../core/untrusted/json.ts';
import { sealedAs } from '../../../store/sealed-columns.ts';
import { refusal, refusedWhole } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound, type PageResponse } from '../../http/response.ts';
import { sendPortalEmail } from '../../mail/compose.ts';
import { hostOf } from '../../public-pages/passkey.ts';
import { buttonCell, cell, grid, timeCell } from '../../ui/grid.ts';
import { timeView } from '../../ui/translator.ts';
import type { ActionContext, ActionResult, Page, PageContext } from '../page.ts';

export const twoFactorPage: Page = {
  id: 'two-factor',
  secret: true,
  section: null,
  title: 'two-factor.title',
  closedToSupport: true,
  allowedWhileRestricted: true,
  respond: async (context) =>
    context.query.has('add') || context.refused?.form === 'add-passkey'
      ? addPasskeyForm(context)
      : html(await view(context, [])),
  actions: {
    on: { section: null, proof: 'recent', entry: 'totp-on', email: 'contact', run: switchOn },
    off: { section: null, asks: 'totp-off', proof: 'recent', entry: 'totp-off', email: 'contact', run: switchOff },
    codes: {
      section: null,
      asks: 'new-codes',
      proof: 'recent',
      entry: 'recovery-codes-made',
      email: null,
      run: newCodes,
    },
    'add-passkey': { section: null, proof: 'recent', entry: 'passkey-added', email: 'contact', run: addPasskey },
    'remove-passkey': {
      section: null,
      asks: 'remove-passkey',
      proof: 'recent',
      entry: 'passkey-removed',
      email: 'contact',
      run: removeOne,
    },
  },
};

async function view(context: PageContext, codes: readonly string[]) {
  const { store, services, visitor, t, zone, snapshot, refused } = context;
  const factors = await factorsOf(store, visitor.contact);
  // The form carries the secret sealed for this session: no other secret can be switched on.
  const secret = factors.totp ? '' : (reopened(context) ?? newTotpSecret());
  const uri = totpUri({ secret, issuer: snapshot.portal.brand, account: visitor.email });
  const rows = factors.passkeys.map(({ id, name, createdAt, usedAt }) => [
    cell(name),
    timeCell(timeView(createdAt, t, zone)),
    cell(usedAt === null ? '–' : timeView(usedAt, t, zone).text),
    buttonCell(t('do.remove'), 'remove-passkey', id, true),
  ]);
  const keys = ['two-factor.passkey-name', 'two-factor.since', 'two-factor.used', ''];
  return {
    required: snapshot.portal.require2fa === 'all',
    totp: factors.totp,
    setup: factors.totp
      ? null
      : {
          qr: await totpQrSvg(uri),
          secret: secret.replace(/.{4}(?!$)/g, '$& '),
          sealed: services.sealer.seal(secret, sealedAs.totpSetup(visitor.session)),
        },
    codes,
    left: t('two-factor.left', { left: factors.recoveryCodes }),
    any: factors.totp || factors.passkeys.length > 0,
    passkeys: rows.length === 0 ? null : grid(t, t('two-factor.passkeys'), keys, rows),
    code: typedInto(refused, 'on')('code'),
    form: null,
  };
}

/** Returns the secret of a form with a wrong code, so that the same QR code is shown again; null where there is none. */
function reopened({ refused, services, visitor }: PageContext): string | null {
  try {
    return refused === null
      ? null
      : services.sealer.open(refused.typed.raw('sealed'), sealedAs.totpSetup(visitor.session));
  } catch {
    return null;
  }
}

async function switchOn(context: ActionContext): Promise<ActionResult> {
  const { store, services, visitor, fields, t, origin, now } = context;
  const { totp } = await factorsOf(store, visitor.contact);
  if (totp) return done('/two-factor', 'totp-on');
  const again: ActionResult = refusal({ field: 'code', text: t('two-factor.wrong-code') });
  let secret: string;
  try {
    secret = services.sealer.open(fields.raw('sealed'), sealedAs.totpSetup(visitor.session));
  } catch {
    return again;
  }
  const step = checkTotp(secret, fields.text('code', 20), now, null);
  if (step === null) return again;
  const codes = await enableTotp(store, services.sealer, visitor.contact, secret, step);
  const renewed = await renewAfterFactor(context);
  await recordAuditEvent(store, visitor, 'totp-on', '', origin, now);
  await sendWarning(context, 'two-factor-on');
  return { type: 'html', view: await view(context, codes), renewed };
}

async function switchOff(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, origin, now, snapshot } = context;
  const { passkeys } = await factorsOf(store, visitor.contact);
  if (snapshot.portal.require2fa === 'all' && passkeys.length === 0) return done('/two-factor', 'enrol-first');
  await disableTotp(store, visitor.contact);
  await recordAuditEvent(store, visitor, 'totp-off', '', origin, now);
  await sendWarning(context, 'two-factor-off');
  return done('/two-factor', 'totp-off');
}

async function newCodes(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, origin, now } = context;
  const codes = await replaceRecoveryCodes(store, visitor.contact);
  await recordAuditEvent(store, visitor, 'recovery-codes-made', '', origin, now);
  await sendWarning(context, 'recovery-codes-made');
  return html(await view(context, codes));
}

/** Shows the form for a passkey. It is a page of its own, since only this page has the script for passkeys. */
async function addPasskeyForm(context: PageContext): Promise<PageResponse> {
  const { store, visitor, snapshot, base, refused } = context;
  const { passkeys } = await factorsOf(store, visitor.contact);
  const options = await registrationOptions({
    rpId: hostOf(base),
    rpName: snapshot.portal.brand,
    userId: visitor.contact,
    userName: visitor.email,
    userDisplayName: visitor.name,
    existing: passkeys.map(({ id }) => id),
  });
  await storeChallenge(store, visitor.session, options.challenge);
  const form = { options: JSON.stringify(options), name: typedInto(refused, 'add-passkey')('name') };
  return { type: 'html', script: 'passkey.js', view: { ...(await view(context, [])), form } };
}

async function addPasskey(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, t, origin, now, base } = context;
  const refused: ActionResult = refusedWhole(t('passkey.refused'));
  const challenge = await takeChallenge(store, visitor.session);
  const response = jsonOrUndefined(fields.raw('response'));
  if (challenge === null) return refused;
  const passkey = await verifyRegistration(response, { challenge, origin: base, rpId: hostOf(base) });
  if (passkey === null) return refused;
  const before = await factorsOf(store, visitor.contact);
  const name = fields.text('name', 60) || t('two-factor.passkey');
  if (!(await storePasskey(store, { portal: visitor.portal, contact: visitor.contact }, passkey, name, now)))
    return refused;
  const renewed = await renewAfterFactor(context);
  await recordAuditEvent(store, visitor, 'passkey-added', name, origin, now);
  await sendWarning(context, 'two-factor-on');
  if (before.recoveryCodes > 0) return { type: 'redirect', to: '/two-factor', flash: 'saved', renewed };
  const codes = await replaceRecoveryCodes(store, visitor.contact);
  return { type: 'html', view: await view(context, codes), renewed };
}

async function removeOne(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, origin, now } = context;
  if (!(await removePasskey(store, visitor.contact, fields.raw('id')))) return notFound;
  await recordAuditEvent(store, visitor, 'passkey-removed', '', origin, now);
  await sendWarning(context, 'two-factor-off');
  return done('/two-factor', 'removed');
}

/** The session after a factor was added. @returns its new token */
async function renewAfterFactor({ store, visitor, device, snapshot, now }: ActionContext): Promise<string> {
  const stage = await stageOf(store, visitor.contact, snapshot.portal.require2fa === 'all');
  await markProven(store, visitor.contact, device);
  return renewSession(store, visitor.session, stage, now);
}

const sendWarning = (
  { store, services, site, visitor, origin }: ActionContext,
  kind: 'two-factor-on' | 'two-factor-off' | 'recovery-codes-made',
): Promise<void> =>
  sendPortalEmail({ store, services, site }, visitor.language, {
    kind,
    recipient: visitor.email,
    parameters: { address: origin.address },
    action: '/security',
  });
