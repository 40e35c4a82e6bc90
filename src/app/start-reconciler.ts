// Joins the parts of the reconciler: source, store, lease, loop, re-checks of domains and certificates.

import { ownIdentity } from '../adapters/process-identity.ts';
import { everySecondOf } from '../adapters/schedule.ts';
import { createWindows } from '../adapters/windows.ts';
import { createAuthority } from '../certificates/internal-authority.ts';
import { ensureCertificates, hostsDue } from '../certificates/local-certificates.ts';
import { storeProvided } from '../certificates/provided.ts';
import { sha256 } from '../core/canonical.ts';
import { HOUR } from '../core/durations.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { reconcileDomains } from '../domains/readiness.ts';
import { createNotifier, type Notifier } from '../notifications/notifications.ts';
import type { Controllers } from '../reconcile/controllers.ts';
import { createFollower, type Follower, type PassOptions, type PassResult } from '../reconcile/follow.ts';
import { createLease, type Lease } from '../reconcile/lease.ts';
import { Loop } from '../reconcile/loop.ts';
import { measuredFollower, measuredSource } from '../reconcile/measured.ts';
import { createRechecks, type Rechecks } from '../reconcile/rechecks.ts';
import { incumbentsOf } from '../store/incumbents.ts';
import { readFleet, storeGauges } from '../store/measures.ts';
import type { Store } from '../store/store.ts';
import { assembleControllers } from './assemble-controllers.ts';
import { notificationChannels } from './notification-channels.ts';
import { providedCertificates } from './open-authorities.ts';
import { parsedFilesCache } from './parsed-files-cache.ts';
import { desiredReader } from './read-folder.ts';
import type { ReconcilerParts } from './reconciler-parts.ts';

/** Domains and certificates are looked at this often besides after each change; the shortest-lived certificates last days. */
const RECHECK_MS = HOUR;
/** A single look waits this long for another reconciler that seems to have ended. */
const LEASE_WAIT_MS = 6_000;
const LEASE_STEP_MS = 250;
/** Certificates of a small fleet are there by then. */
const SETTLE_MS = 5_000;

interface Assembled {
  readonly follower: Follower;
  readonly lease: Lease;
  readonly rechecks: Rechecks;
  readonly controllers: Controllers;
  readonly notices: Notifier;
}

function assemble(parts: ReconcilerParts): Assembled {
  const { world, settings, store, sealer, log, metrics } = parts;
  const { clock } = world;
  const { guards } = settings;
  const source = measuredSource(parts.source, metrics);
  const authority = createAuthority({ store, sealer, clock });
  const { policy, controllers } = assembleControllers(parts);
  const meaning = [world.release, settings.source.path, policy, guards.selfHeal];
  const follower = createFollower({
    ...{ store, source, clock, log, limits: guards, selfHeal: guards.selfHeal, step: world.step },
    windows: createWindows(guards.windows),
    signers: settings.source.requireSignedBy,
    inputsDigest: sha256(JSON.stringify(meaning)),
    readDesired:
      parts.readDesired ??
      desiredReader(settings, { shelf: parsedFilesCache(store, world.release), incumbents: incumbentsOf(store) }),
  });
  return {
    follower: withOnApplied(measuredFollower(follower, metrics, clock), parts.applied),
    controllers,
    notices: createNotifier({
      ...{ store, clock, log, random: world.random, step: world.step },
      ...notificationChannels(world, settings),
    }),
    lease: ownLease({ world }, store),
    rechecks: createRechecks({
      store,
      clock,
      every: RECHECK_MS,
      check: async (hosts, fence) => {
        await reconcileDomains(hosts, { store, fence, policy, now: clock.now() });
        const shared = { store, sealer, clock, fence };
        const provided = await storeProvided(providedCertificates(parts), shared);
        await ensureCertificates(hosts, { ...shared, authority, provided });
      },
    }),
  };
}

/** Calls `applied` after each pass that was carried through. */
function withOnApplied(follower: Follower, applied: () => void = () => undefined): Follower {
  return {
    ...follower,
    once: async (options) => {
      const outcome = await follower.once(options);
      if (outcome.state === 'done') applied();
      return outcome;
    },
  };
}

/** One look carried to its end, certificates included, as the active reconciler. */
export async function reconcileOnce(parts: ReconcilerParts, options: Omit<PassOptions, 'fence'>): Promise<PassResult> {
  const { follower, lease, rechecks, controllers, notices } = assemble(parts);
  const fence = await waitForLease(parts, lease);
  try {
    const outcome = await follower.once({ ...options, fence });
    // Nothing new in the files is not nothing to do: a process that was killed may have left names without a certificate.
    if (outcome.state === 'unchanged') rechecks.first(await hostsDue(parts.store, parts.world.clock.now()));
    else await rechecks.start();
    while (rechecks.waiting() > 0) await rechecks.next(fence);
    await controllers.drain(fence);
    await notices.runOnce(fence);
    return outcome;
  } finally {
    await notices.close();
    await controllers.close();
    await lease.release();
  }
}

/** @throws PortalError `lease-lost` when another reconciler is active */
export async function waitForLease({ world }: Pick<ReconcilerParts, 'world'>, lease: Lease): Promise<number> {
  const deadline = world.clock.now() + LEASE_WAIT_MS;
  for (;;) {
    const fence = await lease.hold();
    if (fence !== null) return fence;
    if (world.clock.now() >= deadline) {
      const hint = 'It follows the repository by itself; to make it look now: portico sync';
      throw new PortalError('lease-lost', `another reconciler is active (${lease.holder()})`, hint);
    }
    await world.clock.sleep(LEASE_STEP_MS);
  }
}

/** A lease of this process for a single act. */
export function ownLease({ world }: Pick<ReconcilerParts, 'world'>, store: Store): Lease {
  return createLease({ store, clock: world.clock, holder: ownIdentity(), isGone: world.hasEnded });
}

export interface RunningReconciler {
  /** Resolves when the first look is through, whatever came of it, or another reconciler turned out to be active. */
  readonly firstPass: Promise<void>;
  readonly stopped: Promise<void>;
  readonly loop: Loop;
}

/** Starts the loop and its triggers. */
export function startReconciler(parts: ReconcilerParts): RunningReconciler {
  const { world, settings, source, log, metrics } = parts;
  const { follower, lease, rechecks, controllers, notices } = assemble(parts);
  let arrived: () => void = () => undefined;
  const firstLook = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  // The look is through when its hosts have their certificates; those of a large fleet take longer than anybody waits for.
  const counted: Follower = {
    ...follower,
    once: (options) =>
      follower.once(options).finally(() => void world.clock.sleep(SETTLE_MS, world.stop).then(arrived)),
  };
  const watched: Rechecks = {
    ...rechecks,
    next: (fence) =>
      rechecks.next(fence).finally(() => {
        if (rechecks.waiting() === 0) arrived();
      }),
  };
  const loop = new Loop({
    follower: counted,
    lease,
    rechecks: watched,
    controllers: {
      wake: (fence) => {
        controllers.wake(fence);
        notices.wake(fence);
      },
    },
    clock: world.clock,
    log,
    every: settings.source.every,
    random: world.random,
    interrupt: () => source.close(),
  });
  metrics.gauges(storeGauges(parts.store, world.clock, readFleet));
  metrics.gauges(async () => ({
    portico_leader: [{ labels: {}, value: loop.isActive() ? 1 : 0 }],
    portico_workqueue_depth: [
      { labels: { queue: 'passes' }, value: loop.waiting() },
      { labels: { queue: 'rechecks' }, value: rechecks.waiting() },
    ],
  }));
  const ticking = everySecondOf(world.clock, async () => {
    await loop.tick().catch((thrown: unknown) => log.error('the store was not reached', { why: reasonOf(thrown) }));
    if (!loop.isActive()) arrived();
  });
  const watching = source.watch(() => loop.requestPass());
  const stopped = loop.run(world.stop).then(async () => {
    watching.close();
    await controllers.close();
    await notices.close();
    ticking.close();
    await source.close();
  });
  return { firstPass: firstLook, stopped, loop };
}
