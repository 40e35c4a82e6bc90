// Believable calls from a seed, for the demo and for measuring: business hours and quiet weekends, near destinations
// more often than far ones, a little over half of the attempts answered, log-normal talk times.

import { DAY, HOUR } from '../../core/durations.ts';
import { utcIso } from '../../core/moment.ts';
import { formatMicros } from '../../core/money/money.ts';
import { csvLine } from '../files/csv-text.ts';
import { cause } from '../formats/causes.ts';
import { type Destination, destinations } from './generate-destinations.ts';
import { type Random, seededRandom } from './random.ts';

interface GeneratedCustomer {
  readonly id: string;
  /** Share of all calls. */
  readonly weight: number;
  /** `office` calls in business hours; `carrier` hands over traffic of many, also in the evening and at weekends. */
  readonly profile: 'office' | 'carrier';
  /** Start of its own numbers, in E.164. */
  readonly numbers: string;
  readonly sourceIp: string;
  /** Share of calls that come in, from 0 to 1; they cost nothing. */
  readonly inbound: number;
}

export interface GenerateOptions {
  readonly seed: number;
  /** UTC milliseconds; the calls lie in the days before it. */
  readonly until: number;
  readonly days: number;
  readonly calls: number;
  readonly customers: readonly GeneratedCustomer[];
}

const columns = [
  'customer',
  'call-id',
  'switch',
  'call-time',
  'source',
  'tech-prefix',
  'destination',
  'duration',
  'release-reason',
  'pdd',
  'ring-duration',
  'sip-code',
  'sip-reason',
  'dtmf',
  'direction',
  'source-ip',
  'destination-code',
  'destination-name',
  'billed-duration',
  'rate',
  'connect-cost',
  'charge',
] as const;

/** A call as a row of the portico format: the text of each column. */
export type GeneratedCall = Readonly<Record<(typeof columns)[number], string>>;

/** The calls, oldest first. Equal options give equal calls. */
export function* generateCalls(options: GenerateOptions): Generator<GeneratedCall> {
  const random = seededRandom(options.seed);
  const slots = { office: hourSlots(options, 'office'), carrier: hourSlots(options, 'carrier') };
  const starts = Array.from({ length: options.calls }, () => {
    const customer = random.pick(options.customers);
    return { customer, time: random.pick(slots[customer.profile]).start + random.between(0, 3599) * 1000 };
  });
  starts.sort((left, right) => left.time - right.time);
  for (const { customer, time } of starts) yield generateCall(random, customer, time);
}

/** The calls as a file of the portico format. */
export function* generatedCsv(calls: Iterable<GeneratedCall>): Generator<string> {
  yield csvLine(columns);
  for (const call of calls) yield csvLine(columns.map((column) => call[column]));
}

const hourWeights = {
  office: [1, 0, 0, 0, 1, 3, 10, 38, 82, 100, 98, 84, 62, 80, 94, 92, 78, 48, 20, 10, 6, 4, 2, 1],
  carrier: [8, 5, 4, 4, 6, 12, 24, 46, 70, 84, 88, 86, 80, 82, 86, 88, 86, 84, 82, 76, 62, 44, 28, 14],
};
/** From Sunday to Saturday. */
const dayWeights = {
  office: [0.06, 1, 1.04, 1.02, 1, 0.88, 0.12],
  carrier: [0.55, 1, 1, 1, 1, 1.05, 0.7],
};

function hourSlots(options: GenerateOptions, profile: GeneratedCustomer['profile']) {
  return Array.from({ length: options.days * 24 }, (_, index) => {
    const start = options.until - options.days * DAY + index * HOUR;
    const date = new Date(start);
    const weight = (hourWeights[profile][date.getUTCHours()] ?? 0) * (dayWeights[profile][date.getUTCDay()] ?? 0);
    return { start, weight };
  });
}

/** Ringing in seconds, from least to most; answered calls and no answer ring, refused ones do not. */
const outcomes = [
  { weight: 55.2, ...cause('Normal call clearing', 200), ring: [2, 26] },
  { weight: 17.4, ...cause('No answer from user', 480), ring: [20, 60] },
  { weight: 8.6, ...cause('User busy', 486), ring: [0, 0] },
  { weight: 6.1, ...cause('Cancelled by the caller', 487), ring: [2, 24] },
  { weight: 4.9, ...cause('Unallocated number', 404), ring: [0, 0] },
  { weight: 2.4, ...cause('Call rejected', 603), ring: [0, 6] },
  { weight: 2.1, ...cause('No circuit available', 503), ring: [0, 0] },
  { weight: 1.7, ...cause('Network out of order', 503), ring: [0, 0] },
  { weight: 0.9, ...cause('Invalid number format', 484), ring: [0, 0] },
  { weight: 0.7, ...cause('Recovery on timer expiry', 504), ring: [0, 0] },
] as const;

const switches = [
  { weight: 5, name: 'fra1' },
  { weight: 4, name: 'lon1' },
  { weight: 1, name: 'nyc1' },
];

function generateCall(random: Random, customer: GeneratedCustomer, time: number): GeneratedCall {
  const outcome = random.pick(outcomes);
  const away = random.pick(destinations);
  const inbound = random.unit() < customer.inbound;
  const own = `${customer.numbers}${digits(random, 3)}`;
  const other = `${away.code}${digits(random, away.digits)}`;
  const answered = outcome.sipCode === 200;
  const duration = answered ? talkTime(random) : 0;
  const billed = inbound ? duration : billedSeconds(duration, away);
  const rate = inbound ? 0n : away.rate;
  return {
    customer: customer.id,
    'call-id': `${hex(random)}${hex(random)}@${customer.sourceIp}`,
    switch: random.pick(switches).name,
    'call-time': utcIso(time),
    source: inbound ? other : own,
    'tech-prefix': customer.profile === 'carrier' ? '7701' : '',
    destination: inbound ? own : other,
    duration: String(duration),
    'release-reason': outcome.reason,
    pdd: Math.min(random.lognormal(1.7, 0.45), 12).toFixed(3),
    'ring-duration': String(random.between(outcome.ring[0], outcome.ring[1])),
    'sip-code': String(outcome.sipCode),
    'sip-reason': outcome.sipReason ?? '',
    dtmf: answered && random.unit() < 0.04 ? digits(random, random.between(1, 4)) : '',
    direction: inbound ? 'inbound' : 'outbound',
    'source-ip': customer.sourceIp,
    'destination-code': inbound ? customer.numbers.slice(0, 4) : away.code,
    'destination-name': inbound ? 'Inbound' : away.name,
    'billed-duration': String(billed),
    rate: formatMicros(rate, 6),
    'connect-cost': formatMicros(0n, 6),
    charge: formatMicros(chargeOf(rate, billed), 6),
  };
}

/** Median a minute and a half, mean near three minutes, never above two hours. */
function talkTime(random: Random): number {
  return Math.min(7200, Math.max(1, Math.round(random.lognormal(92, 1.12))));
}

/** Rounds up to the minimum, then in increments: with 30/6, 1 s is 30, 31 s is 36, 37 s is 42. */
function billedSeconds(duration: number, { minimum, increment }: Destination): number {
  if (duration === 0) return 0;
  return duration <= minimum ? minimum : minimum + Math.ceil((duration - minimum) / increment) * increment;
}

/** Rate a minute times billed seconds, half a micro-unit rounded up: exact integer arithmetic. */
function chargeOf(rate: bigint, billed: number): bigint {
  return (rate * BigInt(billed) * 2n + 60n) / 120n;
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.between(0, 9)).join('');
}

function hex(random: Random): string {
  return random.between(0, 0xffffffff).toString(16).padStart(8, '0');
}
