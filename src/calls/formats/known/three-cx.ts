// 3CX: the CDR service's file or socket.
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { anyTimeText, durationText } from '../times.ts';

/** Fields in the order in which the management console offers them. */
const order =
  'historyid callid duration time-start time-answered time-end reason-terminated from-no to-no from-dn to-dn dial-no reason-changed final-number final-dn bill-code bill-rate bill-cost bill-name chain'.split(
    ' ',
  );
const types = ['from-type', 'to-type', 'final-type'];
const names = ['from-dispname', 'to-dispname', 'final-dispname'];

export const threeCx = namedFormat({
  id: '3cx',
  system: '3CX: `cdr.log` of the CDR service, or what its socket sends',
  facts: [
    'The fields and their order are chosen in the management console. Without a header, rows of all fields in the order of the console are read, of 20, 26 and 27 fields; of another choice a header line names them.',
    'Times are `2024/04/30 06:27:28` on the clock of the server: give `--timezone`. `duration` is `hh:mm:ss` and empty where no one answered. Empty lines part the rows.',
    '`Ext.` before numbers of extensions is dropped; `dial-no` is what was dialled. A call is known by `callid`; each segment of a transfer has one of its own.',
    '`bill-cost` is what the PBX estimates, and not taken. Rows name no customer: give `--customer`.',
  ],
  needs: [['callid'], ['time-start'], ['from-no'], ['duration']],
  orders: [
    order,
    [...order, ...types, ...names],
    [...order, ...types, ...names, 'missed-queue-calls'],
    [...order, 'missed-queue-calls', ...names, ...types],
  ],
  fits: (row) =>
    /^(?:Call )?\d+$/.test(row[0] ?? '') && /^\d{4}[/-]\d{2}[/-]\d{2} /.test(row[3] ?? '') && row.length >= 20,
  amounts: 'of the operator',
  call,
});

function call(value: Value, { zone, digest }: RecordContext): Fields {
  const [from, to] = [value('from-no'), value('dial-no') || value('to-no')];
  const duration = value('duration');
  return {
    'call-id': value('callid') || digest(),
    'call-time': anyTimeText(value('time-start'), zone),
    source: withoutExt(from || value('from-dn')),
    destination: withoutExt(to || value('to-dn')),
    duration: duration === '' ? '0' : durationText('duration', duration, 'clock'),
    direction: directionOf(value),
    'release-reason': value('reason-terminated'),
    meta: value('chain'),
  };
}

const withoutExt = (number: string): string => number.replace(/^Ext\./, '');

/** By the types of both ends where they are written, else by the prefix of extensions. */
function directionOf(value: Value): string {
  const isInside = (type: string, number: string): boolean =>
    type === '' ? number.startsWith('Ext.') : !/line|provider|gateway/i.test(type);
  const from = isInside(value('from-type'), value('from-no'));
  const to = isInside(value('to-type'), value('to-no'));
  if (from && to) return 'internal';
  return from ? 'outbound' : 'inbound';
}
