// Bandwidth: billing detail records.

import { utc } from '../../../core/zone.ts';
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { PassedOver } from '../record.ts';
import { timeText } from '../times.ts';

export const bandwidth = namedFormat({
  id: 'bandwidth',
  system: 'Bandwidth: billing detail records (BDR)',
  facts: [
    'CSV with a header. Times are in UTC on a clock of twelve hours with the year first: `2015/10/19 9:12:46 PM`.',
    '`Duration` is rounded up to six seconds, and is what is billed; what the call lasted is the time between its start and its end.',
    '`Amount` is what the operator pays: calls are rated here, unless `--charges file` says that it is what the customer is charged.',
    '`CallType` with ORIGINATION is inbound. A call is known by `BdrID`, else `CallID`. Rows name no customer: give `--customer`.',
  ],
  needs: [['CallStartDateTime'], ['CallType'], ['CallSource'], ['CallDestination'], ['Duration']],
  amounts: 'of the operator',
  call,
});

function call(value: Value, { isCharged, digest }: RecordContext): Fields {
  const type = value('CallType').toUpperCase();
  if (/MESSAG|SMS|MMS/.test(type)) throw new PassedOver('a record of a message, which is not a call');
  const start = timeText(value('CallStartDateTime'), 'local', utc);
  const end = value('CallEndDateTime');
  const billed = value('Duration') || '0';
  const lasted = end === '' ? undefined : Date.parse(timeText(end, 'local', utc)) - Date.parse(start);
  return {
    'call-id': value('BdrID', 'CallID') || digest(),
    'call-time': start,
    source: value('CallSource'),
    destination: value('CallDestination'),
    // An end before the start, or none, says nothing.
    duration: lasted === undefined || lasted < 0 ? billed : String(Math.round(lasted / 1000)),
    'billed-duration': billed,
    direction: /ORIGINATION/.test(type) ? 'inbound' : 'outbound',
    'release-reason': type.toLowerCase(),
    'source-ip': value('SourceIP'),
    lrn: value('LRN'),
    ...(isCharged ? { charge: value('Amount'), rate: value('PerMinRate') } : {}),
  };
}
