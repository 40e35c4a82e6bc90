// The parts that the reconciler and its console are assembled from.

import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';
import type { ProbePlace } from '../edge/probe.ts';
import type { KeyRing } from '../edge/seal.ts';
import type { Settings } from '../schema/settings.ts';
import type { Store } from '../store/store.ts';
import type { OpenedSource } from './open-sources.ts';
import type { DesiredReader } from './read-folder.ts';
import type { World } from './world.ts';

export interface ReconcilerParts {
  readonly world: World;
  readonly settings: Settings;
  readonly store: Store;
  /** At least one, the operator's first. */
  readonly sources: readonly OpenedSource[];
  readonly sealer: KeyRing;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The address of this process's HTTPS listener, once it listens; absent where the settings name it. */
  readonly listener?: () => ProbePlace | null;
  /** Called after each pass that ended with the outcome `done`. */
  readonly applied?: () => void;
  /** Reads the desired state; absent for the reader of the settings. */
  readonly readDesired?: DesiredReader;
}
