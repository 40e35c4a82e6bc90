// The pages before the login. Adding one is a file, a template and a line here.

import { dismissPage } from './dismiss.ts';
import { loginPage } from './login.ts';
import { passkeyPage } from './passkey.ts';
import type { PublicPage } from './public-page.ts';
import { resetPage } from './reset.ts';
import { secondFactorPage } from './second-factor.ts';
import { carrierSignupPage, signupPage } from './signup.ts';
import { stopEmailChangePage } from './stop-email-change.ts';
import { subscriptionPage } from './subscription.ts';
import { supportViewPage } from './support-view.ts';
import { unsubscribePage } from './unsubscribe.ts';
import { verifyPage } from './verify.ts';

export const publicPages: readonly PublicPage[] = [
  loginPage,
  secondFactorPage,
  passkeyPage,
  signupPage,
  carrierSignupPage,
  verifyPage,
  stopEmailChangePage,
  resetPage,
  supportViewPage,
  subscriptionPage,
  unsubscribePage,
  dismissPage,
];
