// Feeds of pages that show what is up now: server-sent events with the whole list, after each change. The store is polled once for all of
// them, and not at all while none is open.
import type { Response } from 'express';
import type { SignedIn } from '../../auth/session.ts';
import { MINUTE, SECOND } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { type LiveStates, liveStates, liveVersions } from '../../live/live-states.ts';
import type { LiveTopic } from '../../store/schema/calls.ts';
import type { Store } from '../../store/store.ts';
import type { PageResponse } from '../http/response.ts';
import { commonHeaders } from '../http/security.ts';

/** Interval of polling the store, in milliseconds: what a switch has posted is on the page half a second later at most. */
const ASK_MS = 250;
/** Milliseconds after which a feed is sent without a change: what no switch names any more goes, and proxies see that it is alive. */
const AGAIN_MS = 10 * SECOND;
/** Life of a feed. The browser opens another, and the session and its rights are checked again. */
const LIFE_MS = MINUTE;
/** Milliseconds until the browser opens another. */
const RETRY_MS = 300;
type FeedResponse = Extract<PageResponse, { type: 'feed' }>;

export interface LiveFeeds {
  /** Sends the feed of a visitor, whose access was checked, until its life ends or the client goes. */
  open(response: Response, visitor: Pick<SignedIn, 'contact' | 'customer'>, feed: FeedResponse): void;
  /** Ends all of them. */
  close(): void;
}

interface Feed {
  readonly response: Response;
  readonly contact: string;
  readonly customer: CustomerId;
  readonly source: FeedResponse;
  readonly endsAt: number;
  /** The version that was sent last; -1 before the first. */
  version: number;
  sentAt: number;
}

interface Parts {
  readonly store: Store;
  readonly clock: { now(): number };
  readonly log: Log;
  /** Calls `tick` at this interval, never two calls concurrently, until closed. */
  readonly every: (milliseconds: number, tick: () => Promise<void>) => { close(): void };
}

export function createLiveFeeds({ store, clock, log, every }: Parts): LiveFeeds {
  const feeds = new Set<Feed>();
  let polling: { close(): void } | undefined;

  const leave = (feed: Feed): void => {
    feeds.delete(feed);
    // An ended response that still waits for its client would stay.
    if (feed.response.writableLength > limits.feedBytes) feed.response.destroy();
    else feed.response.end();
  };

  const poll = async (): Promise<void> => {
    try {
      for (const feed of await sendChanged(store, [...feeds], clock.now())) leave(feed);
    } catch (thrown) {
      log.warn('live pages are not updated, since the store could not be read', { why: reasonOf(thrown) });
    }
    if (feeds.size > 0) return;
    polling?.close();
    polling = undefined;
  };

  return {
    open: (response, { contact, customer }, source) => {
      const own = [...feeds].filter((feed) => feed.contact === contact).length;
      const headers = { ...commonHeaders, 'cache-control': 'no-store' };
      if (feeds.size >= limits.feeds || own >= limits.feedsOfContact) {
        response.writeHead(503, { ...headers, 'retry-after': '10' }).end();
        return;
      }
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
      if (response.req.method === 'HEAD') {
        response.end();
        return;
      }
      response.write(`retry: ${RETRY_MS}\n\n`);
      const feed = { response, contact, customer, source, endsAt: clock.now() + LIFE_MS, version: -1, sentAt: 0 };
      feeds.add(feed);
      for (const over of ['close', 'error']) response.on(over, () => feeds.delete(feed));
      polling ??= every(ASK_MS, poll);
    },
    close: () => {
      for (const feed of feeds) leave(feed);
      polling?.close();
      polling = undefined;
    },
  };
}

/** Sends what has changed to those who do not know it yet. @returns the feeds that are over */
async function sendChanged(store: Store, feeds: readonly Feed[], now: number): Promise<Feed[]> {
  const read = new Map<string, LiveStates>();
  for (const [topic, own] of Map.groupBy(feeds, ({ source }) => source.topic)) {
    const customers = [...new Set(own.map(({ customer }) => customer))];
    const versions = await liveVersions(store, topic, customers);
    for (const feed of own) {
      const version = versions.get(feed.customer) ?? 0;
      if (version === feed.version && now - feed.sentAt < AGAIN_MS) continue;
      const states = await readOnce(store, read, { topic, feed, now });
      feed.response.write(`data: ${JSON.stringify(feed.source.data(states, now))}\n\n`);
      feed.version = version;
      feed.sentAt = now;
    }
  }
  return feeds.filter(({ endsAt, response }) => now >= endsAt || response.writableLength > limits.feedBytes);
}

async function readOnce(
  store: Store,
  read: Map<string, LiveStates>,
  { topic, feed, now }: { readonly topic: LiveTopic; readonly feed: Feed; readonly now: number },
): Promise<LiveStates> {
  const { customer, source } = feed;
  const key = `${topic} ${customer} ${source.limit}`;
  const known = read.get(key) ?? (await liveStates(store, { topic, customer, limit: source.limit }, now));
  read.set(key, known);
  return known;
}
