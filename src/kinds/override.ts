// Kind `override`: sections forced on or off for one customer. Its name is the customer's id.

export interface OverrideSpec {
  readonly portal: string;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly reason: string;
  /** UTC milliseconds; null for no end. */
  readonly until: number | null;
}
