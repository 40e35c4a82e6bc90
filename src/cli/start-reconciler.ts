// Joins the parts of the reconciler: source, store, loop, certificates.
import { everySecond } from '../adapters/schedule.ts';
import type { Settings } from '../config/settings.ts';
import type { Log } from '../core/log.ts';
import type { Source } from '../core/source.ts';
import { createAuthority } from '../edge/authority.ts';
import { ensureCertificates } from '../edge/certificates.ts';
import type { Sealer } from '../edge/seal.ts';
import { settleDomains } from '../run/domains.ts';
import { createFollower, type Follower } from '../run/follow.ts';
import { createLoop } from '../run/loop.ts';
import type { Store } from '../store/store.ts';
import { desiredReader } from './read-folder.ts';
import type { World } from './world.ts';

/** Certificates are looked at this often besides after each apply; the shortest-lived ones last days. */
const CERTIFICATE_LOOK_MS = 60 * 60 * 1000;

export interface ReconcilerParts {
  readonly world: World;
  readonly settings: Settings;
  readonly store: Store;
  readonly source: Source;
  readonly sealer: Sealer;
  readonly log: Log;
  readonly descends: (ancestor: string, commit: string) => Promise<boolean>;
  /** Id of the one plan whose guards are lifted; null for a daemon. */
  readonly approved: string | null;
}

/** What follows an apply, and comes round by itself: readiness of domains, certificates. */
function settler(parts: ReconcilerParts): () => Promise<void> {
  const { world, settings, store, sealer } = parts;
  const { clock } = world;
  const authority = createAuthority({ store, sealer, clock });
  return async () => {
    await settleDomains(store, settings.edge.target, '', clock.now());
    await ensureCertificates({ store, sealer, clock, authority });
  };
}

/** One follower of the source, for a single look or for the loop. */
export function openFollower(parts: ReconcilerParts): Follower {
  const { world, settings, store, source, log, descends, approved } = parts;
  return createFollower({
    store,
    source,
    clock: world.clock,
    log,
    limits: settings.guards,
    approved,
    readDesired: desiredReader(settings),
    descends,
    settle: settler(parts),
  });
}

/** Starts the loop and its triggers. `firstLook` resolves when the first look is through, whatever came of it. */
export function startReconciler(parts: ReconcilerParts): { firstLook: Promise<void>; stopped: Promise<void> } {
  const { world, settings, source, log } = parts;
  const follower = openFollower(parts);
  let arrived: () => void = () => undefined;
  const firstLook = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const counted: Follower = { ...follower, once: () => follower.once().finally(arrived) };
  const loop = createLoop(counted, world.clock, log, settings.source.every);
  const settle = settler(parts);
  let nextCertificateLook = world.clock.now() + CERTIFICATE_LOOK_MS;

  const ticking = everySecond(async () => {
    await loop.tick();
    if (world.clock.now() < nextCertificateLook) return;
    nextCertificateLook = world.clock.now() + CERTIFICATE_LOOK_MS;
    await settle();
  });
  const watching = source.watch(loop.poke);
  const stopped = loop.run(world.stop).then(async () => {
    watching.close();
    await ticking.close();
    await source.close();
  });
  return { firstLook, stopped };
}
