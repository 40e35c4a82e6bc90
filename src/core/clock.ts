// The clock that every part is given, so that a test can drive time.

export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** Resolves after the given milliseconds, or immediately when the signal aborts. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
