// The portal's services for static previews: nothing is hashed, sealed, sent or requested.
import { createLimiter, createLoginLimiter } from '../auth/limiter.ts';
import { createHasher } from '../auth/password.ts';
import { noRefusals } from '../core/access/refusals.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { noMetrics } from '../core/metrics.ts';
import { trustedProxyList } from '../edge/client-address.ts';
import type { Services } from '../portal/services.ts';

export function staticServices(clock: Clock, log: Log): Services {
  const never = createLimiter({ limit: 0, windowMs: 1 });
  return {
    clock,
    log,
    metrics: noMetrics,
    refusals: noRefusals,
    hasher: createHasher({ concurrency: 1, queue: 0 }),
    fonts: { parts: () => [], read: async () => Buffer.alloc(0) },
    addresses: createLoginLimiter(),
    limits: {
      resetAddress: never,
      resetAccount: never,
      voucher: never,
      alertTest: never,
      recipientLink: never,
      phoneCode: never,
      proof: never,
      report: never,
      api: never,
    },
    // The same text each time, so that equal portals give equal pages.
    sealer: { seal: (_text, context) => context, open: (sealed) => sealed },
    customerRules: {
      ...{ recentProof: 0, proofAbove: 0, pendingPayments: 0, pendingAmount: 0 },
      refusedDestinations: [],
    },
    emailLimits: { unconfirmedPerDay: 0, addressPerHour: 0, customerPerHour: 0, portalPerHour: 0 },
    trustedProxies: trustedProxyList([]),
    countryOf: () => null,
    urlOf: (host) => `https://${host}`,
    publicPort: null,
    tokens: { sign: async () => '', published: async () => ({ keys: [] }) },
    feeds: { open: (response) => void response.end(), close: () => undefined },
    hooks: { signup: null, phone: null, scan: null },
    recordings: null,
    cards: () => [],
    securityContacts: [],
  };
}
