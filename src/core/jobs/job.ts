// A background job: work of the renderer that no request asks for.

export interface Job {
  /** A noun phrase for the log, such as `email delivery`. */
  readonly name: string;
  /** Milliseconds from the start of one run to the start of the next; at least a second. */
  readonly everyMs: number;
  /**
   * Does what is due. Several processes run the same job, so each piece of work is claimed in the store or can be done twice.
   * A rejection is logged, and the job runs again after its period.
   */
  run(now: number): Promise<unknown>;
  /** Waits for what runs have started and not waited for. */
  readonly close?: () => Promise<void>;
}
