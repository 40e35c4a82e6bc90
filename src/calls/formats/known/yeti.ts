// Yeti: exports of the CDR history.
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { PassedOver } from '../record.ts';
import { anyTimeText, durationText } from '../times.ts';

export const yeti = namedFormat({
  id: 'yeti',
  system: 'Yeti: CDR export',
  facts: [
    'The columns are chosen for each export; needed are `time_start`, `duration`, a number of each end, and `uuid` or `id`. PostgreSQL writes times as `2026-11-20 09:00:00.123456+00`.',
    'An attempt that was rerouted (`is_last_cdr` is `f`) is followed by the one that counts: it is passed over, and counted.',
    '`customer_price` is what the customer is charged, `customer_duration` for how long; `customer_external_id` is the customer, since Yeti’s own ids are numbers of its database.',
    '`dst_prefix_routing` and `src_prefix_routing` are the numbers after normalisation, those with `_in` as they were received.',
  ],
  needs: [
    ['time_start'],
    ['duration'],
    ['dst_prefix_routing', 'dst_prefix_in'],
    ['src_prefix_routing', 'src_prefix_in'],
    ['uuid', 'id', 'local_tag'],
  ],
  amounts: 'of the customer',
  call,
});

const isFalse = (text: string): boolean => /^(?:f|false|0|no)$/i.test(text);

function call(value: Value, { zone, isCharged }: RecordContext): Fields {
  if (isFalse(value('is_last_cdr'))) throw new PassedOver('an attempt that was followed by another');
  const duration = durationText('duration', value('duration') || '0', 'decimal-seconds');
  const billed = value('customer_duration');
  return {
    customer: value('customer_external_id', 'customer_acc_external_id'),
    'call-id': value('uuid', 'local_tag', 'id'),
    'call-time': anyTimeText(value('time_start'), zone),
    source: value('src_prefix_routing', 'src_prefix_in'),
    destination: value('dst_prefix_routing', 'dst_prefix_in'),
    duration,
    'billed-duration': billed === '' ? duration : durationText('customer_duration', billed, 'decimal-seconds'),
    ...(isCharged
      ? {
          charge: value('customer_price'),
          rate: value('destination_next_rate'),
          'connect-cost': value('destination_fee'),
        }
      : {}),
    'sip-code': value('lega_disconnect_code', 'disconnect_code'),
    'sip-reason': value('lega_disconnect_reason', 'disconnect_reason'),
    'source-ip': value('sign_orig_ip', 'auth_orig_ip'),
    pdd: value('pdd', 'routing_delay'),
    lrn: value('lrn'),
  };
}
