// What the portal is given besides the store: hashing, limits, the operator's hooks, payment providers, mail.

import { createFonts } from '../adapters/fonts/noto-fonts.ts';
import { askSignupHook, type HookTarget, scanUpload, sendPhoneCode } from '../adapters/hooks.ts';
import type { PortalSecrets } from '../adapters/portal-secrets.ts';
import { recordingStorage } from '../adapters/recordings/recording-storage.ts';
import { everyMilliseconds } from '../adapters/schedule.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import { stripeProvider } from '../adapters/stripe.ts';
import { KEY_HINT } from '../adapters/webhook-signature.ts';
import { createLimiter, createLoginLimiter } from '../auth/limiter.ts';
import { createHasher } from '../auth/password.ts';
import { publicPort } from '../config/settings/edge.ts';
import { rates } from '../core/limits/rates.ts';
import type { CardProvider } from '../core/money/card-provider.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { webhookKey } from '../core/webhook-key.ts';
import type { TrustedProxies } from '../edge/client-address.ts';
import type { CountryDatabase } from '../edge/country-database.ts';
import { createPortalTokens } from '../edge/portal-tokens.ts';
import { countryOf } from '../edge/visitor-country.ts';
import { createLiveFeeds } from '../portal/live/live-feeds.ts';
import { createRecordings } from '../portal/recordings/playbacks.ts';
import type { Limits, Services } from '../portal/services.ts';
import type { Directory } from '../portal/site/directory.ts';
import type { Settings } from '../schema/settings.ts';
import type { Store } from '../store/store.ts';
import type { Server } from './open-server.ts';
import type { World } from './world.ts';

/** Password hashes that run concurrently, and those that may wait: 64 concurrent ones would take most of a second each on two cores. */
const HASHING = { concurrency: 2, queue: 30 } as const;

/** The request limits of one process; each of several renderers counts separately. */
export function createLimits(): Limits {
  return {
    resetAddress: createLimiter(rates.resetAddress),
    resetAccount: createLimiter(rates.resetAccount),
    voucher: createLimiter(rates.voucher),
    alertTest: createLimiter(rates.alertTest),
    recipientLink: createLimiter(rates.recipientLink),
    phoneCode: createLimiter(rates.phoneCode),
    proof: createLimiter(rates.proof),
    report: createLimiter(rates.report),
    api: createLimiter(rates.api),
  };
}

export interface ServicesInput {
  readonly store: Store;
  readonly directory: Directory;
  readonly secrets: PortalSecrets;
  /** The operator's database; null without one. */
  readonly countries: CountryDatabase | null;
  readonly trustedProxies: TrustedProxies;
  readonly urlOf: (host: string) => string;
}

export function portalServices(
  world: World,
  server: Server,
  { store, directory, secrets, countries, trustedProxies, urlOf }: ServicesInput,
): Services {
  const { settings, sealer, log, metrics, refusals } = server;
  const signup = settings.hooks.signup === null ? null : hookTarget(world, 'signup', settings.hooks.signup);
  const scan = settings.hooks.scan === null ? null : hookTarget(world, 'scan', settings.hooks.scan);
  const phone = settings.hooks.phone === null ? null : hookTarget(world, 'phone', settings.hooks.phone);
  return {
    clock: world.clock,
    log,
    metrics,
    refusals,
    hasher: createHasher(HASHING),
    fonts: createFonts(),
    addresses: createLoginLimiter(),
    limits: createLimits(),
    sealer,
    emailLimits: settings.emails,
    customerRules: settings.customers,
    trustedProxies,
    countryOf: countryOf({ header: settings.edge.countryHeader, trustedProxies, database: countries }),
    urlOf,
    publicPort: settings.edge.public === null ? null : publicPort(settings.edge),
    tokens: createPortalTokens(store, sealer),
    feeds: createLiveFeeds({ store, clock: world.clock, log, every: everyMilliseconds }),
    hooks: {
      signup: signup === null ? null : (question) => askSignupHook(signup, question),
      scan: scan === null ? null : (file) => scanUpload(scan, file),
      phone: phone === null ? null : (message) => sendPhoneCode(phone, message),
    },
    recordings: recordingsOf(world, server),
    cards: cardProviders(server, directory, secrets),
    securityContacts: settings.security?.contact ?? [],
  };
}

/** @throws PortalError `settings-invalid` for a secret that is not a key of Standard Webhooks */
function hookTarget(
  { clock, environment }: World,
  name: string,
  { url, secret }: NonNullable<Settings['hooks']['phone']>,
): HookTarget {
  const now = () => clock.now();
  if (secret === null) return { url, key: null, now };
  const key = webhookKey(resolveSecret(secret, environment));
  if (key !== null) return { url, key, now };
  throw new PortalError('settings-invalid', `the secret of hooks.${name} is not a key`, KEY_HINT);
}

function recordingsOf({ clock, environment }: World, { settings, log }: Server): Services['recordings'] {
  if (settings.recordings === null) return null;
  const { url, authorization } = settings.recordings;
  const secret = authorization === null ? null : resolveSecret(authorization, environment);
  return createRecordings(recordingStorage({ url, authorization: secret, clock, log }));
}

/** The card providers of a portal: created when they are first used, and again when its document has changed. */
function cardProviders({ log, settings }: Server, directory: Directory, secrets: PortalSecrets): Services['cards'] {
  const made = new WeakMap<object, readonly CardProvider[]>();
  const { api } = settings.stripe;
  return (portal) => {
    const stripe = directory.named(portal)?.payments.stripe ?? null;
    if (stripe === null) return [];
    const known = made.get(stripe);
    if (known !== undefined) return known;
    try {
      const secretKey = secrets.resolve(portal, stripe.secretKey);
      const webhookSecret = secrets.resolve(portal, stripe.webhookSecret);
      const providers = [stripeProvider({ secretKey, webhookSecret, api: api === null ? null : new URL(api) })];
      made.set(stripe, providers);
      return providers;
    } catch (thrown) {
      // One that is sealed is there for the next request.
      void Promise.all([stripe.secretKey, stripe.webhookSecret].map((each) => secrets.open(portal, each))).catch(
        () => undefined,
      );
      log.error('cards cannot be taken', { portal, why: reasonOf(thrown) });
      return [];
    }
  };
}
