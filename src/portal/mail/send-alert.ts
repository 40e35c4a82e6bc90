// Emailing of a raised alert: to every contact in their language, and to the rule's other recipients, once they agreed, in the portal's.
import type { RaisedAlert } from '../../billing/alerts.ts';
import { verifiedRecipients } from '../../customers/across.ts';
import { unsubscribePath } from '../../mail/recipients.ts';
import type { Store } from '../../store/store.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import { alertParameters } from './alert-message.ts';
import { sendPortalEmail } from './compose.ts';

interface AlertEmailDependencies {
  readonly store: Store;
  readonly services: Services;
  readonly siteOf: (portal: string) => Site | undefined;
}

/** Queues the emails of one alert; none when its portal is not live. */
export async function sendAlert(
  { store, services, siteOf }: AlertEmailDependencies,
  { scope, rule, value }: RaisedAlert,
): Promise<void> {
  const site = siteOf(scope.portal);
  if (site === undefined) return;
  const { currency } = await store
    .selectFrom('customer')
    .select('currency')
    .where('id', '=', scope.customer)
    .executeTakeFirstOrThrow();
  const contacts = (await verifiedRecipients(store, scope)).map((contact) => ({ ...contact, isContact: true }));
  const known = new Set(contacts.map(({ email }) => email));
  const others = (rule.recipients ?? []).filter((email) => !known.has(email.toLowerCase()));
  const recipients = [...contacts, ...others.map((email) => ({ email, language: null, isContact: false }))];
  for (const { email, language, isContact } of recipients) {
    const unsubscribe = await unsubscribePath(store, scope, { topic: 'alert', email, isContact }, services.clock.now());
    if (unsubscribe === null) continue;
    const own = language !== null && site.languages.includes(language) ? language : undefined;
    const t = site.translator(own ?? site.languages[0] ?? 'en');
    await sendPortalEmail({ store, services, site }, language, {
      ...{ kind: 'alert', recipient: email, account: scope.customer },
      parameters: alertParameters(t, rule, value, false, currency),
      typed: { title: rule.title },
      // Others than contacts cannot log in.
      ...(isContact ? { action: '/alert' } : {}),
      unsubscribe,
    });
  }
}
