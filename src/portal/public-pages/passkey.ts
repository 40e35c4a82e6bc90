// `/passkey`: logging in with a passkey, alone or as the second factor. Needs our script; without it there is the password.

import { admits } from '../../auth/admission.ts';
import { isKnownDevice } from '../../auth/device.ts';
import { credentialIdOf, loginOptions, verifyLogin } from '../../auth/passkeys.ts';
import { findPasskey, recordPasskeyUse } from '../../auth/second-factor.ts';
import { openSession } from '../../auth/session.ts';
import { takeShared } from '../../auth/shared-counts.ts';
import { countSecondFactorAttempt, renewSession, stageOf, storeChallenge, takeChallenge } from '../../auth/step-up.ts';
import { networkOf } from '../../core/access/network.ts';
import { MINUTE } from '../../core/durations.ts';
import { storedContactId, storedCustomerId } from '../../core/ids.ts';
import { jsonOrUndefined } from '../../core/untrusted/json.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import { sessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import { completeLogin } from './complete-login.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

const CHALLENGE_MS = 5 * MINUTE;

export const passkeyPage: PublicPage = {
  path: '/passkey',
  page: 'passkey',
  secret: true,
  title: 'passkey.title',
  write: { proof: 'password', entry: 'signed-in', email: 'contact' },
  get: async (context) => page(context, 200, ''),
  post: async (context) => {
    const { fields, snapshot, store, services, now, t, origin, cookies, base } = context;
    const wait = services.limits.proof.take(networkOf(origin.address), now);
    // Others in the network of a known device do not lock it out.
    if (wait > 0 && !(await isKnownDevice(store, snapshot.name, cookies.device, now)))
      return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
    const refused = () => page(context, 403, t('passkey.refused'));
    const response = jsonOrUndefined(fields.raw('response'));
    const id = credentialIdOf(response);
    const found = id === null ? undefined : await findPasskey(store, snapshot.name, id);
    const challenge = await challengeOf(context);
    if (found === undefined || challenge === null) return refused();
    const expected = { challenge, origin: base, rpId: hostOf(base) };
    const proof = await verifyLogin(response, expected, found.passkey);
    const owner = proof === null ? undefined : await ownerOf(context, found.contact);
    if (proof === null || owner === undefined) return refused();
    await recordPasskeyUse(store, found.passkey.id, proof.counter, now);
    services.limits.proof.giveBack(networkOf(origin.address));
    return welcome(context, owner);
  },
};

interface Owner {
  readonly portal: PublicPageContext['snapshot']['name'];
  readonly customer: ReturnType<typeof storedCustomerId>;
  readonly contact: ReturnType<typeof storedContactId>;
}

async function welcome(context: PublicPageContext, owner: Owner): Promise<PageResponse> {
  const { visitor, store, snapshot, cookies, now, origin } = context;
  const { portal, contact } = owner;
  const stage = await stageOf(store, contact, snapshot.portal.require2fa === 'all');
  const device = await completeLogin(context, { who: owner, detail: 'passkey', secondFactor: true });
  if (visitor !== null && visitor.contact === contact && visitor.operator === null) {
    const renewed = await renewSession(store, visitor.session, stage, now);
    return { type: 'redirect', to: '/dashboard', renewed, cookies: [device] };
  }
  const opened = { contact, portal, stage, origin, replaces: cookies.session };
  const token = await openSession(store, opened, now);
  return { type: 'redirect', to: '/dashboard', cookies: [sessionCookie(token), device] };
}

/** Returns the challenge, which is valid once: the session's for a second factor, else the one sealed into the form. */
async function challengeOf({ visitor, store, fields, services, snapshot, now }: PublicPageContext) {
  if (visitor !== null && visitor.stage === 'second-factor') {
    return (await countSecondFactorAttempt(store, visitor.session)) ? takeChallenge(store, visitor.session) : null;
  }
  try {
    const opened = services.sealer.open(fields.raw('sealed'), sealedAs.passkeyForm(snapshot.name));
    const [at = '', challenge = ''] = opened.split(' ');
    // Each challenge can be used once.
    const isUsed = (await takeShared(store, 'challenge', challenge, now)) > 0;
    return !isUsed && now - Number(at) < CHALLENGE_MS ? challenge : null;
  } catch {
    return null;
  }
}

async function ownerOf({ store, snapshot, origin }: PublicPageContext, contact: string): Promise<Owner | undefined> {
  const row = await store
    .selectFrom('contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['contact.id', 'contact.customer', 'contact.disabled', 'contact.allowed_addresses', 'customer.status'])
    .where('contact.id', '=', contact)
    .where('contact.portal', '=', snapshot.name)
    .executeTakeFirst();
  if (row === undefined || !admits(row, origin.address)) return undefined;
  return { portal: snapshot.name, customer: storedCustomerId(row.customer), contact: storedContactId(row.id) };
}

async function page(context: PublicPageContext, status: number, problem: string): Promise<PageResponse> {
  const { base, visitor, store, services, snapshot, now } = context;
  const options = await loginOptions(hostOf(base));
  const isSecond = visitor !== null && visitor.stage === 'second-factor';
  if (isSecond) {
    await storeChallenge(store, visitor.session, options.challenge);
  }
  const sealed = services.sealer.seal(`${now} ${options.challenge}`, sealedAs.passkeyForm(snapshot.name));
  const problems = problem === '' ? [] : [{ field: '', text: problem }];
  return { type: 'html', status, problems, script: 'passkey.js', view: { options: JSON.stringify(options), sealed } };
}

export const hostOf = (base: string): string => new URL(base).hostname;
