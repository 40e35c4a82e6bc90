// VoIP.ms: call detail records of the customer portal and of the API.
import { dispositions, endFields } from '../causes.ts';
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { BadRow, quoted } from '../record.ts';
import { anyTimeText, durationText } from '../times.ts';

export const voipMs = namedFormat({
  id: 'voipms',
  system: 'VoIP.ms: call detail records (portal, `getCDR`)',
  facts: [
    'CSV with a header, or the answer of `getCDR`. `date` is on the clock that was asked for: give `--timezone`.',
    '`callerid` is a name and a number in angle brackets, of which the number counts. `duration` is `hh:mm:ss`, `seconds` the same in seconds.',
    '`total` is what the operator pays: calls are rated here, unless `--charges file` says that it is what the customer is charged.',
    '`description` (Inbound DID) or `destination_type` (`IN:CAN`) says which calls are inbound. Rows name a sub-account, not a customer: give `--customer`.',
  ],
  needs: [['callerid'], ['destination'], ['disposition'], ['seconds', 'duration'], ['total', 'rate'], ['date']],
  amounts: 'of the operator',
  call,
});

function call(value: Value, { zone, isCharged, digest }: RecordContext): Fields {
  const disposition = value('disposition').toUpperCase();
  const ended = dispositions.get(disposition);
  if (ended === undefined) throw new BadRow(`disposition ${quoted(value('disposition'))} is none of Asterisk's`);
  const lasted = value('seconds') || durationText('duration', value('duration'), 'clock');
  const isInbound = /^in:/i.test(value('destination_type')) || /^inbound/i.test(value('description'));
  return {
    'call-id': value('uniqueid') || digest(),
    'call-time': anyTimeText(value('date'), zone),
    source: numberOf(value('callerid')),
    destination: value('destination'),
    duration: disposition === 'ANSWERED' ? lasted : '0',
    direction: isInbound ? 'inbound' : 'outbound',
    ...endFields(ended, disposition === 'ANSWERED'),
    ...(isCharged ? { charge: value('total'), rate: value('rate') } : {}),
  };
}

/** `"John Doe" <5551112222>` as 5551112222. */
const numberOf = (callerId: string): string => /<([^<>]*)>\s*$/.exec(callerId)?.[1] ?? callerId;
