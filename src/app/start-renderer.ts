// Joins the parts of the renderer: its own connection to the store, snapshots, TLS, listeners.

import type { RequestListener } from 'node:http';
import { openResolvers } from '../adapters/dns.ts';
import { listenForChanges } from '../adapters/listen.ts';
import { ownIdentity } from '../adapters/process-identity.ts';
import { everyMilliseconds, everySecond } from '../adapters/schedule.ts';
import { publicPort } from '../config/settings/edge.ts';
import type { ReadyCheck } from '../console/http/probes.ts';
import type { Clock } from '../core/clock.ts';
import { HOUR } from '../core/durations.ts';
import type { Deliver } from '../core/mail/message.ts';
import { senderDomain } from '../core/mail/sender-domain.ts';
import type { Samples } from '../core/metrics.ts';
import { reasonOf } from '../core/portal-error.ts';
import { trustedProxyList } from '../edge/client-address.ts';
import type { CountryDatabase } from '../edge/country-database.ts';
import type { HttpsListener } from '../edge/listeners.ts';
import type { ProbePlace } from '../edge/probe.ts';
import { createServerNames } from '../edge/server-names.ts';
import { currentTicketKey } from '../edge/ticket-keys.ts';
import { createSecretsCheck, referencesIn } from '../operations/shortfalls/secrets.ts';
import { createPortalHandler } from '../portal/http/handler.ts';
import { createDirectory, type Directory } from '../portal/site/directory.ts';
import { createSites, type Sites } from '../portal/site/sites.ts';
import { readChangeCounter } from '../store/change-counter.ts';
import { storeGauges } from '../store/measures.ts';
import { type StoreCheck, storeCheck } from '../store/reachable.ts';
import { isPostgres, openStore, type Store } from '../store/store.ts';
import { createWriteCheck, requireWritable } from '../store/write-check.ts';
import { openListeners } from './listeners/open-listeners.ts';
import { countedDelivery, mailRoutes } from './mail/mail-routes.ts';
import type { Server } from './open-server.ts';
import { portalServices } from './portal-services.ts';
import { isUsedByRenderers, portalSecretsOf, portalUnresolvedIn, unresolvedIn } from './secret-references.ts';
import { type JobDependencies, startJobs } from './start-jobs.ts';
import type { World } from './world.ts';

/** How often SQLite is asked whether something changed: an indexed read of one row. */
const REFRESH_MS = 40;
/** The same for PostgreSQL, which notifies of changes: this finds those whose notification got lost. */
const NOTIFIED_REFRESH_MS = 500;

/** How often certificates are read again, so that a new one is served within a second; a host without one is read when it is asked for. */
const NAMES_REFRESH_MS = 500;

/** How often the key of TLS session tickets is checked for a newer one. */
const TICKETS_MS = HOUR;

export interface Renderer {
  /** Where a host is reached: `https://acme.localhost:8443`. */
  urlOf(host: string): string;
  /** Where HTTPS is listened on; null with HTTPS off. */
  readonly listensAt: ProbePlace | null;
  /** Each returns what keeps a part of it from working, as a sentence, or null. */
  readonly checks: readonly ReadyCheck[];
  /** Each returns what keeps it from serving public pages. */
  readonly servingChecks: readonly ReadyCheck[];
  /** Reads what was just written to the store without waiting for the next check. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Middleware that only `portico dev` adds. */
export interface RendererMiddleware {
  sites(sites: Sites): Sites;
  handler(handler: RequestListener, directory: Directory, sites: Sites): RequestListener;
  /** In place of the SMTP servers. */
  readonly deliver: Deliver;
  /** Called after each read of the store. */
  refreshed(directory: Directory): void;
}

/** Serves what the store holds; from the last snapshot while the store cannot be reached. Needs no reconciler. */
export async function startRenderer(world: World, server: Server, middleware?: RendererMiddleware): Promise<Renderer> {
  const { settings, sealer, log } = server;
  const { clock } = world;
  const store = await openStore(settings.store);
  const writable = createWriteCheck({ store, clock, process: ownIdentity() });
  const directory = await createDirectory({ store, log });
  const secrets = portalSecretsOf(world, settings, directory);
  const names = createServerNames({ store, sealer });
  const trustedProxies = trustedProxyList(settings.edge.trustedProxies);
  const ownSites = createSites(store, log, world.images, new Set(settings.scripts.inPage));
  const sites = middleware?.sites(ownSites) ?? ownSites;
  let urlOf = (host: string): string => `https://${host}`;
  const input = { store, directory, secrets, trustedProxies, countries: await openCountries(world, server) };
  const services = portalServices(world, server, { ...input, urlOf: (host) => urlOf(host) });
  const ownHandler = createPortalHandler({ store, directory, sites, services });
  const handler = middleware?.handler(ownHandler, directory, sites) ?? ownHandler;
  const { secure, plain } = await openListeners(server, { store, clock, directory, names, handler, trustedProxies });
  const following = followStore(server, { store, clock, directory, writable }, middleware);
  const rereading = everyMilliseconds(NAMES_REFRESH_MS, () =>
    quietly(server, 'certificates were not read', names.refresh()),
  );
  const renewing = renewTicketKeys(server, store, clock, secure);
  const publicUrl = (host: string): string => `https://${host}${publicPort(settings.edge, secure?.port)}`;
  urlOf = publicUrl;
  const siteOf = (portal: string) => {
    const snapshot = directory.named(portal);
    return snapshot === undefined ? undefined : sites(snapshot);
  };
  const jobs = startJobs({
    ...{ store, services, siteOf, countries: input.countries },
    resolvers: openResolvers(settings.edge.resolvers),
    operatorDomain: settings.mail === null ? null : senderDomain(settings.mail.from),
    ...mailing(world, server, { store, directory, secrets }, middleware?.deliver),
    checkSecrets: createSecretsCheck({
      ...{ store, unresolved: unresolvedIn(world), portalUnresolved: portalUnresolvedIn(secrets) },
      settings: referencesIn(settings).filter(({ path }) => isUsedByRenderers(path)),
    }),
  });
  const { https } = settings.edge;
  const listensAt =
    secure === undefined || https === 'off' ? null : { host: https.host ?? '127.0.0.1', port: secure.port };
  return {
    listensAt,
    refresh: following.refresh,
    checks: [storeCheck(settings.store, store, clock), writable],
    servingChecks: [async () => (directory.state().counter < 0 ? 'nothing has been read from the store yet' : null)],
    urlOf: (host) =>
      secure === undefined && settings.edge.public === null ? `http://${host}:${plain.port}` : publicUrl(host),
    close: async () => {
      for (const polling of [services.feeds, rereading]) polling.close();
      await following.close();
      await renewing.close();
      await jobs.close();
      await Promise.all([secure?.close(), plain.close()]);
      await store.destroy();
    },
  };
}

/** Takes up the newest key of TLS session tickets, now and then. */
function renewTicketKeys(server: Server, store: Store, clock: Clock, secure: HttpsListener | undefined) {
  let nextCheck = clock.now();
  return everySecond(async () => {
    const now = clock.now();
    // A clock that was put back must not keep an old key in use.
    if (now < nextCheck && nextCheck - now <= TICKETS_MS) return;
    nextCheck = now + TICKETS_MS;
    const renewed = currentTicketKey(store, server.sealer, now).then((key) => secure?.useTicketKey(key));
    await quietly(server, 'the ticket key is the old one', renewed);
  });
}

/** Reads changes of the store soon after they are made, and measures how far behind the renderer is. */
function followStore(
  { settings, log, metrics }: Server,
  {
    store,
    clock,
    directory,
    writable,
  }: {
    readonly store: Store;
    readonly clock: Clock;
    readonly directory: Directory;
    readonly writable: StoreCheck;
  },
  middleware: RendererMiddleware | undefined,
): Pick<Renderer, 'refresh' | 'close'> {
  let seenAt = clock.now();
  const every = isPostgres(settings.store) ? NOTIFIED_REFRESH_MS : REFRESH_MS;
  const refresh = async (): Promise<void> => {
    await directory.refresh();
    middleware?.refreshed(directory);
    if (directory.state().reached) seenAt = clock.now();
  };
  const refreshing = everyMilliseconds(every, refresh);
  const listening = listenForChanges(settings.store, () => void directory.refresh(), { clock, log });
  metrics.gauges(async () => ({
    portico_snapshot_age_seconds: [{ labels: {}, value: (clock.now() - seenAt) / 1000 }],
  }));
  metrics.gauges(
    storeGauges(store, clock, async () => {
      const lag = await lagOf(store, directory);
      await requireWritable(writable);
      return { portico_snapshot_lag: lag };
    }),
  );
  return {
    refresh,
    close: async () => {
      refreshing.close();
      await listening.close();
    },
  };
}

/** How many changes of the store the renderer does not serve yet. */
async function lagOf(store: Store, directory: Directory): Promise<Samples<'portico_snapshot_lag'>> {
  const value = (await readChangeCounter(store)) - directory.state().counter;
  return [{ labels: {}, value: Math.max(value, 0) }];
}

/** How emails are delivered, each counted, and through which server. */
function mailing(
  world: World,
  server: Server,
  parts: Parameters<typeof mailRoutes>[2],
  instead: Deliver | undefined,
): Pick<JobDependencies, 'deliver' | 'serverOf' | 'tests'> {
  const { deliver, serverOf, tests } = mailRoutes(world, server, parts);
  const own = instead === undefined;
  return { deliver: countedDelivery(instead ?? deliver, server.metrics), serverOf, tests: own ? tests : null };
}

/** Logs a failure of periodic work as a warning; the next run tries again. */
async function quietly({ log }: Server, message: string, work: Promise<unknown>): Promise<void> {
  await work.catch((thrown: unknown) => log.warn(message, { why: reasonOf(thrown) }));
}

/** The operator's database of countries; what is wrong with it is logged and never keeps a renderer from starting. */
async function openCountries({ clock }: World, { settings, log }: Server): Promise<CountryDatabase | null> {
  const file = settings.geo.database;
  if (file === null) return null;
  const { openCountryDatabase } = await import('../edge/country-database.ts');
  const countries = openCountryDatabase({ file, clock, log });
  await countries.refresh();
  return countries;
}
