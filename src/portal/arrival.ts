// A request that has been recognised as one portal's: its site, fixed for as long as the answer takes, and its number.
import type { Site } from './site.ts';

export interface Arrival {
  readonly site: Site;
  /** Shown on error pages and written to the log. */
  readonly requestId: string;
}
