// The pages before the login. Adding one is a file, a template and a line here.

import { loginEntrance } from './login.ts';
import { passkeyEntrance } from './passkey.ts';
import type { Entrance } from './public-page.ts';
import { resetEntrance } from './reset.ts';
import { secondFactorEntrance } from './second-factor.ts';
import { carrierSignupEntrance, signupEntrance } from './signup.ts';
import { supportViewEntrance } from './support-view.ts';
import { verifyEntrance } from './verify.ts';

export const entrances: readonly Entrance[] = [
  loginEntrance,
  secondFactorEntrance,
  passkeyEntrance,
  signupEntrance,
  carrierSignupEntrance,
  verifyEntrance,
  resetEntrance,
  supportViewEntrance,
];
