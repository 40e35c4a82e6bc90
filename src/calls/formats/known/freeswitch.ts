// FreeSWITCH's mod_cdr_csv with the templates of the packaged configuration.
import type { Zone } from '../../../core/zone.ts';
import type { Line } from '../../reading/lines.ts';
import { rowsOf } from '../../reading/rows.ts';
import type { FileSample } from '../../reading/sample.ts';
import { type Cause, cause, hangupCauses } from '../causes.ts';
import type { FileFormat, LinesReader, OpenedFile } from '../format.ts';
import { csvReader } from '../readers.ts';
import {
  BadRow,
  emptyCall,
  optionalText,
  phoneNumbers,
  quoted,
  type RowReader,
  requiredText,
  seconds,
  wallTime,
} from '../record.ts';

/** Where a template writes what is read, counted from 0. */
interface Template {
  readonly names: string;
  readonly columns: readonly number[];
  readonly number: number;
  readonly dialled: number;
  /** The template `opencdrrate` has no start and no duration. */
  readonly start?: number;
  readonly answer: number;
  readonly end: number;
  readonly duration?: number;
  readonly billsec: number;
  readonly cause?: number;
  readonly uuid: number;
  readonly account: number;
}

const usual = {
  ...{ number: 1, dialled: 2, start: 4, answer: 5, end: 6, duration: 7, billsec: 8, cause: 9, uuid: 10, account: 12 },
} as const;

/**
 * mod_cdr_csv does not double the quotes in a caller's name, so a name may end its field and forge the ones that follow. A forged row has at
 * least twelve columns more than its template, so only the number of the file's template is taken.
 */
const builtIn: Template = { names: 'the built-in one, sql (13 columns) or example (15)', columns: [13, 15], ...usual };

const templates: readonly Template[] = [
  builtIn,
  { names: 'linksys (17 columns)', columns: [17], ...usual },
  { names: 'snom (20 columns)', columns: [20], ...usual },
  {
    ...{ names: 'asterisk (18 columns)', columns: [18], number: 1, dialled: 2, start: 9, answer: 10, end: 11 },
    ...{ duration: 12, billsec: 13, cause: 14, uuid: 16, account: 0 },
  },
  {
    ...{ names: 'opencdrrate (13 columns)', columns: [13], number: 3, dialled: 4, answer: 5, end: 6, billsec: 7 },
    ...{ uuid: 0, account: 8 },
  },
];

const CAUSE_NAME = /^[A-Z][A-Z0-9_]{2,60}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/i;
const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;
/** The template `sql` writes statements around the row. */
const STATEMENT = /^INSERT INTO \w+ VALUES \((.*)\);?$/i;

export const freeswitch: FileFormat = {
  id: 'freeswitch',
  system: 'FreeSWITCH: `mod_cdr_csv`',
  facts: [
    'Templates of the packaged configuration: the built-in one and `sql` (13 columns, the latter as SQL statements), `example` (15, the default), `linksys` (17), `asterisk` (18), `snom` (20) and `opencdrrate` (13). `--columns` names the number of one of your own that begins as `example` does.',
    'The module does not double quotes in names of callers, so a name could forge a row: rows with another number of columns than the template are refused.',
    'Stamps are on the clock of the switch: give `--timezone`. `billsec` is the call, `duration` has the ringing too; `opencdrrate` has no start, which is then the answer or the end.',
    'The `uuid` of the leg is the call id, `accountcode` the customer. An unknown hangup cause is kept by its name.',
  ],
  recognize: (sample) => {
    const template = templateOf(sample);
    return template === undefined ? undefined : `its rows are of mod_cdr_csv's template ${template.names}`;
  },
  open: (file) => {
    const template = templateOf(file.sample) ?? builtIn;
    const columns = file.columns === undefined ? template.columns : [file.columns];
    return {
      read: withoutStatements(csvReader(freeswitchReader(file, { ...template, columns }))),
      skip: 0,
      by: 'lines',
    };
  },
};

/** The template of most rows. */
function templateOf({ lines }: FileSample): Template | undefined {
  const rows = rowsOf(lines.map(unwrapped)).flatMap(({ fields }) => ('reason' in fields ? [] : [fields]));
  const counted = templates.map((template) => ({
    template,
    count: rows.filter((row) => isLike(row, template)).length,
  }));
  const [best] = counted.sort((left, right) => right.count - left.count);
  return best === undefined || best.count === 0 || best.count * 2 < rows.length ? undefined : best.template;
}

function isLike(row: readonly string[], template: Template): boolean {
  if (!template.columns.includes(row.length) || !STAMP.test(row[template.end] ?? '')) return false;
  if (template.cause !== undefined) return CAUSE_NAME.test(row[template.cause] ?? '');
  return UUID.test(row[template.uuid] ?? '');
}

const unwrapped = (line: Line): Line => {
  const inside = line.text.startsWith('I') ? STATEMENT.exec(line.text.trim())?.[1] : undefined;
  return inside === undefined ? line : { ...line, text: inside };
};

const withoutStatements =
  (read: LinesReader): LinesReader =>
  (lines) =>
    read(lines.map(unwrapped));

function freeswitchReader({ zone, dialing }: OpenedFile, template: Template): RowReader {
  const { columns } = template;
  return (fields) => {
    if (!columns.includes(fields.length)) {
      const allowed = columns.join(' or ');
      throw new BadRow(`${fields.length} columns in place of ${allowed}; --columns says what a template writes`);
    }
    const at = (place: number | undefined): string | undefined => (place === undefined ? undefined : fields[place]);
    const answer = at(template.answer) ?? '';
    const start = template.start === undefined ? answer || at(template.end) : at(template.start);
    return {
      ...emptyCall,
      ...phoneNumbers(['caller_id_number', at(template.number)], ['destination_number', at(template.dialled)], dialing),
      ...durationsOf(at(template.billsec), at(template.duration), answer !== ''),
      ...endOf(template.cause === undefined ? undefined : causeOf(at(template.cause)), answer !== ''),
      customer: optionalText('accountcode', at(template.account)),
      call_time:
        answer === '' || start === answer ? wallTime('start_stamp', start, zone) : startBefore(answer, start, zone),
      call_id: requiredText('uuid', at(template.uuid)),
      connected: answer === '' ? 0 : 1,
    };
  };
}

function startBefore(answer: string, start: string | undefined, zone: Zone): number {
  wallTime('answer_stamp', answer, zone);
  return wallTime('start_stamp', start, zone);
}

/** A template without a duration says nothing of the ringing. */
function durationsOf(billsec: string | undefined, duration: string | undefined, isAnswered: boolean) {
  const talked = seconds('billsec', billsec);
  const total = duration === undefined ? undefined : seconds('duration', duration);
  if (total !== undefined && talked > total) throw new BadRow(`billsec ${talked} is more than duration ${total}`);
  if (!isAnswered && talked > 0) throw new BadRow(`billsec ${talked} without an answer_stamp`);
  return {
    ...{ duration: talked, billed_duration: talked },
    ring_duration: total === undefined ? null : (total - talked) * 1000,
  };
}

/** An answered call has SIP status 200; its cause only says how it ended. */
const endOf = (ended: Cause | undefined, isAnswered: boolean) => ({
  release_reason: ended?.reason ?? null,
  sip_code: isAnswered ? 200 : (ended?.sipCode ?? null),
  sip_reason: isAnswered ? 'OK' : (ended?.sipReason ?? null),
});

/** An unknown cause, of a later version of FreeSWITCH, is stored by its name. */
function causeOf(hangup: string | undefined): Cause {
  const known = hangupCauses.get(hangup ?? '');
  if (known !== undefined) return known;
  if (!CAUSE_NAME.test(hangup ?? '')) throw new BadRow(`hangup_cause ${quoted(hangup)} is not a cause`);
  return cause((hangup ?? '').toLowerCase().replaceAll('_', ' '), null);
}
