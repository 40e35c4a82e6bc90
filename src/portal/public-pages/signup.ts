// `/signup` and `/signup/carrier`: the same response for known and unknown e-mails. The account is opened once the e-mail is verified.

import { passwordProblem } from '../../auth/password-rules.ts';
import { createChallenge, solvedChallenge } from '../../auth/proof-of-work.ts';
import { readShared, takeShared } from '../../auth/shared-counts.ts';
import { networkOf, siteOf } from '../../core/access/network.ts';
import { HOUR } from '../../core/durations.ts';
import { countryCodes } from '../../core/money/country.ts';
import { invalidSignupFields, type SignupForm } from '../../provisioning/signup.ts';
import { readSignupTerms } from '../../provisioning/templates.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import type { FieldProblem } from '../forms/checks.ts';
import { notFound, type PageResponse } from '../http/response.ts';
import { queueVisitorRequest } from '../visitor-requests/queue.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

type Type = SignupForm['type'];
/** A form that is sent sooner after it was shown was filled in by a program. */
const QUICKEST_MS = 2000;
/** Seconds after which a closed sign-up may be tried again: a template is corrected by a commit. */
const CLOSED_S = 600;
/** A challenge is good for as long as used ones are remembered. */
const CHALLENGE_MS = 2 * HOUR;
/** A form that is sent later has expired. */
const SLOWEST_MS = 12 * HOUR;

export const signupPage = signupPageFor('customer', '/signup');
export const carrierSignupPage = signupPageFor('carrier', '/signup/carrier');

function signupPageFor(type: Type, path: string): PublicPage {
  return {
    path,
    page: 'signup',
    secret: true,
    title: `signup.title-${type}`,
    write: { proof: 'none', entry: null, email: 'address' },
    get: async (context) =>
      (await refusal(context, type)) ?? showForm(context, { type, path, status: 200 }, emptyForm(context, type), []),
    post: async (context) =>
      (await refusal(context, type)) ??
      (context.fields.flag('again') ? sendAgain(context, path) : take(context, type, path)),
  };
}

/** The response where no account can be opened; undefined where one can. */
async function refusal(context: PublicPageContext, type: Type): Promise<PageResponse | undefined> {
  const { store, snapshot } = context;
  if (!snapshot.signup[type]) return notFound;
  return (await readSignupTerms(store, snapshot.signup, type)) === null ? signupClosed(context) : undefined;
}

/** Says that no account can be opened while the template that accounts are copied from is not live. */
export const signupClosed = ({ t }: PublicPageContext): PageResponse => ({
  ...{ type: 'html', template: 'signup-closed', title: t('signup.closed'), view: {} },
  ...{ status: 503, retryAfter: CLOSED_S },
});

async function take(context: PublicPageContext, type: Type, path: string): Promise<PageResponse> {
  const { store, fields, snapshot, t, services, now, origin } = context;
  const form = formOf(context, type);
  const refused = (key: string, status = 422): Promise<PageResponse> =>
    showForm(context, { type, path, status }, form, [{ field: '', text: t(key) }]);
  // A hidden field that only programs fill in; they get the usual response.
  if (fields.raw('website') !== '') return sent(context, path, form.email);
  if (!isHumanPace(context)) return refused('signup.too-quick');
  const currencies = snapshot.currencies.codes;
  const wrong: { field: string; key: string }[] = [
    ...invalidSignupFields(form, { currencies, countries: countryCodes }),
  ];
  const password = fields.raw('password');
  const known = [snapshot.portal.brand, form.company, form.name, form.email];
  const weak = await passwordProblem(password, { secondFactor: false, personal: known });
  if (weak !== null) wrong.push({ field: 'password', key: `password.${weak}` });
  if (wrong.length > 0) {
    const problems = wrong.map(({ field, key }) => ({ field, text: t(key) }));
    return showForm(context, { type, path, status: 422 }, typedForm(context, form), problems);
  }
  // Counted once the form is whole: what is refused costs no one anything.
  const wait = await countForm(context);
  if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
  const verdict = (await services.hooks.signup?.({ portal: snapshot.name, ...form, address: origin.address })) ?? 'yes';
  if (verdict !== 'yes') return refused(`signup.hook-${verdict}`, verdict === 'no' ? 403 : 503);
  const hash = await services.hasher.hash(password);
  await queueVisitorRequest(store, snapshot.name, { kind: 'signup', form, passwordHash: hash, at: now });
  return sent(context, path, form.email);
}

/**
 * Counts a whole form by the visitor's network. One without a proof of work, as of a browser without scripts, is counted by a wider
 * network, and there are fewer of them. No limit is of all visitors; what they send together only raises the work. @returns milliseconds to wait; 0 when it may go ahead
 */
async function countForm({ store, fields, services, snapshot, origin, now }: PublicPageContext): Promise<number> {
  const solved = solvedChallenge(services.sealer, `signup ${snapshot.name}`, fields.raw('altcha'), now);
  const hasWorked = solved !== null && (await takeShared(store, 'challenge', solved, now)) === 0;
  const wait = hasWorked
    ? await takeShared(store, 'signupAddress', `${snapshot.name} ${networkOf(origin.address)}`, now)
    : await takeShared(store, 'signupUnproved', `${snapshot.name} ${siteOf(origin.address)}`, now);
  if (wait === 0) await takeShared(store, 'signupPortal', snapshot.name, now);
  return wait;
}

/** `again`: names the address of the form that was just sent, so that no one has a message sent to another one. */
const sent = (
  { services, snapshot }: PublicPageContext,
  path: string,
  email: string,
  again = false,
): Extract<PageResponse, { type: 'html' }> => ({
  type: 'html',
  template: 'signup-sent',
  view: { email, path, isAgain: again, again: services.sealer.seal(email, sealedAs.signupSent(snapshot.name)) },
});

/** Has the message sent once more. The limit of an address is not reported, since an earlier link is valid for as long. */
async function sendAgain(context: PublicPageContext, path: string): Promise<PageResponse> {
  const { store, services, fields, snapshot, origin, now } = context;
  const email = sentTo(context, fields.raw('again'));
  if (email === null) return { type: 'redirect', to: path };
  const wait = services.limits.resetAddress.take(networkOf(origin.address), now);
  if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
  if (services.limits.resetAccount.take(`${snapshot.name} signup ${email}`, now) === 0)
    await queueVisitorRequest(store, snapshot.name, { kind: 'signup-again', email, at: now });
  return sent(context, path, email, true);
}

/** Returns the address that a message was sent to; null where we have not named it. */
function sentTo({ services, snapshot }: PublicPageContext, again: string): string | null {
  try {
    return services.sealer.open(again, sealedAs.signupSent(snapshot.name)).trim().toLowerCase();
  } catch {
    return null;
  }
}

function isHumanPace({ fields, services, snapshot, now }: PublicPageContext): boolean {
  try {
    const shownAt = Number(services.sealer.open(fields.raw('shown'), sealedAs.signupForm(snapshot.name)));
    return now - shownAt >= QUICKEST_MS && now - shownAt <= SLOWEST_MS;
  } catch {
    return false;
  }
}

function formOf({ fields, snapshot, t }: PublicPageContext, type: Type): SignupForm {
  const { codes } = snapshot.currencies;
  return {
    type,
    company: fields.text('company', 200),
    name: fields.text('name', 200),
    email: fields.text('email', 254),
    phone: fields.text('phone', 40).replace(/[\s().-]/g, ''),
    country: fields.text('country', 2),
    // With only one currency the form does not ask for it.
    currency: codes.length === 1 ? (codes[0] ?? '') : fields.text('currency', 3),
    timezone: fields.text('timezone', 64),
    language: t.lang,
  };
}

const emptyForm = ({ snapshot, t }: PublicPageContext, type: Type): SignupForm => ({
  ...{ type, company: '', name: '', email: '', phone: '', country: '', timezone: 'UTC', language: t.lang },
  currency: snapshot.currencies.default,
});

/** Longest text that is shown again in its field. */
const MAX_TYPED = 400;

/** The form as it was typed, not as it was read: what is too long, or was spelled in another way, is shown again as it is. */
function typedForm({ fields }: PublicPageContext, form: SignupForm): SignupForm {
  const typed = (['company', 'name', 'email', 'phone'] as const).map((name) => [
    name,
    fields.raw(name).slice(0, MAX_TYPED),
  ]);
  return { ...form, ...Object.fromEntries(typed) };
}

async function showForm(
  { store, snapshot, t, services, now }: PublicPageContext,
  { type, path, status }: { readonly type: Type; readonly path: string; readonly status: number },
  form: SignupForm,
  problems: readonly FieldProblem[],
): Promise<PageResponse> {
  const names = new Intl.DisplayNames(t.lang, { type: 'region' });
  const countries = [...countryCodes]
    .map((code) => ({ code, name: names.of(code) ?? code, chosen: code === form.country }))
    .sort((left, right) => left.name.localeCompare(right.name, t.lang));
  const { codes } = snapshot.currencies;
  const forms = await readShared(store, 'signupPortal', snapshot.name, now);
  const view = {
    ...form,
    path,
    heading: t(`signup.title-${type}`, { brand: snapshot.portal.brand }),
    countries,
    currencies: codes.length > 1 ? codes.map((code) => ({ code, chosen: code === form.currency })) : null,
    timezones: timezoneChoices(form.timezone),
    challenge: JSON.stringify(createChallenge(services.sealer, `signup ${snapshot.name}`, now + CHALLENGE_MS, forms)),
    shown: services.sealer.seal(String(now), sealedAs.signupForm(snapshot.name)),
    terms: snapshot.portal.legal?.terms !== undefined ? '/legal/terms' : (snapshot.portal.links['terms'] ?? ''),
  };
  return { type: 'html', template: 'signup', status, problems, view, script: 'enhance.js' };
}

/** Returns every zone of the tz database for a select element, with the chosen one marked. */
export function timezoneChoices(chosen: string): { name: string; chosen: boolean }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')].map((name) => ({
    name,
    chosen: name === chosen,
  }));
}
