// What the portal does its work with besides the store: hashing, sealing, limits, hooks, payment providers.
import type { BlockList } from 'node:net';
import type { Limiter } from '../auth/limiter.ts';
import type { Hasher } from '../auth/password.ts';
import type { Clock } from '../core/clock.ts';
import type { PortalName } from '../core/ids.ts';
import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';
import type { CardProvider } from '../core/money/card-provider.ts';
import type { PortalTokens } from '../edge/portal-tokens.ts';
import type { Sealer } from '../edge/seal.ts';

/** How often what may be done; the key is an address, a contact or a brand. */
export interface Limits {
  readonly signupAddress: Limiter;
  readonly signupPortal: Limiter;
  readonly resetAddress: Limiter;
  readonly resetAccount: Limiter;
  readonly voucher: Limiter;
  readonly alertTest: Limiter;
  readonly phoneCode: Limiter;
  readonly phoneTry: Limiter;
  readonly proof: Limiter;
  readonly report: Limiter;
  readonly challenge: Limiter;
  readonly api: Limiter;
}

/** What the operator's own systems decide, asked by HTTP. */
export interface Hooks {
  /** Whether an account may be opened. `unknown`: nobody answered, so nobody is let in. Null where nothing is configured. */
  readonly signup: ((question: object) => Promise<'yes' | 'no' | 'unknown'>) | null;
  /** Sends a code to a telephone. Null where nothing is configured: then no phone can be proved. */
  readonly phone:
    | ((message: { portal: PortalName; phone: string; code: string; text: string }) => Promise<void>)
    | null;
}

export interface Services {
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly hasher: Hasher;
  readonly addresses: Limiter;
  readonly limits: Limits;
  readonly sealer: Sealer;
  readonly trustedProxies: BlockList;
  /** Where visitors reach a host, whatever their request said: `https://portal.acme.example`. */
  readonly urlOf: (host: string) => string;
  readonly tokens: PortalTokens;
  readonly hooks: Hooks;
  /** The providers that a brand has set up; empty when it has none. */
  readonly cards: (portal: PortalName) => readonly CardProvider[];
  /** Whom to tell of a weakness (RFC 9116); empty where the operator names nobody. */
  readonly securityContacts: readonly string[];
}
