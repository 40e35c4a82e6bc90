// Telnyx: CDR reports as CSV, and detail records of the API as JSON.
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { PassedOver } from '../record.ts';
import { anyTimeText, durationText } from '../times.ts';

export const telnyx = namedFormat({
  id: 'telnyx',
  system: 'Telnyx: CDR report, and detail records of the API',
  facts: [
    'CSV with a header such as `Start Timestamp`, `Originating Number`, `Terminating Number`, `Call Duration`, `Billable Time`, or objects with `started_at`, `cli`, `cld`, `call_sec`, `billed_sec`. Times are in UTC.',
    '`Cost` is what the operator pays: calls are rated here, unless `--charges file` says that it is what the customer is charged.',
    'Records of messages and other products are passed over, and counted. Rows name no customer: give `--customer`.',
  ],
  needs: [
    ['started_at', 'start_timestamp', 'start_time'],
    ['cld', 'terminating_number', 'destination_number'],
    ['cli', 'originating_number', 'origination_number'],
    ['call_sec', 'call_duration', 'duration'],
    ['billed_sec', 'billable_time', 'billable time'],
  ],
  amounts: 'of the operator',
  call,
});

const VOICE = /^(?:|sip-trunking|call-control|webrtc|voice)$/;

function call(value: Value, { zone, isCharged, digest }: RecordContext): Fields {
  const kind = value('record_type');
  if (!VOICE.test(kind)) throw new PassedOver(`a record of ${kind}, which is not a call`);
  const billed = value('billed_sec', 'billable_time');
  return {
    'call-id': value('id', 'call_leg_id', 'telnyx_call_id', 'call_id', 'uuid', 'call_session_id') || digest(),
    'call-time': anyTimeText(value('started_at', 'start_timestamp', 'start_time'), zone),
    source: value('cli', 'originating_number', 'origination_number'),
    destination: value('cld', 'terminating_number', 'destination_number'),
    duration: durationText('duration', value('call_sec', 'call_duration', 'duration') || '0', 'decimal-seconds'),
    'billed-duration': billed === '' ? '' : durationText('billed_sec', billed, 'decimal-seconds'),
    direction: value('direction'),
    'release-reason': value('hangup_cause'),
    'sip-code': value('hangup_code', 'sip_hangup_code'),
    ...(isCharged ? { charge: value('cost'), rate: value('rate') } : {}),
  };
}
