// What a switch reports of one thing as it is now, and how a report changes what is known of it. Pure.
import { MINUTE } from '../core/durations.ts';
import type { CustomerId } from '../core/ids.ts';
import type { LiveTopic } from '../store/schema/calls.ts';

/** How long a thing that is over is remembered: what was sent before and arrives later does not bring it back. */
export const OVER_MS = 10 * MINUTE;
/** A report of something unknown that is older than this is not taken: what it is about may be over already. */
const LATE_MS = 5 * MINUTE;

/** A report, in whatever order reports arrive. */
export interface Report {
  readonly topic: LiveTopic;
  readonly customer: CustomerId;
  readonly origin: string;
  readonly id: string;
  /** When it began; null where this report does not say. */
  readonly since: number | null;
  /** The fields that the report has. */
  readonly body: Readonly<Record<string, string | number>>;
  /** When it was so, by the clock of the switch; UTC milliseconds. */
  readonly at: number;
  /** Not shown from then on, unless it is reported again. */
  readonly endsAt: number;
  readonly ended: boolean;
}

/** What is known of one thing. */
export interface LiveState extends Report {
  readonly since: number;
  /** When it was last reported. */
  readonly seenAt: number;
}

/** Whether a thing that was over can begin again under the same id: a phone registers again, a call does not ring again. */
const revives: Readonly<Record<LiveTopic, boolean>> = { call: false, registration: true };

/**
 * Returns what is known after a report. The newer one of two decides, whichever arrives first; what it leaves out is taken from the other.
 * @returns null for a late report of something unknown
 */
export function withReport(known: LiveState | undefined, report: Report, now: number): LiveState | null {
  const at = Math.min(report.at, now);
  if (known === undefined) {
    if (at < now - LATE_MS) return null;
    return over({ ...report, at, since: report.since ?? at, seenAt: now }, now);
  }
  const isNewer = at >= known.at;
  const begins = isNewer && !report.ended && revives[report.topic] && isOver(known, at);
  const ended = begins ? false : known.ended || (report.ended && (isNewer || !revives[report.topic]));
  const [first, then] = isNewer ? [known, report] : [report, known];
  const state = {
    ...report,
    at: Math.max(at, known.at),
    body: begins ? report.body : { ...first.body, ...then.body },
    since: begins ? (report.since ?? at) : (then.since ?? first.since ?? at),
    endsAt: isNewer ? report.endsAt : known.endsAt,
    seenAt: now,
    ended,
  };
  return over(state, now);
}

/** A registration is over when it expires, too. */
function isOver({ ended, body }: LiveState, at: number): boolean {
  const expires = body['expires'];
  return ended || (typeof expires === 'number' && expires < at);
}

const over = (state: LiveState, now: number): LiveState => (state.ended ? { ...state, endsAt: now + OVER_MS } : state);
