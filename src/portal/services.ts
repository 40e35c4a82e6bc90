// The services that pages use besides the store: hashing, sealing, limits, hooks, payment providers.
import type { Limiter } from '../auth/limiter.ts';
import type { Hasher } from '../auth/password.ts';
import type { Refusals } from '../core/access/refusals.ts';
import type { Clock } from '../core/clock.ts';
import type { PortalName } from '../core/ids.ts';
import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';
import type { CardProvider } from '../core/money/card-provider.ts';
import type { Fonts } from '../core/text/fonts.ts';
import type { TrustedProxies } from '../edge/client-address.ts';
import type { PortalTokens } from '../edge/portal-tokens.ts';
import type { Sealer } from '../edge/seal.ts';
import type { CountryOf } from '../edge/visitor-country.ts';
import type { EmailLimits } from '../mail/limits.ts';
import type { Settings } from '../schema/settings.ts';
import type { LiveFeeds } from './live/live-feeds.ts';
import type { Recordings } from './recordings/playbacks.ts';

/** Rate limits. The key is an address, a contact or a portal. */
export interface Limits {
  readonly resetAddress: Limiter;
  readonly resetAccount: Limiter;
  readonly voucher: Limiter;
  readonly alertTest: Limiter;
  readonly recipientLink: Limiter;
  readonly phoneCode: Limiter;
  readonly proof: Limiter;
  readonly report: Limiter;
  readonly api: Limiter;
}

/** What a scanner says of an upload; `unknown` where it could not be asked, which is refused too. */
export type ScanResult = 'clean' | 'refused' | 'unknown';

/** HTTP hooks of the operator's own systems. */
export interface Hooks {
  /** Asks whether an account may be opened; `unknown`, where the hook fails, is refused too. Null where none is configured. */
  readonly signup: ((question: object) => Promise<'yes' | 'no' | 'unknown'>) | null;
  /** Asks whether an upload is harmless. Null where none is configured. */
  readonly scan: ((file: { readonly mediaType: string; readonly bytes: Uint8Array }) => Promise<ScanResult>) | null;
  /** Sends a code to a telephone. Null where none is configured: then no phone number can be confirmed. */
  readonly phone:
    | ((message: { portal: PortalName; phone: string; code: string; text: string }) => Promise<void>)
    | null;
}

export interface Services {
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Records refused requests. */
  readonly refusals: Refusals;
  readonly hasher: Hasher;
  readonly addresses: Limiter;
  readonly limits: Limits;
  readonly sealer: Sealer;
  readonly emailLimits: EmailLimits;
  /** What customers may change and pay by themselves. */
  readonly customerRules: Settings['customers'];
  readonly trustedProxies: TrustedProxies;
  /** Returns the ISO 3166 code of a visitor's country; null where the operator has no source of it. */
  readonly countryOf: CountryOf;
  /** Returns the public URL of a host, as `https://portal.acme.example`, independent of the request. */
  readonly urlOf: (host: string) => string;
  /** Port of HTTPS that visitors use, as in a URL: `:8443`, or empty for 443; null where it is the one that they came to. */
  readonly publicPort: string | null;
  readonly tokens: PortalTokens;
  /** What pages of live calls and registrations follow. */
  readonly feeds: LiveFeeds;
  readonly hooks: Hooks;
  /** The fonts of papers. */
  readonly fonts: Fonts;
  /** The operator's storage of recordings; null where there is none. */
  readonly recordings: Recordings | null;
  /** Returns the card providers that a portal has set up. */
  readonly cards: (portal: PortalName) => readonly CardProvider[];
  /** Contacts for reports of vulnerabilities (RFC 9116); empty where the operator names none. */
  readonly securityContacts: readonly string[];
}
