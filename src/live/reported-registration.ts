// Registrations of SIP users, as switches report them: a line of a request, and what a page shows of one.
import type { JsonSchema } from '../core/api/endpoint.ts';
import { DAY, SECOND } from '../core/durations.ts';
import type { CustomerId } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import type { LiveState, Report } from './report.ts';
import { type LineContext, reportedCustomer, reportedTime, timesOf, withoutAbsent } from './reported-call.ts';

/** How long a registration that has expired is shown as such: what went away during the night is seen in the morning. */
const SHOWN_EXPIRED_MS = DAY;

/** JSON Schema of a line. */
export const reportedRegistrationSchema: JsonSchema = {
  type: 'object',
  required: ['customer', 'username', 'contact'],
  properties: {
    event: { type: 'string', enum: ['register', 'unregister'], description: '`register` unless given.' },
    customer: reportedCustomer,
    username: { type: 'string', pattern: '^[^\\p{C}]{1,100}$', description: 'SIP user, or address of record.' },
    contact: { type: 'string', pattern: '^[\\x21-\\x7e]{1,300}$', description: 'Contact URI, or address and port.' },
    agent: { type: 'string', maxLength: 200, description: 'User-Agent of the phone.' },
    expires: { type: 'integer', minimum: 0, maximum: 4294967295, description: 'Seconds from `at` on; 0 unregisters.' },
    'expires-at': { ...reportedTime, description: 'In place of `expires`.' },
    since: { ...reportedTime, description: 'When it registered first; when it was first reported unless given.' },
    at: { ...reportedTime, description: 'When this was so; now unless given. The newer of two reports counts.' },
  },
  additionalProperties: false,
};

/** A line that fits the schema. */
export interface ReportedRegistration {
  readonly event?: 'register' | 'unregister';
  readonly customer: string;
  readonly username: string;
  readonly contact: string;
  readonly agent?: string;
  readonly expires?: number;
  readonly 'expires-at'?: string;
  readonly since?: string;
  readonly at?: string;
}

/** @returns the report, or why the line is refused */
export function registrationReport(
  line: ReportedRegistration,
  { origin, at: given, now }: LineContext,
): Report | string {
  const times = timesOf(line, ['at', 'since', 'expires-at']);
  if (typeof times === 'string') return times;
  const { at = given, since = null, 'expires-at': expiresAt } = times;
  const { customer, username, contact, agent, expires, event = 'register' } = line;
  const ended = event === 'unregister' || expires === 0;
  if (!ended && expires === undefined && expiresAt === undefined) return 'expires: is missing, and so is expires-at';
  const asked = expiresAt ?? at + (expires ?? 0) * SECOND;
  const end = Math.min(asked, now + limits.registrationSeconds * SECOND);
  return {
    topic: 'registration',
    // The schema has checked it.
    customer: customer as CustomerId,
    ...{ origin, id: `${username}\n${contact}`, since, at, ended },
    body: { ...withoutAbsent({ username, contact, agent }), ...(ended ? {} : { expires: end }) },
    endsAt: end + SHOWN_EXPIRED_MS,
  };
}

/** A registration as a page shows it. */
export interface Registration {
  readonly key: string;
  readonly username: string;
  readonly contact: string;
  readonly agent: string;
  readonly since: number;
  readonly expiresAt: number;
  readonly seenAt: number;
}

export function registrationOf({ origin, id, since, seenAt, body }: LiveState): Registration {
  const { username = '', contact = '', agent = '', expires = 0 } = body;
  return {
    key: `${origin} ${id}`,
    ...{ username: String(username), contact: String(contact), agent: String(agent), since, seenAt },
    expiresAt: Number(expires),
  };
}
