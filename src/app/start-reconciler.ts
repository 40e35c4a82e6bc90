// Joins the parts of the reconciler: source, store, lease, loop, re-checks of domains and certificates.

import { auditSender } from '../adapters/audit/sender.ts';
import { ownIdentity } from '../adapters/process-identity.ts';
import { everySecondOf, within } from '../adapters/schedule.ts';
import { createAuthority } from '../certificates/internal-authority.ts';
import { ensureCertificates, hostsDue } from '../certificates/local-certificates.ts';
import { storeProvided } from '../certificates/provided.ts';
import { auditTargetsOf } from '../config/settings/audit.ts';
import { HOUR } from '../core/durations.ts';
import { sourceLabel } from '../core/plan/ownership.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { reconcileDomains } from '../domains/readiness.ts';
import { createNotifier, type Notifier } from '../notifications/notifications.ts';
import { type AuditStream, createAuditStream } from '../operations/audit-stream.ts';
import { createRotation, type Rotation } from '../operations/sealed-secrets/rotation.ts';
import { referencesIn } from '../operations/shortfalls/secrets.ts';
import { createStoredCheck, type StoredCheck } from '../operations/shortfalls/stored.ts';
import { createStatusReporter, type StatusReporter } from '../reconcile/commit-status.ts';
import type { Controllers } from '../reconcile/controllers.ts';
import { type Follower, type PassOptions, type PassResult, resultsOf } from '../reconcile/follow.ts';
import { createLease, type Lease } from '../reconcile/lease.ts';
import { Loop } from '../reconcile/loop.ts';
import { measuredFollower } from '../reconcile/measured.ts';
import { createRechecks, type Rechecks } from '../reconcile/rechecks.ts';
import type { Store } from '../store/store.ts';
import { writeEvents } from '../store/tables/conditions.ts';
import { assembleControllers } from './assemble-controllers.ts';
import { statusSender } from './commit-status.ts';
import { notificationChannels } from './notification-channels.ts';
import { providedCertificates } from './open-authorities.ts';
import { fleetGauges, loopGauges } from './reconciler-gauges.ts';
import type { ReconcilerParts } from './reconciler-parts.ts';
import { isUsedByRenderers, unresolvedIn } from './secret-references.ts';
import { type AskedSource, askedSources, followSources, PATIENCE_MS } from './source-followers.ts';

/** How often all domains and certificates are checked, in addition to the checks after each change; the shortest-lived certificates last days. */
const RECHECK_MS = HOUR;
/** How long a single pass waits for the lease of another reconciler, which may have ended without releasing it. */
const LEASE_WAIT_MS = 6_000;
const LEASE_STEP_MS = 250;
/** How long the first pass waits for certificates: by then a small fleet has them. */
const FIRST_CERTIFICATES_MS = 5_000;

interface Assembled {
  readonly follower: Follower;
  readonly lease: Lease;
  readonly rechecks: Rechecks;
  readonly controllers: Controllers;
  readonly notifier: Notifier;
  readonly stored: StoredCheck;
  readonly auditStream: AuditStream;
  /** Empty where no status is to be reported. */
  readonly statuses: readonly StatusReporter[];
  readonly rotation: Rotation;
}

/** @param sources as they are asked: of several, each when its time has come */
function assemble(parts: ReconcilerParts, sources: readonly AskedSource[]): Assembled {
  const { world, settings, store, sealer, log, metrics } = parts;
  const { clock } = world;
  const authority = createAuthority({ store, sealer, clock });
  const { policy, controllers, keepsRecord } = assembleControllers(parts);
  const follower = followSources(parts, policy, sources);
  const names = sources.map(({ followed }) => followed.name);
  return {
    follower: withOnApplied(measuredFollower(follower, { metrics, clock, sources: names }), parts.applied),
    controllers,
    notifier: createNotifier({
      ...{ store, clock, log, random: world.random, step: world.step, within },
      ...notificationChannels(world, settings, { store, sealer }),
    }),
    auditStream: createAuditStream({
      ...{ store, clock, log, random: world.random, targets: auditTargetsOf(settings) },
      send: auditSender({ environment: world.environment, now: () => clock.now() }),
    }),
    statuses: statusReporters(parts),
    stored: createStoredCheck({
      ...{ store, clock, log, unresolved: unresolvedIn(world) },
      settings: referencesIn(settings).filter(({ path }) => !isUsedByRenderers(path)),
    }),
    rotation: createRotation({ store, keys: sealer, clock, log, step: world.step }),
    lease: ownLease({ world }, store),
    rechecks: createRechecks({
      store,
      clock,
      every: RECHECK_MS,
      check: async (hosts, fence) => {
        await reconcileDomains(hosts, { store, fence, policy, now: clock.now(), keepsRecord });
        const shared = { store, sealer, clock, fence };
        const provided = await storeProvided(providedCertificates(parts), shared);
        await ensureCertificates(hosts, { ...shared, authority, provided });
      },
    }),
  };
}

/** Of each source whose settings name a host. */
function statusReporters({ world, settings, store, log, metrics, sources }: ReconcilerParts): StatusReporter[] {
  const { clock, random } = world;
  const link = settings.console.url;
  return sources.flatMap(({ settings: own, followed }) => {
    const send = statusSender(world, own);
    return send === null ? [] : [createStatusReporter({ store, followed, clock, log, metrics, random, send, link })];
  });
}

/** Calls `applied` after each pass that ended with the outcome `done`. */
function withOnApplied(follower: Follower, applied: () => void = () => undefined): Follower {
  return {
    ...follower,
    once: async (options) => {
      const outcome = await follower.once(options);
      if (resultsOf(outcome).some(({ state }) => state === 'done')) applied();
      return outcome;
    },
  };
}

/** Runs one pass to its end as the active reconciler, including the certificates of its hosts. */
export async function reconcileOnce(parts: ReconcilerParts, options: Omit<PassOptions, 'fence'>): Promise<PassResult> {
  const { follower, lease, rechecks, controllers, notifier, stored, auditStream, rotation, statuses } = assemble(
    parts,
    askedSources(parts, null),
  );
  const fence = await waitForLease(parts, lease);
  try {
    const outcome = await follower.once({ ...options, fence });
    // Also where the files are unchanged: a process that was killed may have left hosts without a certificate.
    if (resultsOf(outcome).every(({ state }) => state === 'unchanged'))
      rechecks.first(await hostsDue(parts.store, parts.world.clock.now()));
    else await rechecks.start();
    while (rechecks.waiting() > 0) await rechecks.next(fence);
    await controllers.drain(fence);
    await stored.runOnce(fence);
    await rotation.runOnce(fence);
    await notifier.runOnce(fence);
    await auditStream.runOnce(fence);
    // The host has this outcome already where nothing has changed.
    if (resultsOf(outcome).some(({ state }) => state !== 'unchanged'))
      for (const reporter of statuses) await reporter.runOnce(fence);
    return outcome;
  } finally {
    await notifier.close();
    await auditStream.close();
    await closeAll(statuses);
    await controllers.close();
    await lease.release();
  }
}

/** Waits a few seconds for the lease. @returns its fence. @throws PortalError `lease-lost` when another reconciler is active */
export async function waitForLease({ world }: Pick<ReconcilerParts, 'world'>, lease: Lease): Promise<number> {
  const deadline = world.clock.now() + LEASE_WAIT_MS;
  for (;;) {
    const fence = await lease.hold();
    if (fence !== null) return fence;
    if (world.clock.now() >= deadline) {
      const hint = 'It follows the repository automatically; to reconcile now: portico sync';
      throw new PortalError('lease-lost', `another reconciler is active (${lease.holder()})`, hint);
    }
    await world.clock.sleep(LEASE_STEP_MS);
  }
}

/** A lease that this process holds for one operation. */
export function ownLease({ world }: Pick<ReconcilerParts, 'world'>, store: Store): Lease {
  return createLease({ store, clock: world.clock, holder: ownIdentity(), isGone: world.hasEnded });
}

/** The copy of the repository was created again: for the log and the events. */
async function recordRenewal(
  { store, log, world: { clock } }: ReconcilerParts,
  name: string,
  why: string,
): Promise<void> {
  const message = `the copy of the repository was of no use and is fetched again: ${why}`;
  log.warn('the mirror is created again', { why, ...(name === '' ? {} : { source: name }) });
  await store
    .transaction()
    .execute((tx) =>
      writeEvents(tx, [{ kind: 'source', name: sourceLabel(name), reason: 'MirrorRenewed', message }], '', clock.now()),
    )
    .catch((thrown: unknown) => log.error('an event could not be written', { why: reasonOf(thrown) }));
}

function wakeAll(all: readonly { wake(fence: number): void }[], fence: number): void {
  for (const one of all) one.wake(fence);
}

async function closeAll(all: readonly { close(): Promise<void> }[]): Promise<void> {
  for (const one of all) await one.close();
}

/** Requests a pass where a source may have changed. */
function watchAll(parts: ReconcilerParts, sources: readonly AskedSource[], loop: Loop): readonly { close(): void }[] {
  return sources.map(({ source, scheduled, followed: { name } }) =>
    source.watch(
      () => {
        scheduled?.wake();
        loop.requestPass();
      },
      { moved: () => loop.moved(), renewed: (why) => void recordRenewal(parts, name, why) },
    ),
  );
}

/** Requests a pass that asks the sources of these names, whenever their time is. */
function wakeSources(sources: readonly AskedSource[], names: readonly string[], loop: Loop): void {
  for (const { scheduled, followed } of sources) if (names.includes(followed.name)) scheduled?.wake();
  loop.requestPass();
}

export interface RunningReconciler {
  /** Resolves when the first pass has ended, whatever its outcome, or when another reconciler is active. */
  readonly firstPass: Promise<void>;
  readonly stopped: Promise<void>;
  readonly loop: Loop;
  /** Requests a pass that asks these sources, whenever their time is. */
  readonly requestPass: (sources: readonly string[]) => void;
}

/** Starts the loop and its triggers. */
export function startReconciler(parts: ReconcilerParts): RunningReconciler {
  const { world, log, metrics } = parts;
  const sources = askedSources(parts, PATIENCE_MS);
  const assembled = assemble(parts, sources);
  const { follower, lease, rechecks, controllers, notifier, stored, auditStream, rotation, statuses } = assembled;
  let resolveFirstPass: () => void = () => undefined;
  const firstPass = new Promise<void>((resolve) => {
    resolveFirstPass = resolve;
  });
  // The first pass has ended when its hosts have certificates, or after a time limit: a large fleet takes much longer.
  const counted: Follower = {
    ...follower,
    once: (options) =>
      follower
        .once(options)
        .finally(() => void world.clock.sleep(FIRST_CERTIFICATES_MS, world.stop).then(resolveFirstPass)),
  };
  const watched: Rechecks = {
    ...rechecks,
    next: (fence) =>
      rechecks.next(fence).finally(() => {
        if (rechecks.waiting() === 0) resolveFirstPass();
      }),
  };
  const loop = new Loop({
    follower: counted,
    lease,
    rechecks: watched,
    controllers: {
      wake: (fence) => wakeAll([controllers, stored, notifier, auditStream, rotation, ...statuses], fence),
    },
    clock: world.clock,
    log,
    every: Math.min(...sources.map(({ settings }) => settings.source.every)),
    sourceSilence: Math.max(...sources.map(({ settings }) => settings.source.timeout)),
    random: world.random,
    interrupt: () => closeAll(sources.map(({ source }) => source)),
  });
  metrics.gauges(fleetGauges(parts));
  metrics.gauges(loopGauges(loop, assembled));
  const ticking = everySecondOf(world.clock, async () => {
    await loop.tick().catch((thrown: unknown) => log.error('the store was not reached', { why: reasonOf(thrown) }));
    if (!loop.isActive()) resolveFirstPass();
  });
  const watching = watchAll(parts, sources, loop);
  const stopped = loop.run(world.stop).then(async () => {
    for (const each of watching) each.close();
    await closeAll([controllers, stored, notifier, auditStream, rotation, ...statuses, ticking]);
    await closeAll(sources.map(({ source }) => source));
  });
  const requestPass = (names: readonly string[]): void => wakeSources(sources, names, loop);
  return { firstPass, stopped, loop, requestPass };
}
