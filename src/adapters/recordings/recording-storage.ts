// Fetches recordings of calls from the operator's storage over HTTP, by parts. Only the URL of the settings is asked: no redirect is followed.
import type { Clock } from '../../core/clock.ts';
import { bounded } from '../../core/deadline.ts';
import { HOUR, MINUTE, SECOND } from '../../core/durations.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import {
  type ByteRange,
  contentRange,
  type RecordingPart,
  type RecordingStorage,
  rangeHeader,
  recordingUrl,
} from '../../core/recordings/recording.ts';
import type { Secret } from '../../core/secret.ts';

/** How long a listener waits for the storage to begin, in milliseconds. */
const BEGIN_MS = 10 * SECOND;
/** Longest time that a part, and a whole file, is on its way: a client that does not read it holds a connection to the storage. */
const PART_MS = 5 * MINUTE;
const WHOLE_MS = HOUR;

export interface StorageParts {
  /** With `{portal}`, `{file}` and perhaps `{customer}`. */
  readonly url: string;
  /** Value of `Authorization`; null for none. */
  readonly authorization: Secret | null;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Log;
  readonly beginMs?: number;
}

export function recordingStorage({
  url,
  authorization,
  clock,
  log,
  beginMs = BEGIN_MS,
}: StorageParts): RecordingStorage {
  return {
    open: async (name, range, signal) => {
      const target = recordingUrl(url, name);
      if (target === null) return { is: 'missing' };
      const gone = new AbortController();
      const ends = [signal, gone.signal, AbortSignal.timeout(range === null ? WHOLE_MS : PART_MS)];
      const headers = {
        'accept-encoding': 'identity',
        'user-agent': 'Portico',
        ...(authorization === null ? {} : { authorization: authorization.reveal() }),
        ...(range === null ? {} : { range: rangeHeader(range) }),
      };
      try {
        const asked = fetch(target, { headers, redirect: 'error', signal: AbortSignal.any(ends) });
        const answer = await bounded(clock, asked, beginMs);
        if (answer !== 'late') return await partOf(answer, range);
        gone.abort();
        log.warn('the storage of recordings does not answer', { portal: name.portal });
      } catch (thrown) {
        // Its reason may name the host, never the secret.
        if (!signal.aborted) log.warn('a recording cannot be fetched', { portal: name.portal, why: reasonOf(thrown) });
      }
      return { is: 'unavailable' };
    },
  };
}

/** Reads the head of an answer. What does not say exactly which bytes follow is not passed on. */
async function partOf(answer: Response, range: ByteRange | null): Promise<RecordingPart> {
  const found = foundIn(answer, range);
  if (found !== null) return found;
  const { status, headers, body } = answer;
  await body?.cancel();
  if (status === 404 || status === 410) return { is: 'missing' };
  if (status !== 416) return { is: 'unavailable' };
  const [, size] = /^bytes \*\/(\d{1,15})$/.exec(headers.get('content-range') ?? '') ?? [];
  return { is: 'beyond', size: size === undefined ? null : Number(size) };
}

function foundIn({ status, headers, body }: Response, range: ByteRange | null): RecordingPart | null {
  if (body === null || headers.get('content-encoding') !== null) return null;
  if (status === 200) {
    const said = /^\d{1,15}$/.exec(headers.get('content-length') ?? '');
    const length = said === null ? null : Number(said[0]);
    if ((length ?? 0) > limits.recordingBytes) return null;
    return { is: 'found', part: null, length, bytes: atMost(body, length ?? limits.recordingBytes) };
  }
  const part = status === 206 ? contentRange(headers.get('content-range')) : null;
  if (part === null || range === null || !isAsked(part, range)) return null;
  const length = part.to - part.from + 1;
  return { is: 'found', part, length, bytes: atMost(body, length) };
}

function isAsked({ from, to, size }: { from: number; to: number; size: number }, range: ByteRange): boolean {
  if ('last' in range) return to === size - 1 && to - from < range.last;
  return from === range.from && (range.to === null || to <= range.to);
}

/** The bytes of a body. @throws where it has more of them than it said */
async function* atMost(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of body) {
    sent += chunk.length;
    if (sent > most) throw new Error('the storage sends more than it said');
    yield chunk;
  }
}
