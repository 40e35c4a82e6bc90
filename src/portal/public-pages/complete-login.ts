// What every login ends with, whatever was shown: the entry in the log, the device that is known from now on, and an email about a new one.
import { isNewDevice, recordAuditEvent } from '../../auth/audit.ts';
import { knownPlaces, rememberDevice } from '../../auth/device.ts';
import type { ContactId } from '../../core/ids.ts';
import { zoneOf } from '../../core/zone.ts';
import { profileOf } from '../../customers/profile.ts';
import type { Scope } from '../../store/scope.ts';
import { deviceCookie } from '../http/cookies.ts';
import { sendPortalEmail } from '../mail/compose.ts';
import type { PublicPageContext } from './public-page.ts';

interface Login {
  readonly who: Scope & { readonly contact: ContactId };
  /** Of the entry in the log. */
  readonly detail: string;
  readonly secondFactor: boolean;
}

/** @returns the `Set-Cookie` value of the device */
export async function completeLogin(context: PublicPageContext, { who, detail, secondFactor }: Login): Promise<string> {
  const { store, origin, country, cookies, now } = context;
  const known = await knownPlaces(store, who.contact, cookies.device, now);
  // Before the first device was remembered, networks and browsers in the log say what is known.
  const isNew = known.devices === 0 ? await isNewDevice(store, who, origin) : !known.device;
  const isElsewhere = country !== null && known.countries.size > 0 && !known.countries.has(country);
  await recordAuditEvent(store, who, 'signed-in', detail, origin, now);
  if (isNew || isElsewhere) await report(context, who.contact, isElsewhere);
  const device = { portal: who.portal, contact: who.contact, secondFactor, country };
  return deviceCookie(await rememberDevice(store, device, cookies.device, now));
}

async function report(context: PublicPageContext, contact: ContactId, isElsewhere: boolean): Promise<void> {
  const { store, t, origin, country, now } = context;
  const { email, language } = await profileOf(store, contact);
  const names = new Intl.DisplayNames(language ?? t.lang, { type: 'region' });
  const content = {
    ...{ recipient: email, typed: { agent: origin.agent }, action: '/security' },
    parameters: {
      ...{ when: t.moment(now, zoneOf('UTC')), address: origin.address },
      country: country === null ? '' : (names.of(country) ?? country),
    },
  };
  await sendPortalEmail(
    context,
    language,
    isElsewhere ? { kind: 'new-country', ...content } : { kind: 'new-sign-in', ...content },
  );
}
