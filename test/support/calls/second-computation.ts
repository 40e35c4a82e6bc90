// The reports once more, as plain SQL over calls as they were sent: in an in-memory SQLite database of its own, without a line of ours, without
// sums by hour and day. Clocks are a table by hand, from the announcements of the governments.
import { DatabaseSync } from 'node:sqlite';

export interface SentCall {
  readonly customer: string;
  readonly id: string;
  readonly leg: string;
  readonly revision: number;
  readonly at: number;
  readonly destination: string;
  /** Name that was sent; null where the card gives it. */
  readonly name: string | null;
  readonly seconds: number;
  readonly sip: number | null;
  readonly direction: string | null;
  readonly dtmf: string | null;
  /** Micro-units; null where the call is priced by the card. */
  readonly charge: number | null;
}

export interface CardLine {
  readonly currency: string;
  readonly prefix: string;
  readonly name: string;
  readonly rate: number;
  readonly connect: number;
  readonly minimum: number;
  readonly increment: number;
  readonly since: number;
}

const MINUTE = 60_000;
/** Minutes east of Greenwich, each with the instant from which it holds. */
const clocks: Readonly<Record<string, readonly (readonly [since: string, minutes: number])[]>> = {
  UTC: [['1970-01-01T00:00:00Z', 0]],
  'Europe/Berlin': [
    ['1970-01-01T00:00:00Z', 60],
    ['2026-03-29T01:00:00Z', 120],
    ['2026-10-25T01:00:00Z', 60],
  ],
  // Half an hour off the hours of UTC, and changed at two in the morning of its own clock.
  'America/St_Johns': [
    ['1970-01-01T00:00:00Z', -210],
    ['2026-03-08T05:30:00Z', -150],
    ['2026-11-01T04:30:00Z', -210],
  ],
  'Asia/Kathmandu': [['1970-01-01T00:00:00Z', 345]],
  // Changed by half an hour.
  'Australia/Lord_Howe': [
    ['1970-01-01T00:00:00Z', 660],
    ['2026-04-04T15:00:00Z', 630],
    ['2026-10-03T15:30:00Z', 660],
  ],
};
export const clockNames: readonly string[] = Object.keys(clocks);

/** The calls that count (of each its highest revision), with what they cost by the longest prefix and newest line at that time. */
const VIEWS = `
create view newest as select * from sent as one where revision =
  (select max(revision) from sent where id = one.id and leg = one.leg);
create view lined as select newest.*, (
  select line.rowid from line join account on account.currency = line.currency
  where account.customer = newest.customer and line.since <= newest.at
    and line.prefix = substr(newest.destination, 1, length(line.prefix))
  order by length(line.prefix) desc, line.since desc limit 1) as line from newest;
create view billed as select lined.*, coalesce(lined.name, line.name, '') as named, line.rate, line.connect,
  lined.charge is null and coalesce(direction, '') <> 'inbound' and line.rowid is not null as here,
  case when seconds = 0 then 0 when seconds <= line.minimum then line.minimum
    else line.minimum + (seconds - line.minimum + line.increment - 1) / line.increment * line.increment end as stepped
  from lined left join line on line.rowid = lined.line;
create view priced as select customer, id, leg, at, named, seconds, dtmf is not null as keyed,
  seconds > 0 or coalesce(sip, 0) = 200 as answered,
  case when here then stepped else seconds end as paid,
  case when charge is not null then charge when here and seconds > 0 then connect + (2 * rate * stepped + 60) / 120 else 0 end as cost
  from billed;`;

const DECIMAL = (micros: string): string =>
  `(case when ${micros} < 0 then '-' else '' end || rtrim(rtrim(printf('%d.%06d', abs(${micros}) / 1000000, abs(${micros}) % 1000000), '0'), '.'))`;
/** Hundredths, half up, from whole numbers; nothing of nothing is empty. */
const RATIO = (part: string, of: string): string =>
  `(case when ${of} = 0 then '' else printf('%d.%02d', (200 * (${part}) + ${of}) / (2 * ${of}) / 100, (200 * (${part}) + ${of}) / (2 * ${of}) % 100) end)`;
const ISO = (milliseconds: string): string =>
  `(strftime('%Y-%m-%dT%H:%M:%S', (${milliseconds}) / 1000, 'unixepoch') || case when (${milliseconds}) % 1000 = 0 then '' else printf('.%03d', (${milliseconds}) % 1000) end)`;
const OFFSET = (utc: string): string =>
  `(select minutes * ${MINUTE} from clock where zone = :zone and since <= ${utc} order by since desc limit 1)`;
/** The instant of a wall time: what the clock shows it at first. */
const INSTANT = (wall: string): string =>
  `(select ${wall} - minutes * ${MINUTE} from clock as c where zone = :zone and since <= ${wall} - minutes * ${MINUTE}
    and not exists (select 1 from clock as n where n.zone = c.zone and n.since > c.since and n.since <= ${wall} - c.minutes * ${MINUTE}) order by 1 limit 1)`;
const EAST = (minutes: string): string =>
  `printf('%s%02d:%02d', case when ${minutes} < 0 then '-' else '+' end, abs(${minutes}) / 60, abs(${minutes}) % 60)`;

/** The instant that the group of a call begins at. */
const starts: Readonly<Record<string, string>> = {
  hour: `(at - ((at + ${OFFSET('at')}) % 3600000))`,
  day: INSTANT(`((at + ${OFFSET('at')}) / 86400000 * 86400000)`),
  month: INSTANT(`(unixepoch(strftime('%Y-%m-01', (at + ${OFFSET('at')}) / 1000, 'unixepoch')) * 1000)`),
};

const MEASURES = [
  'count(*)',
  'sum(answered)',
  'sum(paid)',
  'sum(seconds)',
  DECIMAL('sum(cost)'),
  RATIO('sum(seconds)', 'sum(answered)'),
  RATIO('100 * sum(answered)', 'count(*)'),
  'sum(keyed)',
  RATIO('100 * sum(keyed)', 'count(*)'),
  RATIO('100 * sum(answered and seconds <= 6)', 'sum(answered)'),
].join(` || ',' || `);

export interface Asked {
  readonly customer: string;
  readonly zone: string;
  readonly from: number;
  readonly to: number;
}

type Cells = readonly (string | number | null)[];

/** Loads what was sent. */
function loaded(
  accounts: Readonly<Record<string, string>>,
  lines: readonly CardLine[],
  calls: readonly SentCall[],
): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(`create table account (customer, currency); create table clock (zone, since integer, minutes integer);
    create table line (currency, prefix, name, rate integer, connect integer, minimum integer, increment integer, since integer);
    create table sent (customer, id, leg, revision integer, at integer, destination, name, seconds integer, sip integer, direction, dtmf, charge integer);
    ${VIEWS}`);
  const insert = (table: string, rows: readonly Cells[]): void => {
    for (const row of rows) db.prepare(`insert into ${table} values (${row.map(() => '?').join()})`).run(...row);
  };
  const changes = Object.entries(clocks).flatMap(([zone, all]) =>
    all.map(([since, minutes]) => [zone, Date.parse(since), minutes]),
  );
  insert('account', Object.entries(accounts));
  insert('clock', changes);
  insert('line', lines.map(cellsOfLine));
  insert('sent', calls.map(cellsOfCall));
  // Worked out once.
  db.exec('create table counted as select * from priced');
  return db;
}

const cellsOfLine = ({ currency, prefix, name, rate, connect, minimum, increment, since }: CardLine): Cells => [
  ...[currency, prefix, name, rate, connect, minimum, increment, since],
];

const cellsOfCall = (call: SentCall): Cells => [
  ...[call.customer, call.id, call.leg, call.revision, call.at, call.destination],
  ...[call.name, call.seconds, call.sip, call.direction, call.dtmf, call.charge],
];

/** Answers as reports do. */
export function secondComputation(...given: Parameters<typeof loaded>) {
  const db = loaded(...given);
  const texts = (sql: string, { customer, zone, from, to }: Asked): string[] =>
    db
      .prepare(sql)
      .all({ customer, zone, from, to })
      .map((row) => String(row['text']));
  const where = 'from counted where :zone is not null and customer = :customer and at >= :from and at < :to';
  return {
    /** Lines of a breakout without its header and totals, in the order of text. */
    breakout: (by: readonly string[], asked: Asked): string[] => {
      const time = by.find((one) => one !== 'destination');
      const start = time === undefined ? 'null' : (starts[time] ?? 'null');
      const shown = by.map((one) =>
        one === 'destination'
          ? 'named'
          : `${ISO('start')} || 'Z,' || ${ISO(`(start + ${OFFSET('start')})`)} || ${EAST(`${OFFSET('start')} / ${MINUTE}`)}`,
      );
      return texts(
        `select ${shown.join(` || ',' || `)} || ',' || ${MEASURES} as text
         from (select *, ${start} as start ${where}) group by start${by.includes('destination') ? ', named' : ''} order by text`,
        asked,
      );
    },
    totals: (asked: Asked): string[] =>
      texts(`select ${MEASURES} as text ${where} having count(*) > 0 order by text`, asked),
    /** Each call as a line of the file of calls, in the order of text. */
    calls: (asked: Asked): string[] =>
      texts(
        `select id || '-' || leg || ',' || ${ISO('at')} || 'Z,' || ${ISO(`(at + ${OFFSET('at')})`)} || ${EAST(`${OFFSET('at')} / ${MINUTE}`)}
         || ',' || seconds || ',' || paid || ',' || named || ',' || ${DECIMAL('cost')} as text ${where} order by text`,
        asked,
      ),
    spent: (customer: string): string =>
      texts(`select cast(sum(cost) as text) as text ${where}`, {
        ...{ customer, zone: 'UTC', from: 0, to: Number.MAX_SAFE_INTEGER },
      })[0] ?? '0',
    close: (): void => db.close(),
  };
}
