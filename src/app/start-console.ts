// The operators' listener: console, status, hooks and probes. In `up` and beside a reconciler that runs alone.
import { fetchText } from '../adapters/bounded-fetch.ts';
import type { MetricsPage } from '../adapters/metrics.ts';
import { ownIdentity } from '../adapters/process-identity.ts';
import { everyMilliseconds } from '../adapters/schedule.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import { consoleUsers } from '../auth/console-users/invitation.ts';
import { hostPolicy, listenAddress, quotasOf } from '../config/settings/edge.ts';
import { startConsole } from '../console/http/console.ts';
import type { GitHookDependencies } from '../console/http/git-hook.ts';
import type { MailHookSecrets } from '../console/http/mail-hook/mail-hook.ts';
import type { OpenidLogin } from '../console/http/openid-login.ts';
import type { Operations, ReadyCheck } from '../console/http/probes.ts';
import type { ConsoleParts, Names, SourceParts } from '../console/pages/page.ts';
import type { Refusals } from '../core/access/refusals.ts';
import type { Desired } from '../core/plan/desired.ts';
import { isForeignTo } from '../core/plan/ownership.ts';
import type { Secret, SecretReference } from '../core/secret.ts';
import type { Revision } from '../core/source.ts';
import { trustedProxyList } from '../edge/client-address.ts';
import { reconcilerCondition } from '../operations/reconciler-state.ts';
import { isReconcilerRunning } from '../operations/request-pass.ts';
import type { Loop } from '../reconcile/loop.ts';
import { planPass } from '../reconcile/pass.ts';
import { rollbackFiles, withRollbacks } from '../reconcile/rolled-back.ts';
import { readSourcePart } from '../reconcile/source-part.ts';
import { suspensionsOf, withSuspended } from '../reconcile/suspended.ts';
import type { Settings } from '../schema/settings.ts';
import { incumbentsOf } from '../store/incumbents.ts';
import { storeCheck } from '../store/reachable.ts';
import { readRollbacks } from '../store/rollbacks.ts';
import { ALL_PORTALS, HOOK, readApprovals, readSuspensions, writeRequest } from '../store/tables/requests.ts';
import { createWriteCheck } from '../store/write-check.ts';
import { dialingByOrigin } from './call-origins.ts';
import { notificationChannels } from './notification-channels.ts';
import { consoleToken, metricsToken } from './open-server.ts';
import type { OpenedSource } from './open-sources.ts';
import { desiredReader } from './read-folder.ts';
import type { ReconcilerParts } from './reconciler-parts.ts';
import type { World } from './world.ts';

export interface OperatorListener {
  readonly url: string;
  close(): Promise<void>;
}

export interface OperatorOptions {
  readonly loop: Loop;
  /** Requests a pass that asks these sources for what is new. */
  readonly requestPass: (sources: readonly string[]) => void;
  readonly portalUrl: (host: string) => string;
  /** Readiness of the other parts of this process. */
  readonly checks?: readonly ReadyCheck[];
  /** Whether public pages can be served; absent in a process that serves none. */
  readonly servingChecks?: readonly ReadyCheck[];
}

/** Starts the listener at the address of the settings. */
export async function startOperatorListener(
  parts: ReconcilerParts & { readonly metrics: MetricsPage; readonly refusals: Refusals },
  options: OperatorOptions,
): Promise<OperatorListener> {
  const { world, settings, store, sealer, log, refusals } = parts;
  const { loop, portalUrl } = options;
  const { clock } = world;
  const sources = parts.sources.map((each) => sourceParts(parts, each));
  const [first] = sources;
  if (first === undefined) throw new Error('there is no source');
  const { guards } = settings;
  return startConsole({
    store,
    clock,
    log,
    refusals,
    token: consoleToken(world, settings),
    url: settings.console.url,
    environment: settings.console.environment ?? '',
    openid: await openidLogin(world, settings),
    recentProof: settings.console.recentProof,
    users: consoleUsers(settings.console.users),
    trustedProxies: trustedProxyList(settings.edge.trustedProxies),
    listen: listenAddress(settings.console.listen),
    portalUrl,
    ...first,
    sources,
    approval: guards.approval,
    dialingOf: dialingByOrigin(settings),
    tokenLife: settings.console.tokens,
    sealer,
    names: namesOf(settings),
    notifications: notificationChannels(world, settings, { store, sealer }),
    reconciler: async () => {
      const running = loop.isActive() || (await isReconcilerRunning({ store, clock }, world.hasEnded));
      return reconcilerCondition(store, {
        running,
        every: Math.min(...parts.sources.map((each) => each.settings.source.every)),
        now: clock.now(),
      });
    },
    operations: operationsOf(parts, options),
    release: world.release,
    every: everyMilliseconds,
    images: world.images,
    hook: hookOf(parts, options),
    ...{ mailHook: mailHookSecrets(world, settings), fetchText },
  });
}

/** What senders of reports of email prove themselves with. @throws PortalError `secret-unreadable` */
function mailHookSecrets({ environment }: World, { console: { mailReports } }: Settings): MailHookSecrets | null {
  if (mailReports === null) return null;
  const { secret, password, mailgunKey, snsTopic } = mailReports;
  const read = (reference: SecretReference | null): Secret | null =>
    reference === null ? null : resolveSecret(reference, environment);
  return { secret: read(secret), password: read(password), mailgunKey: read(mailgunKey), snsTopic };
}

/** Webhooks of all sources; each asks the source whose secret has signed it. */
function hookOf(parts: ReconcilerParts, { loop, requestPass }: OperatorOptions): GitHookDependencies {
  const { world, store, log } = parts;
  return {
    secrets: parts.sources.flatMap(({ followed: { name }, settings: { source } }) =>
      source.webhookSecret.map((reference) => ({
        secret: resolveSecret(reference, world.environment),
        source: name,
      })),
    ),
    clock: world.clock,
    log,
    requestPass: async (sources) => {
      // A standby requests the pass through the store.
      if (loop.isActive()) requestPass(sources);
      else await writeRequest(store, 'pass', HOOK, world.clock.now());
    },
  };
}

function operationsOf(
  { world, settings, store, metrics }: ReconcilerParts & { readonly metrics: MetricsPage },
  { loop, checks = [], servingChecks }: OperatorOptions,
): Operations {
  const { clock } = world;
  return {
    checks: [
      async () => (loop.isMoving() ? null : 'the reconciler does not get on with its work'),
      storeCheck(settings.store, store, clock),
      createWriteCheck({ store, clock, process: ownIdentity() }),
      ...checks,
    ],
    servingChecks: servingChecks ?? null,
    metrics,
    token: metricsToken(world, settings),
  };
}

/** What the console reads and compares the portals of one source by. */
function sourceParts(parts: ReconcilerParts, opened: OpenedSource): SourceParts {
  const { settings, source, scope, followed } = opened;
  const readDesired =
    parts.readDesired ??
    desiredReader(settings, { images: parts.world.images, incumbents: incumbentsOf(parts.store), scope });
  return {
    sourceId: followed.id,
    sourceName: followed.name,
    source,
    signers: settings.source.requireSignedBy,
    readDesired,
    compare: comparison(parts, opened, readDesired),
  };
}

/** What an apply would do now, as the console shows it. */
function comparison(
  { store, settings: { guards }, world: { clock } }: ReconcilerParts,
  { source, followed }: OpenedSource,
  readDesired: (revision: Revision) => Promise<Desired>,
): ConsoleParts['compare'] {
  const policy = { limits: guards, selfHeal: guards.selfHeal };
  return async (revision, { resumed, desired } = {}) => {
    const suspended = (await readSuspensions(store)).filter(({ portal }) => portal !== resumed);
    const suspensions = suspensionsOf(suspended);
    const rollbacks = (await readRollbacks(store)).filter(
      ({ portal }) => resumed !== ALL_PORTALS && portal !== resumed,
    );
    const part = await readSourcePart(store, followed);
    const own = rollbacks.filter(({ portal }) => !isForeignTo(part.ownership, portal));
    const read = async (of: Revision) => {
      if (desired !== undefined) return withSuspended(desired, suspensions);
      const files = await rollbackFiles({ store, source, readDesired, sourceId: followed.id }, of, own);
      return withSuspended((await withRollbacks(await readDesired(of), files)).desired, suspensions);
    };
    const now = clock.now();
    const approved = await readApprovals(store, now);
    return planPass(revision, { store, readDesired: read, ...policy, approved, now, part });
  };
}

/** What the console has to know of hostnames and authorities. */
export function namesOf({ edge, certificates, dns }: Pick<Settings, 'edge' | 'certificates' | 'dns'>): Names {
  const authorities = certificates.issuer === 'acme' ? certificates.acme : [];
  return {
    policy: hostPolicy(edge, certificates),
    challengeZone: certificates.challengeZone,
    ownZones: dns.map(({ zone, records }) => ({ zone, records })),
    authorities: authorities.map(({ directory, limits }) => ({
      id: directory,
      name: new URL(directory).host,
      limits: quotasOf({ limits }),
    })),
  };
}

async function openidLogin(
  { clock, environment }: World,
  { console: { openid, url } }: Settings,
): Promise<OpenidLogin | null> {
  if (openid === null || url === null) return null;
  const { openIdentityProvider } = await import('../adapters/openid.ts');
  const { claim, roles, acr } = openid;
  const scopes = [...new Set(['openid', ...openid.scopes])];
  const redirectUri = `${url.replace(/\/+$/, '')}/login/callback`;
  const clientSecret = openid.clientSecret === null ? null : resolveSecret(openid.clientSecret, environment);
  const provider = openIdentityProvider({ ...openid, scopes, clientSecret, redirectUri, clock });
  return { provider, mapping: { claim, roles }, redirectUri, acr };
}
