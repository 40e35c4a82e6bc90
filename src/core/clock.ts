// Time is passed in, so that a test can drive it.

export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** Resolves after the given milliseconds, or at once when the signal aborts. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
