// What the reconciler and its console are made from.

import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';
import type { Source } from '../core/source.ts';
import type { ProbePlace } from '../edge/probe.ts';
import type { Sealer } from '../edge/seal.ts';
import type { Settings } from '../schema/settings.ts';
import type { Store } from '../store/store.ts';
import type { DesiredReader } from './read-folder.ts';
import type { World } from './world.ts';

export interface ReconcilerParts {
  readonly world: World;
  readonly settings: Settings;
  readonly store: Store;
  readonly source: Source;
  readonly sealer: Sealer;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Where HTTPS is listened on in this process, once it is; without it the settings tell. */
  readonly listener?: () => ProbePlace | null;
  /** Called after each look that applied something. */
  readonly applied?: () => void;
  /** Reads what the files want; that of the settings otherwise. */
  readonly readDesired?: DesiredReader;
}
