// What the portal is given besides the store: hashing, limits, the operator's hooks, payment providers, mail.

import { askSignupHook, type HookTarget, scanUpload, sendPhoneCode } from '../adapters/hooks.ts';
import type { PortalSecrets } from '../adapters/portal-secrets.ts';
import { everyMilliseconds } from '../adapters/schedule.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import { type MailReach, type MailServer, sendEmail } from '../adapters/smtp.ts';
import { stripeProvider } from '../adapters/stripe.ts';
import { KEY_HINT } from '../adapters/webhook-signature.ts';
import { createLimiter, createLoginLimiter } from '../auth/limiter.ts';
import { createHasher } from '../auth/password.ts';
import type { PortalName } from '../core/ids.ts';
import { rates } from '../core/limits/rates.ts';
import type { Deliver } from '../core/mail/message.ts';
import type { LabelsOf, Metrics } from '../core/metrics.ts';
import type { CardProvider } from '../core/money/card-provider.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { webhookKey } from '../core/webhook-key.ts';
import { networkList, type TrustedProxies } from '../edge/client-address.ts';
import type { CountryDatabase } from '../edge/country-database.ts';
import { createPortalTokens } from '../edge/portal-tokens.ts';
import { countryOf } from '../edge/visitor-country.ts';
import { createLiveFeeds } from '../portal/live/live-feeds.ts';
import type { Limits, Services } from '../portal/services.ts';
import type { Directory } from '../portal/site/directory.ts';
import type { PortalSnapshot } from '../portal/site/snapshot.ts';
import type { Settings } from '../schema/settings.ts';
import type { Store } from '../store/store.ts';
import { domainOf, operatorsServer } from './mail/operators-mail.ts';
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
    addresses: createLoginLimiter(),
    limits: createLimits(),
    sealer,
    emailLimits: settings.emails,
    customerRules: settings.customers,
    trustedProxies,
    countryOf: countryOf({ header: settings.edge.countryHeader, trustedProxies, database: countries }),
    urlOf,
    tokens: createPortalTokens(store, sealer),
    feeds: createLiveFeeds({ store, clock: world.clock, log, every: everyMilliseconds }),
    hooks: {
      signup: signup === null ? null : (question) => askSignupHook(signup, question),
      scan: scan === null ? null : (file) => scanUpload(scan, file),
      phone: phone === null ? null : (message) => sendPhoneCode(phone, message),
    },
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
      log.error('cards cannot be taken', { portal, why: reasonOf(thrown) });
      return [];
    }
  };
}

/** Counts each email as sent or failed. */
export function countedDelivery(deliver: Deliver, metrics: Metrics): Deliver {
  return async (portal, email) => {
    let result: LabelsOf<'portico_emails_total'>['result'] = 'failed';
    try {
      const reply = await deliver(portal, email);
      result = 'sent';
      return reply;
    } finally {
      metrics.count('portico_emails_total', { result });
    }
  };
}

/** Sends the emails of a portal through its own SMTP server, or the operator's where it has none. */
export function mailRoutes(
  world: World,
  { settings }: Server,
  { directory, secrets }: Pick<ServicesInput, 'directory' | 'secrets'>,
): { readonly deliver: Deliver; readonly serverOf: (portal: PortalName) => string } {
  const reach: MailReach = {
    allowed: networkList('outgoing.allow', settings.outgoing.allow),
    ports: settings.outgoing.mailPorts,
  };
  const routeOf = (snapshot: PortalSnapshot): Route | null =>
    ownServer(snapshot, secrets, reach) ?? operatorsRoute(settings, world);
  const deliver: Deliver = async (portal, email) => {
    const snapshot = directory.named(portal);
    const server = snapshot === undefined ? null : routeOf(snapshot);
    if (snapshot === undefined || server === null) {
      throw new PortalError(
        'settings-invalid',
        `there is no SMTP server for the mail of ${portal}`,
        'Set smtp: in its document, or mail: in portico.yaml.',
      );
    }
    await sendEmail({ ...server, name: snapshot.portal.brand }, email);
  };
  return {
    deliver,
    serverOf: (portal) => {
      const server = directory.named(portal)?.mail ?? settings.mail;
      // Without one it fails immediately, and holds no other.
      return server === null || server === undefined
        ? `none of ${portal}`
        : `${server.host.toLowerCase()}:${server.port}`;
    },
  };
}

type Route = Omit<MailServer, 'name'>;

function ownServer(snapshot: PortalSnapshot, secrets: PortalSecrets, reach: MailReach): Route | null {
  const { name, mail } = snapshot;
  if (mail === null) return null;
  const { host, port, username, password, from } = mail;
  const secret = password === null ? null : secrets.resolve(name, password);
  const greeting = { helo: mail.name ?? (snapshot.canonicalHost || domainOf(from)), roots: mail.ca ?? null };
  return { host, port, username, from, reach, ...greeting, password: secret };
}

function operatorsRoute(settings: Settings, { environment }: World): Route | null {
  return settings.mail === null ? null : operatorsServer(settings.mail, settings.edge.target, environment);
}
