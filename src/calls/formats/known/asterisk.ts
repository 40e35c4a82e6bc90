// Asterisk's Master.csv as cdr_csv writes it: 16 columns, then uniqueid and userfield where the PBX logs them, then peeraccount, linkedid and
// sequence with `newcdrcolumns`.
import { hash } from 'node:crypto';
import { dispositions } from '../causes.ts';
import type { FileFormat, OpenedFile } from '../format.ts';
import { csvReader } from '../readers.ts';
import {
  BadRow,
  emptyCall,
  optionalText,
  phoneNumbers,
  quoted,
  type RowReader,
  seconds,
  shownText,
  wallTime,
} from '../record.ts';

const COLUMNS = { least: 16, most: 21 };
/** Columns that `newcdrcolumns` adds. */
const NEW_COLUMNS = 3;
/** Seconds since 1970 when the channel was made, and a count; behind a hyphen that follows the name of the system. */
const UNIQUEID = /^(?:.*-)?(\d{9,10})\.\d+$/;

export const asterisk: FileFormat = {
  id: 'asterisk',
  system: 'Asterisk: `cdr_csv` (`Master.csv`)',
  facts: [
    '16 columns without a header; `loguniqueid` and `loguserfield` add one each, `newcdrcolumns` adds `peeraccount`, `linkedid` and `sequence`.',
    'Times are on the clock of the PBX (`usegmtime` writes UTC): give `--timezone`. In the hour that a clock shows twice, the `uniqueid` says which one is meant.',
    'A `uniqueid` is a channel, of which transfers, queues and forks write several rows: a call is known by it and `sequence`, or a digest of the row where there is none.',
    '`billsec` is the call, `duration` has the ringing too; `accountcode` is the customer. Dispositions are ANSWERED, NO ANSWER, BUSY, CONGESTION and FAILED.',
  ],
  recognize: ({ rows }) => {
    const like = rows.filter(
      (row) => isWidth(row.length) && dispositions.has(row[14] ?? '') && /^\d+$/.test(row[13] ?? ''),
    );
    if (like.length === 0 || like.length * 2 < rows.length) return undefined;
    return `rows of ${like[0]?.length} columns whose 15th is a disposition (${like[0]?.[14]})`;
  },
  open: (file) => ({ read: csvReader(asteriskReader(file)), skip: 0, by: 'lines' }),
};

const isWidth = (columns: number): boolean => columns >= COLUMNS.least && columns <= COLUMNS.most;

/**
 * Reader of one file. `duration` of Asterisk counts from the start, `billsec` from the answer: the first less the second
 * is the ringing, the second is the call.
 *
 * Identity: a uniqueid identifies a channel, and forks, queues and transfers write several records of it; so the call
 * id is the uniqueid and the sequence where there is one, else a digest of the row. Rows without uniqueid have the digest and their occurrence in the file,
 * so that equal rows stay two calls and a second load finds both.
 */
function asteriskReader({ zone, adjust, dialing }: OpenedFile): RowReader {
  const occurrences = new Map<string, number>();
  return (fields) => {
    if (!isWidth(fields.length)) {
      throw new BadRow(`${fields.length} columns; cdr_csv writes ${COLUMNS.least} to ${COLUMNS.most}`);
    }
    const [account, src, dst, , , , , , , start, answer, , duration, billsec, disposition] = fields;
    const { uniqueid, userfield, sequence } = endOf(fields);
    const ended = dispositions.get(disposition ?? '');
    if (ended === undefined) throw new BadRow(`disposition ${quoted(disposition)} is none of Asterisk's`);
    const talked = seconds('billsec', billsec);
    const total = seconds('duration', duration);
    if (talked > total) throw new BadRow(`billsec ${talked} is more than duration ${total}`);
    const answered = disposition === 'ANSWERED';
    if (!answered && talked > 0) throw new BadRow(`billsec ${talked} with disposition ${quoted(disposition)}`);
    if (answer !== undefined && answer !== '') wallTime('answer', answer, zone);
    const digest = hash('sha256', fields.join('\0'), 'hex');
    return {
      ...emptyCall,
      customer: optionalText('accountcode', account),
      call_time: wallTime('start', start, zone, channelMadeAt(uniqueid)),
      call_id: callId(optionalText('uniqueid', uniqueid), sequence || digest.slice(0, 12), { digest, occurrences }),
      ...phoneNumbers(['src', src], ['dst', dst], dialing),
      duration: talked,
      billed_duration: talked,
      ring_duration: (total - talked) * 1000,
      release_reason: ended.reason,
      sip_code: ended.sipCode,
      sip_reason: ended.sipReason,
      meta: shownText('userfield', userfield, adjust),
      connected: answered ? 1 : 0,
    };
  };
}

/** When the channel was made, UTC milliseconds: it tells apart wall times that occur twice. */
export function channelMadeAt(uniqueid = ''): number | undefined {
  const made = UNIQUEID.exec(uniqueid);
  return made === null ? undefined : Number(made[1]) * 1000;
}

/** What follows the first 16 columns. A single one is the uniqueid or the userfield, whichever the PBX logs. */
function endOf(fields: readonly string[]) {
  const isNew = fields.length > COLUMNS.most - NEW_COLUMNS;
  const logged = fields.slice(COLUMNS.least, isNew ? -NEW_COLUMNS : undefined);
  const [one = '', other] = logged;
  const isUniqueid = logged.length === 2 || UNIQUEID.test(one);
  // Without a uniqueid, `linkedid` names the first channel of the call.
  const linked = isNew ? fields.at(-2) : undefined;
  return {
    uniqueid: isUniqueid ? one : linked,
    userfield: isUniqueid ? other : one,
    sequence: isNew ? (fields.at(-1) ?? '') : '',
  };
}

interface Digests {
  readonly digest: string;
  readonly occurrences: Map<string, number>;
}

function callId(uniqueid: string | null, leg: string, { digest, occurrences }: Digests): string {
  if (uniqueid !== null) return `${uniqueid}-${leg}`;
  const key = digest.slice(0, 24);
  const occurrence = (occurrences.get(key) ?? 0) + 1;
  occurrences.set(key, occurrence);
  return `${digest}-${occurrence}`;
}
