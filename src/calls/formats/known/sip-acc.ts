// Kamailio and OpenSIPS: tables that the acc module fills, exported.
import { limits } from '../../../core/limits/limits.ts';
import { localIso } from '../../../core/zone.ts';
import type { FileFormat } from '../format.ts';
import { type Fields, type NamedFormat, namedFormat, type RecordContext, type Value } from '../named.ts';
import { BadRow, PassedOver, zonedTime } from '../record.ts';
import { anyTimeText, durationText } from '../times.ts';

const format: Omit<NamedFormat, 'call'> = {
  id: 'sip-acc',
  system: 'Kamailio and OpenSIPS: `acc` and `cdrs` tables, exported',
  facts: [
    'An export of the table with a header. Numbers are in columns that `db_extra` or `extra_fields` of the configuration adds: `src_user` or `caller`, and `dst_ouser`, `dst_user` or `callee`.',
    'Rows with `duration` (OpenSIPS with `cdr`, Kamailio’s `cdrs` and `cdr_enable`) are calls. Rows without it belong together by `callid`: the INVITE with 200 begins a call, its BYE ends it, and both are in one file.',
    'An INVITE with 200 without a BYE is a call that is not over: it is passed over, and counted. An INVITE with 300 or more is an attempt.',
    '`time`, `start_time` and `call_start_time` are on the clock of the database: give `--timezone`. `account`, `account_code` and `customer` are the customer.',
  ],
  needs: [
    ['callid', 'sip_call_id'],
    ['sip_code', 'duration'],
    ['time', 'start_time', 'call_start_time', 'created'],
    ['from_tag', 'sip_from_tag', 'src_user', 'src_username', 'caller'],
  ],
  amounts: 'of the customer',
};

/** Begun calls of one file, of which the end has not been read. */
type Begun = Map<string, { readonly fields: Fields; readonly at: number }>;

/** A reader of its own for each file: rows of one call are put together. */
export const sipAcc: FileFormat = {
  ...namedFormat({ ...format, call: () => ({}) }),
  open: (file) => {
    const begun: Begun = new Map();
    const opened = namedFormat({ ...format, call: (value, context) => call(value, context, begun) }).open(file);
    return { ...opened, unfinished: () => begun.size };
  },
};

function call(value: Value, context: RecordContext, begun: Begun): Fields {
  const method = value('method').toUpperCase();
  const code = value('sip_code');
  const time = anyTimeText(value('call_start_time', 'start_time', 'created', 'time'), context.zone);
  const duration = value('duration');
  if (duration !== '' && method !== 'BYE') {
    return { ...fieldsOf(value), 'call-time': time, duration: durationText('duration', duration, 'decimal-seconds') };
  }
  if (method === 'INVITE' && Number(code) >= 300) return { ...fieldsOf(value), 'call-time': time, duration: '0' };
  const id = value('callid', 'sip_call_id');
  if (method === 'INVITE')
    return begins(begun, id, { fields: { ...fieldsOf(value), 'call-time': time }, at: zonedTime('time', time) });
  if (method !== 'BYE')
    throw new PassedOver(`a row with the method ${method === '' ? 'left out' : method}, which is not a call`);
  const first = begun.get(id);
  if (first === undefined) throw new BadRow('a BYE without its INVITE in the file');
  begun.delete(id);
  const lasted = Math.max(0, Math.round((zonedTime('time', time) - first.at) / 1000));
  return { ...first.fields, 'call-time': localIso(first.at, context.zone), duration: String(lasted) };
}

function begins(begun: Begun, id: string, entry: { readonly fields: Fields; readonly at: number }): never {
  if (begun.size >= limits.callsBegun)
    throw new BadRow(`more than ${limits.callsBegun} calls have begun and not ended`);
  // A repeated INVITE in the dialogue changes the call, and does not begin another.
  if (!begun.has(id)) begun.set(id, entry);
  throw new PassedOver('an INVITE, which begins a call');
}

function fieldsOf(value: Value): Fields {
  const tags = [value('from_tag', 'sip_from_tag'), value('to_tag', 'sip_to_tag')].filter((tag) => tag !== '');
  const code = value('sip_code') || '200';
  return {
    customer: value('account', 'account_code', 'accountcode', 'customer'),
    // A forked INVITE has a tag for each branch, and a call id for all.
    'call-id': [value('callid', 'sip_call_id'), ...tags].join('-').slice(0, limits.callTextCharacters),
    source: value('src_user', 'src_username', 'caller', 'caller_id', 'from_user', 'from_uri'),
    destination: value(
      'dst_ouser',
      'dst_ousername',
      'dst_user',
      'dst_username',
      'callee',
      'callee_id',
      'to_user',
      'to_uri',
      'ruri',
    ),
    'sip-code': code,
    'sip-reason': value('sip_reason'),
    'source-ip': value('src_ip', 'source_ip'),
  };
}
