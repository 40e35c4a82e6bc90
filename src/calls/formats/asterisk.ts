// Asterisk's Master.csv as cdr_csv writes it: 16 columns, then uniqueid and userfield where the PBX logs them.
import { hash } from 'node:crypto';
import type { Zone } from '../../core/zone.ts';
import { dispositions } from './causes.ts';
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

const COLUMNS = { least: 16, most: 18 };

/**
 * Reader of one file. `duration` of Asterisk counts from the start, `billsec` from the answer: the first less the second
 * is the ringing, the second is the call.
 *
 * Identity: a uniqueid identifies a channel, and forks, queues and transfers write several records of it; so the call
 * id is the uniqueid and a digest of the row. Rows without uniqueid have the digest and their occurrence in the file,
 * so that equal rows stay two calls and a second load finds both.
 */
export function asteriskReader(zone: Zone): RowReader {
  const occurrences = new Map<string, number>();
  return (fields) => {
    if (fields.length < COLUMNS.least || fields.length > COLUMNS.most) {
      throw new BadRow(`${fields.length} columns; cdr_csv writes ${COLUMNS.least} to ${COLUMNS.most}`);
    }
    const [account, src, dst, , , , , , , start, answer, , duration, billsec, disposition] = fields;
    const [uniqueid, userfield] = [fields[16], fields[17]];
    const ended = dispositions.get(disposition ?? '');
    if (ended === undefined) throw new BadRow(`disposition ${quoted(disposition)} is none of Asterisk's`);
    const talked = seconds('billsec', billsec);
    const total = seconds('duration', duration);
    if (talked > total) throw new BadRow(`billsec ${talked} is more than duration ${total}`);
    const answered = disposition === 'ANSWERED';
    if (!answered && talked > 0) throw new BadRow(`billsec ${talked} with disposition ${quoted(disposition)}`);
    if (answer !== undefined && answer !== '') wallTime('answer', answer, zone);
    const digest = hash('sha256', fields.join('\0'), 'hex');
    return {
      ...emptyCall,
      customer: optionalText('accountcode', account),
      call_time: wallTime('start', start, zone),
      call_id: callId(optionalText('uniqueid', uniqueid), digest, occurrences),
      source: phoneNumber('src', src),
      destination: requiredText('dst', phoneNumber('dst', dst)),
      duration: talked,
      billed_duration: talked,
      ring_duration: (total - talked) * 1000,
      release_reason: ended.reason,
      sip_code: ended.sipCode,
      sip_reason: ended.sipReason,
      meta: optionalText('userfield', userfield),
      connected: answered ? 1 : 0,
    };
  };
}

function callId(uniqueid: string | null, digest: string, occurrences: Map<string, number>): string {
  if (uniqueid !== null) return `${uniqueid}-${digest.slice(0, 12)}`;
  const key = digest.slice(0, 24);
  const occurrence = (occurrences.get(key) ?? 0) + 1;
  occurrences.set(key, occurrence);
  return `${digest}-${occurrence}`;
}
