// The columns of the two reports: ids as in YAML, URLs and CSV, with how each is drawn and what it shows.

/** `text` is guarded against spreadsheet formulas in CSV; an `outcome` is one of a few words; the others are typed cells. */
export type ColumnType = 'text' | 'outcome' | 'time' | 'seconds' | 'count' | 'money' | 'percent' | 'number';

type Entry = readonly [type: ColumnType, shows: string];

/** Columns of the CDR report (one row a call), in their order: how each is drawn, and what it shows, as a sentence. */
export const cdrColumnEntries = {
  'call-id': ['text', "The call's id."],
  switch: ['text', 'The switch that carried the call.'],
  'call-time': ['time', 'When the call began.'],
  source: ['text', "The caller's number."],
  'card-id': ['text', 'The calling card that paid.'],
  'tech-prefix': ['text', 'The prefix that chose the route.'],
  destination: ['text', 'The number that was called.'],
  lrn: ['text', 'The location routing number of a ported number.'],
  duration: ['seconds', 'How long the call was connected.'],
  outcome: ['outcome', 'What became of the call, from its SIP code: answered, busy, no answer.'],
  'recording-file': ['text', 'The name of the recording.'],
  'play-audio': ['text', 'The announcement that was played.'],
  'release-reason': ['text', 'Why the call ended.'],
  'pdd-in': ['number', 'Seconds until the caller heard something.'],
  'ring-duration': ['number', 'Seconds that it rang.'],
  'sip-code': ['count', 'The final SIP status code.'],
  'sip-reason': ['text', 'The text of the SIP status.'],
  dtmf: ['text', 'Keys that were pressed.'],
  direction: ['text', 'Incoming or outgoing.'],
  'source-ip': ['text', 'The address that the call came from.'],
  'destination-code': ['text', 'The dial code of the destination.'],
  'destination-name': ['text', 'The name of the destination.'],
  'billed-duration': ['seconds', 'The duration that was charged for.'],
  rate: ['money', 'The price per minute.'],
  'connect-cost': ['money', 'The price of the connection.'],
  pdd: ['number', 'Seconds from dialling to ringing (post-dial delay).'],
  charge: ['money', 'What the call cost.'],
  meta: ['text', 'Further details of the call, as the switch gave them.'],
} as const satisfies Record<string, Entry>;

/** Columns that calls are stored with. */
export type CdrColumn = Exclude<keyof typeof cdrColumnEntries, 'outcome'>;

/** Columns of the breakout report (grouped), in their order. */
export const breakoutColumnEntries: Readonly<Record<string, Entry>> = {
  'call-time': ['time', 'The hour, day or month that the row sums; there when the report is grouped by one.'],
  customer: ['text', 'The customer.'],
  'destination-name': ['text', 'The destination; there when the report is grouped by it.'],
  attempts: ['count', 'Calls that were tried.'],
  connected: ['count', 'Calls that were answered.'],
  'customer-duration': ['seconds', 'The duration that was charged for. Carriers see `provider-duration` in its place.'],
  duration: ['seconds', 'How long calls were connected.'],
  charge: ['money', 'What the calls cost. Carriers see `provider-charge` in its place.'],
  acd: ['seconds', 'The average duration of connected calls (ACD).'],
  asr: ['percent', 'The share of calls that were answered (ASR).'],
  dtmf: ['count', 'Calls in which keys were pressed.'],
  'dtmf-percent': ['percent', 'The share of calls in which keys were pressed.'],
  sdp: ['percent', 'The share of connected calls that were very short (SDP).'],
  'provider-charge': ['money', 'What a carrier is paid; carriers alone see it.'],
  'provider-duration': ['seconds', 'The duration that a carrier is paid for; carriers alone see it.'],
};

const typesOf = (entries: Readonly<Record<string, Entry>>): ReadonlyMap<string, ColumnType> =>
  new Map(Object.entries(entries).map(([id, [type]]) => [id, type]));

export const cdrColumns = typesOf(cdrColumnEntries);
/** The same without what is worked out of others: what files of calls have, and the table. */
export const storedColumns: ReadonlyMap<string, ColumnType> = new Map(
  [...cdrColumns].filter(([, type]) => type !== 'outcome'),
);
export const breakoutColumns = typesOf(breakoutColumnEntries);

/** The name of a CDR column in the store: the id with underscores. */
export type StoredName<Id extends string> = Id extends `${infer Head}-${infer Rest}`
  ? `${Head}_${StoredName<Rest>}`
  : Id;

export const storedName = (id: string): string => id.replaceAll('-', '_');
