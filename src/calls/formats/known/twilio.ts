// Twilio: call logs, as CSV of the console, of the bulk export (JSON), and of the REST API (JSON).
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { BadRow, PassedOver, quoted } from '../record.ts';
import { anyTimeText, durationText, negatedText } from '../times.ts';

export const twilio = namedFormat({
  id: 'twilio',
  system: 'Twilio: call logs (console, bulk export, REST API)',
  facts: [
    'CSV with a header, an object a line (bulk export, gzip), or the list of the API in its envelope. Times are in UTC: ISO 8601, or as an email has them (`Thu, 14 Sep 2017 12:00:00 +0000`).',
    'A price is negative, and is what the operator pays: calls are rated here, unless `--charges file` says that the price is what the customer is charged.',
    'Calls that are queued, ringing or in progress are passed over, and counted: they come again when they have ended.',
    '`trunking-originating` is a call to the trunk (inbound), `trunking-terminating` one from it. Rows name no customer: give `--customer`.',
  ],
  needs: [
    ['sid', 'callsid'],
    ['from', 'caller'],
    ['to', 'called'],
    ['start_time', 'starttime'],
    ['status'],
    ['direction'],
  ],
  amounts: 'of the operator',
  call,
});

const directions: ReadonlyMap<string, string> = new Map([
  ['inbound', 'inbound'],
  ['incoming', 'inbound'],
  ['trunking-originating', 'inbound'],
  ['outbound', 'outbound'],
  ['outbound-api', 'outbound'],
  ['outbound-dial', 'outbound'],
  ['outgoing api', 'outbound'],
  ['outgoing dial', 'outbound'],
  ['trunking-terminating', 'outbound'],
]);

/** How calls end, with the SIP status that says the same. */
const statuses: ReadonlyMap<string, readonly [sipCode: string, reason: string]> = new Map([
  ['completed', ['200', 'Normal call clearing']],
  ['busy', ['486', 'User busy']],
  ['no-answer', ['480', 'No answer from user']],
  ['canceled', ['487', 'Cancelled by the caller']],
  ['failed', ['', 'Call failed']],
]);

function call(value: Value, { zone, isCharged }: RecordContext): Fields {
  const status = value('status').toLowerCase().replace(/[ _]/g, '-');
  const ended = statuses.get(status);
  if (ended === undefined) throw new PassedOver(`a call that is ${status === '' ? 'without a status' : status}`);
  const direction = directions.get(value('direction').toLowerCase());
  if (direction === undefined) throw new BadRow(`direction ${quoted(value('direction'))} is none of Twilio's`);
  const price = value('price');
  return {
    'call-id': value('sid', 'callsid'),
    'call-time': anyTimeText(value('start_time', 'starttime', 'date_created'), zone),
    source: value('from', 'caller'),
    destination: value('to', 'called'),
    duration: durationText('duration', value('duration') || '0', 'decimal-seconds'),
    direction,
    'release-reason': ended[1],
    'sip-code': ended[0],
    charge: isCharged && price !== '' ? negatedText(price).replace(/^-(?=0*(?:\.0*)?$)/, '') : '',
  };
}
