// Calls and registrations of the demo accounts, as a switch would have just posted them; they last a day, since no switch posts again.
import { DAY, HOUR, MINUTE, SECOND } from '../core/durations.ts';
import { storedCustomerId } from '../core/ids.ts';
import type { Report } from '../live/report.ts';
import { callReport, type ReportedCall } from '../live/reported-call.ts';
import { type ReportedRegistration, registrationReport } from '../live/reported-registration.ts';
import type { Store } from '../store/store.ts';

/** Numbers of the range that Ofcom reserves for drama. */
const calls: readonly (Omit<ReportedCall, 'customer'> & { readonly ago: number })[] = [
  {
    'call-id': 'demo-1',
    direction: 'outbound',
    state: 'answered',
    source: '442079460142',
    destination: '4930901820',
    ago: 6 * MINUTE,
  },
  {
    'call-id': 'demo-2',
    direction: 'inbound',
    state: 'answered',
    source: '15550100234',
    destination: '442079460100',
    ago: 95 * SECOND,
  },
  {
    'call-id': 'demo-3',
    direction: 'outbound',
    state: 'ringing',
    source: '442079460117',
    destination: '33170189900',
    ago: 4 * SECOND,
  },
];

/** Addresses of blocks that RFC 5737 reserves for documentation. */
const phones: readonly (Omit<ReportedRegistration, 'customer' | 'expires'> & {
  readonly expires: number;
  readonly ago: number;
})[] = [
  {
    username: 'reception',
    contact: 'sip:reception@192.0.2.21:5060;transport=tls',
    agent: 'Yealink SIP-T54W 96.86.0.100',
    expires: 24 * HOUR,
    ago: 9 * HOUR,
  },
  {
    username: 'warehouse',
    contact: 'sip:warehouse@198.51.100.7:5062',
    agent: 'Grandstream GRP2614 1.0.9.25',
    expires: 24 * HOUR,
    ago: 40 * MINUTE,
  },
  {
    username: 'robin-mobile',
    contact: 'sip:robin-mobile@203.0.113.90:41822;transport=tcp',
    agent: 'Linphone/5.3.2',
    expires: 10 * MINUTE,
    ago: 25 * MINUTE,
  },
];

/** Adds what is up to a new account. */
export async function addLive(store: Store, customer: string, start: number): Promise<void> {
  const reports = [
    ...calls.map((call) => callOf(call, customer, start)),
    ...phones.map((phone) => phoneOf(phone, customer, start)),
  ];
  const rows = reports.flatMap((report) => (typeof report === 'string' ? [] : [rowOf(report, start)]));
  await store.insertInto('live_state').values(rows).execute();
  for (const topic of ['call', 'registration'] as const) {
    await store.insertInto('live_version').values({ topic, customer, version: 1 }).execute();
  }
}

function callOf({ ago, ...call }: (typeof calls)[number], customer: string, start: number): Report | string {
  const line = { ...call, customer, 'started-at': new Date(start - ago).toISOString() };
  return callReport(line, { origin: 'demo', at: start, now: start });
}

function phoneOf(
  { ago, expires, ...phone }: (typeof phones)[number],
  customer: string,
  start: number,
): Report | string {
  const at = start - Math.min(ago, MINUTE);
  const line = {
    ...phone,
    customer,
    expires: Math.round(expires / SECOND),
    since: new Date(start - ago).toISOString(),
  };
  return registrationReport(line, { origin: 'demo', at, now: start });
}

const rowOf = ({ topic, customer, origin, id, since, body, at }: Report, start: number) => ({
  ...{ topic, customer: storedCustomerId(customer), origin, id, since: since ?? at, body: JSON.stringify(body), at },
  ...{ seen_at: start, ends_at: start + DAY, ended: 0 },
});
