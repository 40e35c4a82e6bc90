// What follows a change of an account that others must not make unnoticed: an entry in the contact's log with the old and the new value, and
// an email to every verified contact of the customer.
import { type AuditKind, recordAuditEvent } from '../../auth/audit.ts';
import { zoneOf } from '../../core/zone.ts';
import { verifiedRecipients } from '../../customers/across.ts';
import type { Changed, PageContext } from '../pages/page.ts';
import { sendPortalEmail } from './compose.ts';

/** Written where there was or is nothing. */
const NOTHING = '–';

export async function reportChange(
  context: PageContext,
  kind: AuditKind,
  { before, after }: Pick<Changed, 'before' | 'after'>,
): Promise<void> {
  const { store, services, site, visitor, origin, now } = context;
  const [old, current] = [before || NOTHING, after || NOTHING];
  await recordAuditEvent(store, visitor, kind, `${old} -> ${current}`, origin, now);
  for (const { email, language } of await verifiedRecipients(store, visitor)) {
    const t = site.translator(
      language !== null && site.languages.includes(language) ? language : (site.languages[0] ?? 'en'),
    );
    const parameters = { what: t(`audit.${kind}`), when: t.moment(now, zoneOf('UTC')), address: origin.address };
    await sendPortalEmail({ store, services, site }, language, {
      ...{ kind: 'account-change', recipient: email, account: visitor.customer, parameters, action: '/security' },
      typed: { contact: visitor.name, before: old, after: current },
    });
  }
}
