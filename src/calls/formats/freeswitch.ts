// FreeSWITCH's mod_cdr_csv: the built-in default template (13 columns) and the `example` template of the packaged
// configuration, which is its default and adds codecs (15). What other templates append after the account code is ignored.
import type { Zone } from '../../core/zone.ts';
import { type Cause, cause, hangupCauses } from './causes.ts';
import {
  BadRow,
  emptyCall,
  optionalText,
  phoneNumber,
  quoted,
  type RowReader,
  requiredText,
  seconds,
  wallTime,
} from './record.ts';

/**
 * mod_cdr_csv does not double the quotes in a caller's name, so a name may end its field and forge the ones that follow. A forged row has at
 * least twelve columns more than its template, so only the template's number is taken.
 */
const COLUMNS = [13, 15] as const;
const CAUSE_NAME = /^[A-Z][A-Z0-9_]{2,60}$/;

/** Reader of one file. The uuid of the leg is the call id. `columns` is the number that another template writes. */
export function freeswitchReader(zone: Zone, columns?: number): RowReader {
  const allowed: readonly number[] = columns === undefined ? COLUMNS : [columns];
  return (fields) => {
    if (!allowed.includes(fields.length)) {
      throw new BadRow(
        `${fields.length} columns in place of ${allowed.join(' or ')}; --columns says what a template writes`,
      );
    }
    const [, number, dialled, , start, answer, , duration, billsec, hangup, uuid, , account] = fields;
    const talked = seconds('billsec', billsec);
    const total = seconds('duration', duration);
    if (talked > total) throw new BadRow(`billsec ${talked} is more than duration ${total}`);
    const answered = answer !== undefined && answer !== '';
    if (answered) wallTime('answer_stamp', answer, zone);
    else if (talked > 0) throw new BadRow(`billsec ${talked} without an answer_stamp`);
    const ended = causeOf(hangup);
    return {
      ...emptyCall,
      customer: optionalText('accountcode', account),
      call_time: wallTime('start_stamp', start, zone),
      call_id: requiredText('uuid', uuid),
      source: phoneNumber('caller_id_number', number),
      destination: requiredText('destination_number', phoneNumber('destination_number', dialled)),
      duration: talked,
      billed_duration: talked,
      ring_duration: (total - talked) * 1000,
      release_reason: ended.reason,
      // An answered call has SIP status 200; its cause only says how it ended.
      sip_code: answered ? 200 : ended.sipCode,
      sip_reason: answered ? 'OK' : ended.sipReason,
      connected: answered ? 1 : 0,
    };
  };
}

/** An unknown cause, of a later version of FreeSWITCH, is stored by its name. */
function causeOf(hangup: string | undefined): Cause {
  const known = hangupCauses.get(hangup ?? '');
  if (known !== undefined) return known;
  if (!CAUSE_NAME.test(hangup ?? '')) throw new BadRow(`hangup_cause ${quoted(hangup)} is not a cause`);
  return cause((hangup ?? '').toLowerCase().replaceAll('_', ' '), null);
}
