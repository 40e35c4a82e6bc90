// Asterisk's records with named fields: a table that cdr_adaptive_odbc or FreePBX fills, exported, and cdr_custom with the mappings of its sample.
import { localIso } from '../../../core/zone.ts';
import { dispositions, endFields } from '../causes.ts';
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { BadRow, quoted, seconds, wallTime } from '../record.ts';
import { anyTimeText, durationText } from '../times.ts';
import { channelMadeAt } from './asterisk.ts';

export const asteriskTable = namedFormat({
  id: 'asterisk-table',
  system: 'Asterisk: the `cdr` table of FreePBX, Issabel or `cdr_adaptive_odbc`, exported',
  facts: [
    'An export with a header by `mysql -B`, phpMyAdmin, DBeaver, `COPY ... CSV HEADER` or FreePBX’s CDR report: parted by commas, semicolons or tabs, `NULL` and `\\N` are nothing.',
    '`calldate` is on the clock of the PBX: give `--timezone`. In the hour that a clock shows twice, `uniqueid` says which one is meant.',
    'A `uniqueid` is a channel, of which transfers, queues and forks write several rows: a call is known by it and `sequence`, or a digest of the row where there is none.',
    '`billsec` is the call, `duration` has the ringing too; `accountcode` is the customer; `recordingfile` and `userfield` are kept.',
  ],
  needs: [
    ['calldate'],
    ['src'],
    ['dst'],
    ['duration'],
    ['billsec'],
    ['disposition'],
    ['dcontext', 'dstchannel', 'lastapp', 'uniqueid'],
  ],
  amounts: 'of the customer',
  call: asteriskCall,
});

/** Fields of the sample's Master.csv in their order. */
const master =
  'clid src dst dcontext channel dstchannel lastapp lastdata start answer end duration billsec disposition amaflags accountcode uniqueid userfield'.split(
    ' ',
  );

export const asteriskCustom = namedFormat({
  id: 'asterisk-custom',
  system: 'Asterisk: `cdr_custom` with `Master.csv` of the sample configuration, or JSON of Asterisk 23',
  facts: [
    '18 fields, and `sequence` as the 19th; without a header. Other mappings need `--format csv` with a mapping of columns by number.',
    '`duration` and `billsec` may be decimals (`CDR(billsec,f)`): a second that has begun counts. Times may be counted since 1970.',
    'With `format = json` each line is an object with the names of the fields; a table that has `start` in place of `calldate` is read so too.',
  ],
  needs: [['clid'], ['src'], ['dst'], ['start'], ['billsec'], ['disposition']],
  orders: [[...master, 'sequence'], master],
  fits: (row) => dispositions.has(row[13] ?? '') && /^[\d.]+$/.test(row[11] ?? '') && /^\d/.test(row[8] ?? ''),
  amounts: 'of the customer',
  call: asteriskCall,
});

function asteriskCall(value: Value, context: RecordContext): Fields {
  const disposition = value('disposition').toUpperCase();
  const ended = dispositions.get(disposition);
  if (ended === undefined) throw new BadRow(`disposition ${quoted(value('disposition'))} is none of Asterisk's`);
  const talked = wholeSeconds('billsec', value('billsec'));
  const total = wholeSeconds('duration', value('duration'));
  if (talked > total) throw new BadRow(`billsec ${talked} is more than duration ${total}`);
  const isAnswered = disposition === 'ANSWERED';
  if (!isAnswered && talked > 0) throw new BadRow(`billsec ${talked} with disposition ${quoted(disposition)}`);
  const uniqueid = value('uniqueid', 'linkedid');
  return {
    customer: value('accountcode'),
    'call-time': startOf(value('calldate', 'start'), uniqueid, context),
    'call-id': uniqueid === '' ? context.digest() : `${uniqueid}-${value('sequence') || context.digest().slice(0, 12)}`,
    source: value('src'),
    destination: value('dst'),
    duration: String(talked),
    'ring-duration': String(total - talked),
    ...endFields(ended, isAnswered && talked > 0),
    'recording-file': value('recordingfile'),
    meta: value('userfield'),
  };
}

const wholeSeconds = (name: string, text: string): number => seconds(name, durationText(name, text, 'decimal-seconds'));

const WALL = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}$/;

function startOf(text: string, uniqueid: string, { zone }: RecordContext): string {
  if (!WALL.test(text)) return anyTimeText(text, zone);
  return localIso(wallTime('calldate', text, zone, channelMadeAt(uniqueid)), zone);
}
