// Endpoints for what is up now: calls and registrations, as switches report them. Single reports in any order, and whole lists.

import { count, exactly, inQuery, type JsonSchema, list, named } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import { momentOf } from '../../core/moment.ts';
import { PortalError } from '../../core/portal-error.ts';
import { type LineCheck, lineCheck } from '../../edge/api-input.ts';
import type { Report } from '../../live/report.ts';
import { callReport, type LineContext, reportedCallSchema } from '../../live/reported-call.ts';
import { registrationReport, reportedRegistrationSchema } from '../../live/reported-registration.ts';
import { type Refused, storeReports } from '../../live/store-reports.ts';
import type { LiveTopic } from '../../store/schema/calls.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { byLine, lineBody, readLines } from './lines.ts';
import { ok } from './responses.ts';

/** Lines of requests, by their name in the document. */
export const liveSchemas: Readonly<Record<string, JsonSchema>> = {
  LiveCall: reportedCallSchema,
  Registration: reportedRegistrationSchema,
};

interface Topic {
  readonly topic: LiveTopic;
  readonly path: string;
  /** As in operation ids. */
  readonly name: string;
  readonly schema: JsonSchema;
  /** `line` fits the schema. @returns the report, or why the line is refused */
  readonly report: (line: object, context: LineContext) => Report | string;
  readonly post: string;
  readonly put: string;
}

const topics: readonly Topic[] = [
  {
    ...{ topic: 'call', path: '/live-calls', name: 'LiveCalls', schema: reportedCallSchema },
    report: (line, context) => callReport(line as Parameters<typeof callReport>[0], context),
    post: 'Calls as they start, change and end, one `LiveCall` a line, in any order. A call that is not named for five minutes has ended.',
    put: 'All calls of a switch that are up, one `LiveCall` a line: what is not among them has ended. Once a minute, whatever is posted besides.',
  },
  {
    ...{ topic: 'registration', path: '/registrations', name: 'Registrations', schema: reportedRegistrationSchema },
    report: (line, context) => registrationReport(line as Parameters<typeof registrationReport>[0], context),
    post: 'SIP users as they register and unregister, one `Registration` a line, in any order.',
    put: 'All registrations of a switch, one `Registration` a line: what is not among them is removed.',
  },
];

const origin = inQuery('origin', 'The switch; `api` unless given. Each knows its own calls and registrations alone.', {
  ...{ type: 'string', pattern: '^[\\w.-]{1,64}$' },
});
const at = inQuery('at', 'When the list was made, ISO 8601 with its zone; now unless given.', {
  ...{ type: 'string', maxLength: 40 },
});

const response = exactly({ taken: count, late: count, ended: count, refused: list(named('RefusedLine')) });

/** A switch sends several reports a second, which are gone in minutes: an entry of each would bury all others in the audit log. */
const writing = {
  ...{ role: 'accounts', reach: 'filtered', tag: 'calls', audit: 'none', idempotent: false, body: lineBody },
  bodyLimit: limits.apiCallsBytes,
} as const satisfies Partial<ConsoleEndpoint>;

function endpointsOf(topic: Topic): ConsoleEndpoint[] {
  let check: Promise<LineCheck> | undefined;
  const handle = (isWhole: 'list' | 'single') => async (request: ApiRequest) => {
    check ??= lineCheck(topic.schema);
    return take(topic, await check, request, isWhole);
  };
  const both = { ...writing, path: topic.path, responses: ok(response, 413) };
  return [
    {
      ...{ ...both, method: 'post', operationId: `post${topic.name}`, summary: topic.post, parameters: [origin] },
      handle: handle('single'),
    },
    {
      ...{ ...both, method: 'put', operationId: `put${topic.name}`, summary: topic.put, parameters: [origin, at] },
      handle: handle('list'),
    },
  ];
}

const reasons: Readonly<Record<Refused, (customer: string) => string>> = {
  'no-customer': (customer) => `${customer} is not a customer`,
  'too-many': (customer) => `${customer} has ${limits.liveStatesOfCustomer} already`,
};

async function take(
  { topic, report }: Topic,
  check: LineCheck,
  { parts: { store }, principal: { reach }, parameter, body, now }: ApiRequest,
  kind: 'list' | 'single',
): Promise<object> {
  const source = parameter('origin') || 'api';
  const madeAt = kind === 'list' ? timeOf(parameter('at'), now) : now;
  const { lines, refused } = readLines(
    body,
    (value) => check(value) ?? report(value as object, { origin: source, at: madeAt, now }),
  );
  // A line that cannot be read may be of a call that is up: then nothing is known of what is missing.
  const snapshot = kind === 'list' && refused.length === 0 ? { topic, origin: source, at: madeAt } : null;
  const reports = lines.map(({ value }) => value);
  const stored = await storeReports(store, { topic, reports, snapshot, reach, now });
  for (const [index, why] of stored.refused) {
    const found = lines[index];
    if (found !== undefined) refused.push({ line: found.line, reason: reasons[why](found.value.customer) });
  }
  const { taken, late, ended } = stored;
  return { taken, late, ended, refused: refused.sort(byLine) };
}

function timeOf(given: string, now: number): number {
  if (given === '') return now;
  const time = given.includes('T') ? momentOf(given) : null;
  if (time !== null) return time;
  const hint = 'Send an ISO 8601 time with its zone, such as 2026-11-23T13:44:05Z.';
  throw new PortalError('input-invalid', 'at: is not a time', hint);
}

export const liveEndpoints: readonly ConsoleEndpoint[] = topics.flatMap(endpointsOf);
