// Mails the link that opens an account, or a hint to a contact that has one already: the same rows are written for both.
import { renewSignup, requestSignup } from '../../provisioning/signup.ts';
import { type EmailContent, sendPortalEmail } from '../mail/compose.ts';
import type { HandlerContext } from './handler.ts';
import type { RequestOf } from './queue.ts';

export async function mailSignup(
  { tx, services, site }: HandlerContext,
  { form, passwordHash }: RequestOf<'signup'>,
): Promise<boolean> {
  const portal = site.snapshot.name;
  const recipient = form.email.trim().toLowerCase();
  const known = await tx
    .selectFrom('contact')
    .select('language')
    .where('portal', '=', portal)
    .where('email', '=', recipient)
    .executeTakeFirst();
  // The link of a known e-mail is sent to no one, and has ended already.
  const secret = await requestSignup(tx, portal, form, {
    ...{ passwordHash, isKnown: known !== undefined, now: services.clock.now() },
  });
  const content: EmailContent =
    known === undefined
      ? { kind: 'verify', recipient, action: `/verify?token=${secret}` }
      : { kind: 'known', recipient, action: '/reset' };
  await sendPortalEmail({ store: tx, services, site }, known === undefined ? form.language : known.language, content);
  return true;
}

/** Mails another link to an address whose sign-up waits; to no one where none does. */
export async function mailSignupAgain(
  { tx, services, site }: HandlerContext,
  { email }: RequestOf<'signup-again'>,
): Promise<boolean> {
  const renewed = await renewSignup(tx, site.snapshot.name, email, services.clock.now());
  if (renewed === undefined) return false;
  const content: EmailContent = { kind: 'verify', recipient: email, action: `/verify?token=${renewed.secret}` };
  await sendPortalEmail({ store: tx, services, site }, renewed.language, content);
  return true;
}
