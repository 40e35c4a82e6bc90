// CGRateS: CDR exports, as CSV of the default template or as JSON.
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { BadRow, PassedOver, quoted } from '../record.ts';
import { anyTimeText, durationText } from '../times.ts';

const order =
  'CGRID RunID TOR OriginID RequestType Tenant Category Account Subject Destination SetupTime AnswerTime Usage Cost'.split(
    ' ',
  );

export const cgrates = namedFormat({
  id: 'cgrates',
  system: 'CGRateS: CDR exports',
  facts: [
    'CSV of the default template has 14 fields without a header; of other templates a header names them (`header_fields`, `*hdr`). JSON has the same names.',
    '`Usage` is a duration of Go (`1m30s`), seconds, or nanoseconds; a second that has begun counts. `AnswerTime` of a call that no one answered is the year 1.',
    'Only `*voice` is a call; others are passed over, and counted, as is the run `*raw`, which is the record before it was rated.',
    '`Cost` is what the account is charged; -1 is a call that was not rated: it is rated here. A call is known by `CGRID` and its run.',
  ],
  needs: [['CGRID', 'OriginID'], ['RunID'], ['ToR'], ['Account'], ['Destination'], ['Usage']],
  orders: [order],
  fits: (row) => row[1]?.startsWith('*') === true && row[2]?.startsWith('*') === true,
  amounts: 'of the customer',
  call,
});

function call(value: Value, { zone, isCharged }: RecordContext): Fields {
  const [kind, run] = [value('ToR'), value('RunID')];
  if (kind !== '*voice') throw new PassedOver(`a record of ${kind}, which is not a call`);
  if (run === '*raw') throw new PassedOver('a record before it was rated (*raw)');
  const cost = value('Cost');
  const id = value('CGRID', 'OriginID');
  return {
    customer: value('Account'),
    'call-id': run === '*default' ? id : `${id}-${run.replace(/^\*/, '')}`,
    'call-time': anyTimeText(timeOf(value), zone),
    source: value('Subject', 'Account'),
    destination: value('Destination'),
    duration: usageText(value('Usage')),
    charge: isCharged && !cost.startsWith('-') ? cost : '',
    switch: value('OriginHost'),
  };
}

const timeOf = (value: Value): string => {
  const setup = value('SetupTime');
  return setup === '' || setup.startsWith('0001-') ? value('AnswerTime') : setup;
};

const GO_DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/;
/** A call of more seconds than this is a count of nanoseconds. */
const NANOSECONDS = 1e8;

function usageText(text: string): string {
  if (text === '') return '0';
  if (/^\d+(?:\.\d+)?(?:ms|µs|us|ns)$/.test(text)) return /^0+(?:\.0+)?[a-zµ]/.test(text) ? '0' : '1';
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    const count = Number(text);
    return count >= NANOSECONDS ? String(Math.ceil(count / 1e9)) : durationText('Usage', text, 'decimal-seconds');
  }
  const [, hours = '0', minutes = '0', seconds = '0'] = GO_DURATION.exec(text) ?? [];
  if (!GO_DURATION.test(text)) throw new BadRow(`Usage ${quoted(text)} is not a duration such as 1m30s`);
  return String(Number(hours) * 3600 + Number(minutes) * 60 + Math.ceil(Number(seconds)));
}
