// Word to open pages that the store has moved, as server-sent events. One question to the store a moment, however many listen,
// and none while nobody does.

import type { RequestHandler, Response } from 'express';
import { MINUTE } from '../../core/durations.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';

/** A person with twenty tabs open, times ten persons, is fewer. */
const MAX_STREAMS = 256;
/** How long a change may go unseen. */
const ASK_MS = 100;
/** Proxies end what is silent for a minute. */
const HEARTBEAT_MS = 20_000;
/** A stream ends now and then; the browser opens another, and access is asked anew. */
const LIFE_MS = 10 * MINUTE;
/** A listener that takes nothing for so long is gone. */
const MAX_BACKLOG = 16 * 1024;

export interface LiveDependencies {
  /** Where the store stands; one cheap read. */
  readonly version: () => Promise<string>;
  readonly clock: { now(): number };
  readonly log: Log;
  /** Calls again and again, never twice at once, until closed. */
  readonly every: (milliseconds: number, tick: () => Promise<void>) => { close(): void };
}

export interface Live {
  /** Answers `GET /events`. Who may ask was checked before. */
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
      log.warn('the store was not read; open pages stay as they are', { why: reasonOf(thrown) });
      return known;
    });
    const isBeat = now - beatAt >= HEARTBEAT_MS;
    if (isBeat) beatAt = now;
    for (const stream of streams) {
      if (current !== known) send(stream, current);
      else if (isBeat) stream.response.write(':\n\n');
      if (now >= stream.endsAt || stream.response.writableLength > MAX_BACKLOG) leave(stream);
    }
    known = current;
  };

  /** With its connection: a stream that was ended but waits to be taken would stay, and a write to it ends the process. */
  const leave = (stream: Stream): void => {
    streams.delete(stream);
    stream.response.req.socket.destroy();
    if (streams.size > 0) return;
    asking?.close();
    asking = undefined;
  };

  return {
    handler: async (request, response) => {
      if (streams.size >= MAX_STREAMS) {
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
        // Whoever came may have left in the meantime, or another may have come.
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
