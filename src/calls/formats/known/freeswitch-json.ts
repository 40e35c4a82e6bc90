// FreeSWITCH's mod_json_cdr: an object for each leg.
import { cause, endFields, hangupCauses } from '../causes.ts';
import { type Fields, namedFormat, type RecordContext, type Value } from '../named.ts';
import { BadRow, quoted } from '../record.ts';
import { anyTimeText, durationText } from '../times.ts';

export const freeswitchJson = namedFormat({
  id: 'freeswitch-json',
  system: 'FreeSWITCH: `mod_json_cdr`',
  facts: [
    'One object a file as the module writes it, or many of them one after another, also on one line. Values of variables are percent-encoded unless `encode-values` is off; both are read.',
    'Times are microseconds since 1970 (`start_uepoch`), 0 for what did not happen. `billsec` counts from the answer; `progress_uepoch` gives the time to ringing.',
    'Numbers are of the newest caller profile (`callflow`), `accountcode` is the customer, `uuid` of the leg the call id. Both legs are written with `log-b-leg`: load those of one.',
  ],
  needs: [['variables.uuid'], ['variables.start_uepoch', 'variables.start_epoch', 'variables.start_stamp']],
  amounts: 'of the customer',
  call,
});

function call(value: Value, { zone }: RecordContext): Fields {
  const variable = (...names: string[]): string => decoded(value(...names.map((name) => `variables.${name}`)));
  const start = variable('start_uepoch', 'start_epoch') || variable('start_stamp');
  const isAnswered = /[1-9]/.test(variable('answer_uepoch', 'answer_epoch'));
  const hangup = variable('hangup_cause') || 'NORMAL_UNSPECIFIED';
  const ended = hangupCauses.get(hangup) ?? cause(hangup.toLowerCase().replaceAll('_', ' '), null);
  const talked = durationText('billsec', variable('billsec') || '0', 'decimal-seconds');
  if (!isAnswered && Number(talked) > 0) throw new BadRow(`billsec ${quoted(talked)} without an answer`);
  const profile = (name: string): string =>
    decoded(value(`callflow.0.caller_profile.${name}`, `callflow.caller_profile.${name}`));
  return {
    customer: variable('accountcode'),
    'call-id': variable('uuid'),
    'call-time': anyTimeText(start, zone),
    source: profile('caller_id_number') || variable('caller_id_number', 'effective_caller_id_number', 'sip_from_user'),
    destination: profile('destination_number') || variable('destination_number', 'sip_to_user', 'dialed_user'),
    duration: talked,
    ...endFields(ended, isAnswered),
    'source-ip': variable('sip_network_ip', 'sip_received_ip'),
    'recording-file': variable('record_path'),
    'ring-duration': between(variable('progress_uepoch'), variable('answer_uepoch', 'end_uepoch')),
    pdd: between(variable('start_uepoch'), variable('progress_uepoch')),
  };
}

const ENCODED = /%[0-9A-Fa-f]{2}/;

/** Values are encoded where the module encodes values, which an object does not say. */
function decoded(text: string): string {
  if (!ENCODED.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Seconds between two counts of microseconds; empty where one of them did not happen. */
function between(from: string, to: string): string {
  const [first, second] = [Number(from), Number(to)];
  return first > 0 && second >= first ? ((second - first) / 1e6).toFixed(3) : '';
}
