// Being one of several workers of `portico serve`: which one, and the messages to its primary. Without a primary none are sent.

/** In the environment of a worker: its number, which the one that takes its place has as well. */
export const WORKER_VARIABLE = 'PORTICO_WORKER';

/** From 1; null for a process that is not a worker. */
export function workerNumber(environment: Readonly<Record<string, string | undefined>>): number | null {
  const given = environment[WORKER_VARIABLE];
  return given === undefined || process.send === undefined ? null : Number(given);
}

/** What a worker says when it has begun to serve. */
export interface ServingMessage {
  /** Where portals are reached: `https://*:8443`. */
  readonly serving: string;
}

export const isServingMessage = (message: unknown): message is ServingMessage =>
  typeof message === 'object' && message !== null && typeof Reflect.get(message, 'serving') === 'string';

export function reportServing(serving: string): void {
  process.send?.({ serving } satisfies ServingMessage);
}

/** Lets go of the primary; nothing else keeps a worker that has stopped. */
export function leavePrimary(): void {
  if (process.connected === true) process.disconnect();
}
