// The portal's services for tests: real hashing, sealing and limits, a clock that the test moves, emails that can be read.

import { createFonts } from '../../src/adapters/fonts/noto-fonts.ts';
import { everyMilliseconds } from '../../src/adapters/schedule.ts';
import { createLimits } from '../../src/app/portal-services.ts';
import { createLoginLimiter } from '../../src/auth/limiter.ts';
import type { Log } from '../../src/core/log.ts';
import type { EmailMessage } from '../../src/core/mail/message.ts';
import { noMetrics } from '../../src/core/metrics.ts';
import { Secret } from '../../src/core/secret.ts';
import { trustedProxyList } from '../../src/edge/client-address.ts';
import { createPortalTokens } from '../../src/edge/portal-tokens.ts';
import { createRefusalLog } from '../../src/edge/refusal-log.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { countryCode } from '../../src/edge/visitor-country.ts';
import { createLiveFeeds } from '../../src/portal/live/live-feeds.ts';
import type { Services } from '../../src/portal/services.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import type { Store } from '../../src/store/store.ts';
import { cheapHasher } from './cheap-hasher.ts';

/** Read once for all worlds of a file. */
const testFonts = createFonts();

export const testSealer = createSealer(new Secret('a key for tests'));

export function testServices(store: Store, clock: { now(): number }, log: Log): Services {
  return {
    clock,
    log,
    metrics: noMetrics,
    refusals: createRefusalLog({ log, metrics: noMetrics, clock, key: new Uint8Array(32) }),
    hasher: cheapHasher(30),
    fonts: testFonts,
    addresses: createLoginLimiter(),
    limits: createLimits(),
    sealer: testSealer,
    customerRules: {
      ...{ recentProof: 600_000, proofAbove: 1000, pendingPayments: 20, pendingAmount: 1_000_000 },
      refusedDestinations: ['881', '882'],
    },
    emailLimits: { unconfirmedPerDay: 3, addressPerHour: 20, customerPerHour: 100, portalPerHour: 10_000 },
    trustedProxies: trustedProxyList([]),
    countryOf: (request) => countryCode(request.headers['x-country']),
    urlOf: (host) => `https://${host}`,
    publicPort: null,
    tokens: createPortalTokens(store, testSealer),
    feeds: createLiveFeeds({ store, clock, log, every: everyMilliseconds }),
    hooks: { signup: null, phone: null, scan: null },
    recordings: null,
    cards: () => [],
    securityContacts: ['mailto:security@operator.example'],
  };
}

/** Returns the queued emails with their content, oldest first. */
export async function queuedEmails(store: Store): Promise<(EmailMessage & { readonly portal: string })[]> {
  const rows = await store
    .selectFrom('mail')
    .select(['id', 'portal', 'kind', 'recipient', 'subject', 'sealed_body'])
    .where('sealed_body', 'is not', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, portal, kind, recipient, subject, sealed_body: sealed }) => {
    const { text, html } = JSON.parse(testSealer.open(sealed ?? '', sealedAs.email(id))) as {
      text: string;
      html: string;
    };
    return { portal, kind, recipient, subject, text, html };
  });
}
