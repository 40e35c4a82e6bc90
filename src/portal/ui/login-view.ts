// What the login page shows, apart from what a visitor typed.
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Translator } from './translator.ts';

/** The heading names the brand, unless the portal has a text of its own for it in this language. */
export function loginView({ portal, signup }: PortalSnapshot, t: Translator) {
  const own = portal.texts['login.title'];
  return {
    heading: own !== undefined && t('login.title') === own ? own : t('login.heading', { brand: portal.brand }),
    signup: signup.customer,
    carrier: signup.carrier,
    anySignup: signup.customer || signup.carrier,
  };
}
