// Sign-up: the form is stored until the email is verified; then the whole account is created in one transaction.

import { randomBytes } from 'node:crypto';
import { nameProblem } from '../core/access/display-name.ts';
import { sha256 } from '../core/canonical.ts';
import { DAY } from '../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedCustomerId, storedPortalName } from '../core/ids.ts';
import { insertContact, isEmail } from '../customers/contact.ts';
import { addCustomer, isZone, setTerms } from '../customers/customer.ts';
import type { SignupSpec } from '../kinds/signup.ts';
import type { MessageKey } from '../schema/message-keys.ts';
import { namesOfPortal } from '../store/portal-names.ts';
import type { Store } from '../store/store.ts';
import { cloneTemplate, hasCurrency } from './clone-template.ts';
import { readSignupTerms } from './templates.ts';

/** How long the mailed link works. */
const SIGNUP_MS = DAY;
/** Crockford's base32 alphabet: no characters that are confused when a customer number is read out by telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export interface SignupForm {
  readonly type: 'customer' | 'carrier';
  readonly company: string;
  readonly name: string;
  readonly email: string;
  /** `+` and digits, or empty. */
  readonly phone: string;
  /** ISO 3166 code. */
  readonly country: string;
  readonly currency: string;
  readonly timezone: string;
  readonly language: string;
}

export type SignupField = Exclude<keyof SignupForm, 'type' | 'language'>;

/** A field that is wrong, and the message that says why. */
export interface WrongField {
  readonly field: SignupField;
  readonly key: MessageKey;
}

/** Returns every field that is wrong, in the order of the form. */
export function invalidSignupFields(
  form: SignupForm,
  allowed: { readonly currencies: readonly string[]; readonly countries: ReadonlySet<string> },
): readonly WrongField[] {
  const names = (['company', 'name'] as const).flatMap((field): WrongField[] => {
    const problem = nameProblem(form[field]);
    if (problem === null) return [];
    return [{ field, key: problem === 'missing' ? `signup.wrong-${field}` : `name.${problem}` }];
  });
  const right: Readonly<Record<Exclude<SignupField, 'company' | 'name'>, boolean>> = {
    email: isEmail(form.email),
    phone: /^\+[1-9]\d{6,14}$/.test(form.phone),
    country: allowed.countries.has(form.country),
    currency: allowed.currencies.includes(form.currency),
    timezone: isZone(form.timezone),
  };
  const others = (['email', 'phone', 'country', 'currency', 'timezone'] as const).filter((field) => !right[field]);
  return [...names, ...others.map((field): WrongField => ({ field, key: `signup.wrong-${field}` }))];
}

/** Stores the form until its email is verified; that of an email that is known has ended already. @returns the secret of the link */
export async function requestSignup(
  store: Store,
  portal: PortalName,
  form: SignupForm,
  { passwordHash, isKnown, now }: { readonly passwordHash: string; readonly isKnown: boolean; readonly now: number },
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const email = form.email.trim().toLowerCase();
  await store
    .insertInto('signup')
    .values({
      hash: digestOf(portal, secret),
      portal,
      email,
      body: JSON.stringify({ ...form, email }),
      password_hash: passwordHash,
      expires_at: isKnown ? now : now + SIGNUP_MS,
    })
    .execute();
  return secret;
}

/** Makes another link for the newest sign-up of an address that waits; earlier links work as well. @returns undefined where none waits */
export async function renewSignup(
  store: Store,
  portal: PortalName,
  email: string,
  now: number,
): Promise<{ readonly secret: string; readonly language: string } | undefined> {
  const row = await store
    .selectFrom('signup')
    .select(['body', 'password_hash'])
    .where('portal', '=', portal)
    .where('email', '=', email)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const form = JSON.parse(row.body) as SignupForm;
  const secret = await requestSignup(store, portal, form, { passwordHash: row.password_hash, isKnown: false, now });
  return { secret, language: form.language };
}

/** Finds the sign-up of a link. @returns undefined when the link is unknown, used, expired, or of another portal */
export async function pendingSignup(
  store: Store,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<SignupForm | undefined> {
  const row = await store
    .selectFrom('signup')
    .select('body')
    .where('hash', 'in', await digestsOf(store, portal, secret))
    .where('portal', '=', portal)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(row.body) as SignupForm);
}

export type SignupResult =
  | {
      readonly outcome: 'created';
      readonly customer: CustomerId;
      readonly contact: ContactId;
      readonly form: SignupForm;
    }
  /** Unknown, used, expired, or of another portal; or an account with that email was created meanwhile. */
  | { readonly outcome: 'gone' }
  /** The portal's template is not live. The link works again once it is. */
  | { readonly outcome: 'closed' };

/**
 * Consumes the link and creates the account in one transaction: customer, contact and a copy of every part of the template.
 * A carrier has no template and waits for approval; a customer without a template gets no account.
 */
export async function completeSignup(
  store: Store,
  portal: PortalName,
  secret: string,
  signup: Pick<SignupSpec, 'templateCustomer'>,
  now: number,
): Promise<SignupResult> {
  const pending = await pendingSignup(store, portal, secret, now);
  if (pending === undefined) return { outcome: 'gone' };
  const terms = await readSignupTerms(store, signup, pending.type);
  if (terms === null) return { outcome: 'closed' };
  // A template that was live before its portal had the currency: an account without its limits is never opened.
  if (terms.type === 'customer' && !hasCurrency(terms.template, pending.currency)) return { outcome: 'closed' };
  const hashes = await digestsOf(store, portal, secret);
  return store.transaction().execute(async (tx): Promise<SignupResult> => {
    // Deletes all pending sign-ups of the address in one statement: two concurrent links would each lock a row that the other must delete.
    const waiting = await tx
      .deleteFrom('signup')
      .where('portal', '=', portal)
      .where('email', '=', (eb) =>
        eb
          .selectFrom('signup')
          .select('email')
          .where('hash', 'in', hashes)
          .where('portal', '=', portal)
          .where('expires_at', '>', now),
      )
      .returning(['hash', 'body', 'password_hash'])
      .execute();
    const row = waiting.find((one) => hashes.includes(one.hash));
    if (row === undefined) return { outcome: 'gone' };
    const form = JSON.parse(row.body) as SignupForm;
    const { company, currency, timezone, phone, country } = form;
    const known = await tx
      .selectFrom('contact')
      .select('id')
      .where('portal', '=', portal)
      .where('email', '=', form.email)
      .executeTakeFirst();
    if (known !== undefined) return { outcome: 'gone' };
    const customer = storedCustomerId(newCustomerNumber());
    await addCustomer(tx, { id: customer, portal, type: terms.type, name: company, currency, timezone }, now);
    await setTerms(tx, customer, { phone, country, status: terms.type === 'carrier' ? 'pending-approval' : 'active' });
    const into = { portal: storedPortalName(portal), customer, currency };
    if (terms.type === 'customer') await cloneTemplate(tx, terms.template, into, now);
    const contact = await insertContact(tx, {
      ...{ portal, customer, now },
      ...{ email: form.email, name: form.name, phone, language: form.language },
      passwordHash: row.password_hash,
      verifiedAt: now,
    });
    return { outcome: 'created', customer, contact, form };
  });
}

function newCustomerNumber(): string {
  return `C-${Array.from(randomBytes(10), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')}`;
}

/** Under each name that the portal had: the link may have been mailed before a rename. */
async function digestsOf(store: Store, portal: PortalName, secret: string): Promise<string[]> {
  return (await namesOfPortal(store, portal)).map((name) => digestOf(name, secret));
}

const digestOf = (portal: PortalName, secret: string): string => sha256(`signup\0${portal}\0${secret}`);
