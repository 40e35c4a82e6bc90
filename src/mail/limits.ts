// How many emails portals send: to an address that no one has confirmed, to one address, for one customer, of one portal.
import { DAY, HOUR } from '../core/durations.ts';
import type { PortalName } from '../core/ids.ts';
import { type EmailKind, type EmailPurpose, emailKinds } from '../core/mail/email-kinds.ts';
import type { Settings } from '../schema/settings.ts';
import type { Store } from '../store/store.ts';
import { hasConfirmed } from './recipients.ts';

export type EmailLimits = Settings['emails'];
export type EmailLimit = keyof EmailLimits;

export interface CountedEmail {
  readonly portal: PortalName;
  readonly kind: EmailKind;
  readonly recipient: string;
  readonly account: string | null;
}

const kindsFor = (purpose: EmailPurpose): EmailKind[] =>
  (Object.keys(emailKinds) as EmailKind[]).filter((kind) => emailKinds[kind].purpose === purpose);

/** @returns the limit that keeps an email from being sent now; null where it may be sent */
export async function limitReached(
  store: Store,
  limits: EmailLimits,
  email: CountedEmail,
  now: number,
): Promise<EmailLimit | null> {
  const { portal, kind, recipient, account } = email;
  const sent = (since: number) =>
    store
      .selectFrom('mail')
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .where('created_at', '>', since);
  const reaches = async (query: ReturnType<typeof sent>, limit: number): Promise<boolean> =>
    Number((await query.executeTakeFirstOrThrow()).count) >= limit;
  if (await reaches(sent(now - HOUR).where('portal', '=', portal), limits.portalPerHour)) return 'portalPerHour';
  const { purpose } = emailKinds[kind];
  const today = sent(now - DAY).where('recipient', '=', recipient);
  const isConfirmed = await hasConfirmed(store, portal, recipient);
  // What a stranger can cause is bounded for confirmed addresses too.
  const requests = kindsFor('request');
  // What a contact gets from another brand is not what strangers cause.
  const asked = isConfirmed
    ? today.where('kind', 'in', requests)
    : today.where((eb) => eb.or([eb('portal', '=', portal), eb('kind', 'in', requests)]));
  const isBounded = purpose === 'request' || !isConfirmed;
  // Counted for all, so that the work does not tell a known address from an unknown one.
  const isOverDay = await reaches(asked, limits.unconfirmedPerDay);
  if (isBounded && isOverDay) return 'unconfirmedPerDay';
  if (purpose !== 'subscription') return null;
  const regular = sent(now - HOUR).where('kind', 'in', kindsFor('subscription'));
  if (await reaches(regular.where('recipient', '=', recipient), limits.addressPerHour)) return 'addressPerHour';
  const isOver = account !== null && (await reaches(regular.where('account', '=', account), limits.customerPerHour));
  return isOver ? 'customerPerHour' : null;
}
