// Calls that are up, as switches report them: a line of a request, and what a page shows of one.
import { type JsonSchema, text } from '../core/api/endpoint.ts';
import { MINUTE } from '../core/durations.ts';
import type { CustomerId } from '../core/ids.ts';
import { momentOf } from '../core/moment.ts';
import type { LiveState, Report } from './report.ts';

/** A call that no switch has named for this long has ended: the switch, or what it sends with, is away. */
const CALL_LASTS_MS = 5 * MINUTE;

const party: JsonSchema = { type: 'string', maxLength: 100, description: 'Number or name, as in a call record.' };
export const reportedTime: JsonSchema = { ...text, maxLength: 40, description: 'ISO 8601 with its zone.' };
export const reportedCustomer: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' };

/** JSON Schema of a line. */
export const reportedCallSchema: JsonSchema = {
  type: 'object',
  required: ['customer', 'call-id'],
  properties: {
    event: {
      ...{ type: 'string', enum: ['start', 'update', 'end'] },
      description: '`update` unless given. Each may come first; in a snapshot it is left out.',
    },
    customer: reportedCustomer,
    'call-id': { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$', description: 'As in the call record to come.' },
    ...{ source: party, destination: party },
    direction: { type: 'string', enum: ['inbound', 'outbound'] },
    state: { type: 'string', enum: ['ringing', 'answered', 'held'] },
    'started-at': reportedTime,
    'answered-at': reportedTime,
    at: { ...reportedTime, description: 'When this was so; now unless given. The newer of two reports counts.' },
  },
  additionalProperties: false,
};

/** A line that fits the schema. */
export interface ReportedCall {
  readonly event?: 'start' | 'update' | 'end';
  readonly customer: string;
  readonly 'call-id': string;
  readonly source?: string;
  readonly destination?: string;
  readonly direction?: 'inbound' | 'outbound';
  readonly state?: CallState;
  readonly 'started-at'?: string;
  readonly 'answered-at'?: string;
  readonly at?: string;
}

export type CallState = 'ringing' | 'answered' | 'held';

/** Where a line came from. */
export interface LineContext {
  readonly origin: string;
  /** When the lines without a time of their own were so; UTC milliseconds. */
  readonly at: number;
  readonly now: number;
}

/** @returns the report, or why the line is refused */
export function callReport(line: ReportedCall, { origin, at: given, now }: LineContext): Report | string {
  const times = timesOf(line, ['at', 'started-at', 'answered-at']);
  if (typeof times === 'string') return times;
  const { at = given, 'started-at': since = null, 'answered-at': answered } = times;
  const { customer, 'call-id': id, source, destination, direction, state, event = 'update' } = line;
  const fields = { source, destination, direction, state: state ?? (answered === undefined ? undefined : 'answered') };
  return {
    topic: 'call',
    // The schema has checked it.
    customer: customer as CustomerId,
    ...{ origin, id, since, at },
    body: { ...withoutAbsent(fields), ...(answered === undefined ? {} : { answered }) },
    endsAt: now + CALL_LASTS_MS,
    ended: event === 'end',
  };
}

/** Reads the times of a line. @returns those that are there, or what is wrong with one */
export function timesOf<Name extends string>(
  line: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
): Partial<Record<Name, number>> | string {
  const times: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const value = line[name];
    if (value === undefined) continue;
    const time = typeof value === 'string' && value.includes('T') ? momentOf(value) : null;
    if (time === null) return `${name}: an ISO 8601 time with its zone, such as 2026-11-23T13:44:05Z`;
    times[name] = time;
  }
  return times;
}

export const withoutAbsent = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );

/** A call as a page shows it. */
export interface LiveCall {
  readonly key: string;
  readonly state: CallState;
  readonly direction: 'inbound' | 'outbound' | null;
  readonly source: string;
  readonly destination: string;
  readonly startedAt: number;
}

const states: ReadonlySet<unknown> = new Set<CallState>(['ringing', 'answered', 'held']);

export function liveCallOf({ origin, id, since, body }: LiveState): LiveCall {
  const { direction, source = '', destination = '', state } = body;
  return {
    key: `${origin} ${id}`,
    state: states.has(state) ? (state as CallState) : 'ringing',
    direction: direction === 'inbound' || direction === 'outbound' ? direction : null,
    ...{ source: String(source), destination: String(destination), startedAt: since },
  };
}
