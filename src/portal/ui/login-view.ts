// What the login page shows, apart from what a visitor typed.
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Translator } from './translator.ts';

export function loginView({ portal, signup }: PortalSnapshot, t: Translator) {
  return {
    heading: t('login.heading', { brand: portal.brand }),
    signup: signup.customer,
    carrier: signup.carrier,
    anySignup: signup.customer || signup.carrier,
  };
}
