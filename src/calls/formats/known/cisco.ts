// Cisco Unified Communications Manager: flat files of call detail records.
import { cause, endFields, numberedCause } from '../causes.ts';
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { PassedOver } from '../record.ts';
import { anyTimeText } from '../times.ts';

/** What the second line holds: types of the columns. */
const TYPE = /^(?:INTEGER|UNIQUEIDENTIFIER|VARCHAR\(\d+\))$/;

export const cisco = namedFormat({
  id: 'cisco',
  system: 'Cisco Unified Communications Manager (CUCM)',
  facts: [
    'The first line names the columns, the second has their types (`INTEGER`, `VARCHAR(50)`), and is not a record.',
    'Times are seconds since 1970; `dateTimeConnect` is 0 for a call that no one answered. `duration` is 0 then, and a call of less than a second has 0 as well.',
    'A call is known by `pkid`; `globalCallID_callId` is shared by the legs of transfers and conferences, and all legs are kept.',
    'Rows of type 2 (quality, CMR) and rows without a called number (off the hook, nothing dialled) are passed over, and counted.',
    'The number is `finalCalledPartyNumber`, else `originalCalledPartyNumber`. Causes are those of Q.850. Rows name no customer: give `--customer`.',
  ],
  needs: [['cdrRecordType'], ['globalCallID_callId'], ['dateTimeOrigination'], ['callingPartyNumber']],
  isPreamble: (row) => row.length > 1 && row.every((cell) => TYPE.test(cell)),
  amounts: 'of the operator',
  call,
});

function call(value: Value, { zone }: RecordContext): Fields {
  const type = value('cdrRecordType');
  if (type === '2') throw new PassedOver('a record of quality (CMR)');
  const destination = value('finalCalledPartyNumber', 'originalCalledPartyNumber');
  if (destination === '') throw new PassedOver('off the hook without a called number');
  const isAnswered = Number(value('dateTimeConnect') || '0') > 0;
  const number = Number(value('destCause_value')) || Number(value('origCause_value'));
  const ids = ['globalCallID_callManagerId', 'globalCallID_callId', 'origLegCallIdentifier', 'destLegIdentifier'];
  return {
    'call-id': value('pkid') || ids.map((id) => value(id)).join('-'),
    'call-time': anyTimeText(value('dateTimeOrigination'), zone),
    // A phone whose calling number is withheld writes none.
    source: value('callingPartyNumber'),
    destination,
    duration: value('duration') || '0',
    ...endFields(number > 0 ? numberedCause(number) : cause('', null), isAnswered),
    switch: value('globalCallId_ClusterID'),
  };
}
