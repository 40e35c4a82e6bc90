// Server-sent events that tell open pages to reload when the store has changed. The store is polled once for all of them, and
// not at all while no page is open.

import type { RequestHandler, Response } from 'express';
import { MINUTE } from '../../core/durations.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';

/** Interval of polling the store. */
const ASK_MS = 100;
/** Interval of heartbeats: proxies close connections that are silent for a minute. */
const HEARTBEAT_MS = 20_000;
/** Life of a stream: the browser opens another, and access is checked again. */
const LIFE_MS = 10 * MINUTE;

export interface LiveDependencies {
  /** Returns the version of the store; one cheap read. */
  readonly version: () => Promise<string>;
  readonly clock: { now(): number };
  readonly log: Log;
  /** Calls `tick` at this interval, never two calls concurrently, until closed. */
  readonly every: (milliseconds: number, tick: () => Promise<void>) => { close(): void };
}

export interface Live {
  /** Handles `GET /events`. Access was checked before. */
  readonly handler: RequestHandler;
  close(): void;
}

interface Stream {
  readonly response: Response;
  readonly endsAt: number;
}

export function createLive({ version, clock, log, every }: LiveDependencies): Live {
  const streams = new Set<Stream>();
  let known = '';
  let beatAt = 0;
  let asking: { close(): void } | undefined;

  const tick = async (): Promise<void> => {
    const now = clock.now();
    const current = await version().catch((thrown: unknown) => {
      log.warn('the store could not be read; open pages are not updated', { why: reasonOf(thrown) });
      return known;
    });
    const isBeat = now - beatAt >= HEARTBEAT_MS;
    if (isBeat) beatAt = now;
    for (const stream of streams) {
      if (current !== known) send(stream, current);
      else if (isBeat) stream.response.write(':\n\n');
      if (now >= stream.endsAt || stream.response.writableLength > limits.openPageBytes) leave(stream);
    }
    known = current;
  };

  /** Destroys the connection as well: an ended stream that still waits for its client would stay, and a write to it ends the process. */
  const leave = (stream: Stream): void => {
    streams.delete(stream);
    stream.response.req.socket.destroy();
    if (streams.size > 0) return;
    asking?.close();
    asking = undefined;
  };

  return {
    handler: async (request, response) => {
      if (streams.size >= limits.openPages) {
        response.status(503).type('text').send('Too many pages are open; reload this one by hand.\n');
        return;
      }
      const { since } = request.query;
      const seen = request.get('last-event-id') ?? (typeof since === 'string' ? since : '');
      const stream = { response, endsAt: clock.now() + LIFE_MS };
      streams.add(stream);
      for (const over of ['close', 'error']) response.on(over, () => leave(stream));
      response.status(200).set({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
      response.write('retry: 1000\n\n');
      if (asking === undefined) {
        known = await version();
        beatAt = clock.now();
        // The client may have disconnected during the read, or another may have connected.
        if (streams.size > 0) asking ??= every(ASK_MS, tick);
      }
      if (known !== seen && streams.has(stream)) send(stream, known);
    },
    close: () => {
      asking?.close();
      for (const { response } of streams) response.end();
    },
  };
}

function send({ response }: Stream, version: string): void {
  response.write(`id: ${version}\nevent: moved\ndata:\n\n`);
}
