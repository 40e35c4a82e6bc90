// The columns of the two reports: ids as in YAML, URLs and CSV, with how each is drawn.

/** `text` is guarded against spreadsheet formulas in CSV; the others are typed cells. */
export type ColumnType = 'text' | 'time' | 'seconds' | 'count' | 'money' | 'percent' | 'number';

const table = (text: string): ReadonlyMap<string, ColumnType> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(':') as [string, ColumnType]),
  );

/** Types of the columns of the CDR report (one row a call), in their order. */
const cdrColumnTypes = {
  'call-id': 'text',
  switch: 'text',
  'call-time': 'time',
  source: 'text',
  'card-id': 'text',
  'tech-prefix': 'text',
  destination: 'text',
  lrn: 'text',
  duration: 'seconds',
  'recording-file': 'text',
  'play-audio': 'text',
  'release-reason': 'text',
  'pdd-in': 'number',
  'ring-duration': 'number',
  'sip-code': 'count',
  'sip-reason': 'text',
  dtmf: 'text',
  direction: 'text',
  'source-ip': 'text',
  'destination-code': 'text',
  'destination-name': 'text',
  'billed-duration': 'seconds',
  rate: 'money',
  'connect-cost': 'money',
  pdd: 'number',
  charge: 'money',
  meta: 'text',
} as const satisfies Record<string, ColumnType>;

export type CdrColumn = keyof typeof cdrColumnTypes;

/** Columns of the CDR report. */
export const cdrColumns: ReadonlyMap<string, ColumnType> = new Map(Object.entries(cdrColumnTypes));

/** The name of a CDR column in the store: the id with underscores. */
export type StoredName<Id extends string> = Id extends `${infer Head}-${infer Rest}`
  ? `${Head}_${StoredName<Rest>}`
  : Id;

export const storedName = (id: string): string => id.replaceAll('-', '_');

/** Columns of the breakout report (grouped). */
export const breakoutColumns = table(`
  call-time:time customer:text destination-name:text attempts:count connected:count customer-duration:seconds
  duration:seconds charge:money acd:seconds asr:percent dtmf:count dtmf-percent:percent sdp:percent
  provider-charge:money provider-duration:seconds`);
