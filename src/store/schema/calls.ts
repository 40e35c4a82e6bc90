// The tables of calls, as Kysely sees them.
import type { Generated } from 'kysely';

/**
 * Why a call that is priced here has no price: the customer has no route in use, the route's card does not exist, is in another
 * currency, has no prefix that fits, or none that was valid when the call was made.
 */
export const unratedReasons = ['no-route', 'no-card', 'other-currency', 'no-prefix', 'not-valid-yet'] as const;
export type UnratedReason = (typeof unratedReasons)[number];
export type Rating = 'here' | UnratedReason;

export interface CdrTable {
  customer: string;
  call_time: number;
  /** Random-free tie-breaker for keyset paging: sha256 prefix of (source system, call id) as integer below 2^53. */
  id: number;
  /** The system the record came from, e.g. `asterisk`; with call_id its identity. */
  origin: string;
  call_id: string;
  switch: string | null;
  source: string;
  card_id: string | null;
  tech_prefix: string | null;
  destination: string;
  lrn: string | null;
  duration: number;
  recording_file: string | null;
  play_audio: string | null;
  release_reason: string | null;
  /** Milliseconds, as `ring_duration` and `pdd`; files and screens say seconds with three decimals. */
  pdd_in: number | null;
  ring_duration: number | null;
  sip_code: number | null;
  sip_reason: string | null;
  dtmf: string | null;
  direction: string | null;
  source_ip: string | null;
  destination_code: string | null;
  destination_name: string | null;
  billed_duration: number;
  rate: number | null;
  connect_cost: number | null;
  pdd: number | null;
  charge: number;
  meta: string | null;
  connected: number;
  /** A record of a higher revision takes the place of the call it corrects. */
  revision: number;
  /** The numbers as they were sent, where the rules of their origin made another number of them; else null. */
  source_sent: string | null;
  destination_sent: string | null;
  /** `here` where a rate card made the charge; why no rate was found, with a charge of 0; null where the operator's switch decided. */
  rating: Rating | null;
}

/** Sums of calls; a slot is the start of a UTC hour in `cdr_hour` and of a UTC day in `cdr_day`. */
export interface CdrSumTable {
  customer: string;
  slot: number;
  destination_name: string;
  direction: string;
  attempts: number;
  connected: number;
  dtmf: number;
  /** Connected calls of at most six seconds. */
  short: number;
  /** Seconds. */
  duration: number;
  billed_duration: number;
  /** Micro-units. */
  charge: number;
  /** No call of the slot is longer than this many seconds; corrections may leave it too high, never too low. */
  longest: number;
}

/** How many calls of an hour ended with a SIP code: where to look for the rare ones. */
export interface CdrCodeTable {
  customer: string;
  slot: number;
  sip_code: number;
  attempts: number;
}

/** How far a file of a followed folder was taken. */
export interface FollowedTable {
  id: Generated<number>;
  origin: string;
  folder: string;
  /** Its name when it was read last. */
  name: string;
  /** Bytes and lines that were taken. */
  position: number;
  line: number;
  /** Digests of the beginning and the end of what was taken, by which the file is known whatever its name is. */
  head: string;
  tail: string;
  seen_at: number;
}

/** Where the call of an id is: whatever changes in a correction, the call is found. */
export interface CdrPlaceTable {
  id: number;
  customer: string;
  call_time: number;
}

export interface CdrTotalTable {
  customer: string;
  /** Of all calls ever, also of those that were deleted since because of their age. */
  charge: number;
  /** Of the deleted ones. */
  deleted_charge: number;
}

/** A system that records come from. */
export interface CdrOriginTable {
  origin: string;
  calls: number;
  batches: number;
  last_at: number;
}

/** Concurrent calls, as a switch last reported them. */
export interface ChannelTable {
  customer: string;
  origin: string;
  channels: number;
  /** Calls a second; null where it does not tell. */
  cps: number | null;
  at: number;
}

/** One thing that a switch reports as it is now. */
export interface LiveStateTable {
  topic: LiveTopic;
  customer: string;
  /** The switch. */
  origin: string;
  /** Of the call, or of the registration; unique within its origin and customer. */
  id: string;
  /** When it began. */
  since: number;
  /** JSON of what was reported. */
  body: string;
  /** When what was reported was so, by the clock of the switch; never later than when it was received. */
  at: number;
  /** When it was last reported. */
  seen_at: number;
  /** Not shown from then on, and deleted some time later. */
  ends_at: number;
  /** 1 once it was reported as over: kept for a while, so that what was under way meanwhile does not bring it back. */
  ended: number;
}

export type LiveTopic = 'call' | 'registration';

/** A file of calls that is made in the background. */
export interface ReportFileTable {
  portal: string;
  customer: string;
  id: string;
  contact: string;
  /** Filter, as in the address of the report. */
  query: string;
  name: string;
  state: 'waiting' | 'ready' | 'failed';
  /** Bytes, unzipped. */
  size: number;
  created_at: number;
  /** The process that makes it has claimed it until then. */
  claimed_until: number;
  expires_at: number;
}

/** A report that is mailed again and again. */
export interface ReportScheduleTable {
  portal: string;
  customer: string;
  id: string;
  contact: string;
  query: string;
  every: 'day' | 'week' | 'month';
  next_at: number;
}

/** A filter of a report that a contact keeps under a name. */
export interface SavedFilterTable {
  portal: string;
  customer: string;
  contact: string;
  id: string;
  page: 'cdr' | 'breakout';
  name: string;
  /** Filter, as in the address of the report, without its dates. */
  query: string;
  created_at: number;
}

export interface CallTables {
  saved_filter: SavedFilterTable;
  report_file: ReportFileTable;
  /** Gzip, in pieces. */
  report_part: { file: string; part: number; bytes: Uint8Array };
  report_schedule: ReportScheduleTable;
  cdr: CdrTable;
  cdr_hour: CdrSumTable;
  cdr_day: CdrSumTable;
  cdr_code: CdrCodeTable;
  cdr_place: CdrPlaceTable;
  /** Places of late, merged into the others little by little: a table of hundreds of megabytes is not touched at random. */
  cdr_place_new: CdrPlaceTable;
  cdr_total: CdrTotalTable;
  cdr_origin: CdrOriginTable;
  cdr_followed: FollowedTable;
  /** Calls before this are not kept by the portal, and not taken. */
  cdr_horizon: { portal: string; since: number };
  channel: ChannelTable;
  live_state: LiveStateTable;
  /** Counts up with every report about a customer. */
  live_version: { topic: LiveTopic; customer: string; version: number };
}
