// The endpoints of the customers' API. Adding one is a file and a line here.
import type { CustomerEndpoint } from './endpoint.ts';
import { balanceEndpoint } from './endpoints/balance.ts';
import { breakoutEndpoint } from './endpoints/breakout.ts';
import { cdrsEndpoint } from './endpoints/cdrs.ts';
import { paymentsEndpoint } from './endpoints/payments.ts';

export const endpoints: readonly CustomerEndpoint[] = [
  balanceEndpoint,
  paymentsEndpoint,
  cdrsEndpoint,
  breakoutEndpoint,
];
