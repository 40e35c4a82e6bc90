// Sample data for the page of all components: the same functions make its views as make those of pages.
import { callCell } from '../../calls/files/cells.ts';
import { emptyCall } from '../../calls/formats/record.ts';
import { cdrColumns } from '../../core/column.ts';
import { DAY, HOUR } from '../../core/durations.ts';
import { storedCustomerId } from '../../core/ids.ts';
import { utc } from '../../core/zone.ts';
import { type RefusedView, refusedView } from '../../portal/forms/refused-view.ts';
import { type ChartPoint, chartView, rankView } from '../../portal/ui/chart.ts';
import { buttonCell, cell, grid, linkCell, markCell, timeCell } from '../../portal/ui/grid.ts';
import { presetsOf, rangeOf } from '../../portal/ui/range.ts';
import { tableView } from '../../portal/ui/table.ts';
import { type Translator, timeView } from '../../portal/ui/translator.ts';

/** A Monday afternoon in UTC: a picture of the page is the same on every day. */
const NOW = Date.UTC(2026, 10, 23, 15, 20);
const CURRENCY = 'USD';
const MARKS = ['good', 'info', 'wait', 'bad'] as const;

/** Returns the view of the page in one language. */
export function kitView(t: Translator) {
  const query = new URLSearchParams({ from: '2026-11-17', to: '2026-11-23' });
  return {
    currency: CURRENCY,
    pay: {
      provider: '',
      ways: [
        { act: 'card', label: 'Card', icon: 'payments', hint: 'Credited within moments', chosen: true },
        {
          act: 'transfer',
          label: 'Bank transfer',
          icon: 'balance',
          hint: 'Credited in one to three days',
          chosen: false,
        },
      ],
    },
    presets: presetsOf(query, utc, NOW, t),
    chips: [{ label: t('filter.destination'), value: 'Germany', href: '#content', off: 'Show all destinations' }],
    clear: '#content',
    destinations: ['Germany', 'Germany Mobile'],
    saved: {
      ...{ isOpen: false, canSave: true, query: '', name: '' },
      filters: [{ href: '#content', current: true, name: 'Calls to Germany' }],
    },
    pager: {
      said: '1–4 of 742 calls',
      back: { href: '#content', label: t('cdr.newer') },
      on: { href: '#content', label: t('cdr.older') },
    },
    empty: {
      title: 'Nothing was found',
      text: 'No call of these days was to Germany.',
      ways: [{ href: '#content', label: t('filter.clear') }],
    },
    range: rangeOf(query, utc, NOW, 7, t),
    messages: [
      { mark: 'good', text: 'Done: what was asked for has happened.' },
      { mark: 'info', text: 'Wait: it will happen, and nothing has to be done for it.' },
      { mark: 'warn', text: 'Do this first: what was asked for waits for something else.' },
    ],
    announcements: (['bad', 'warn', 'info'] as const).map((mark) => ({
      ...{ id: mark, mark, text: mark === 'warn' ? LONG : 'An announcement of the brand, until it ends.' },
      dismissTo: mark === 'bad' ? null : '/_kit',
    })),
    visitor: { operator: 'operator@example.com' },
    marks: MARKS,
    list: listView(t),
    calls: callsView(t),
    live: liveView(),
    traffic: trafficView(t),
    latest: { ...callsView(t), rows: latestRows(t), zoneName: utc.name },
    hasCdr: true,
    hasSummary: false,
    sure: { label: 'Remove 203.0.113.7', effect: LONG, back: '/_kit', fields: [], m: t.messages },
    status: { ...statusView(t), m: t.messages },
  };
}

/** As long as names get, with a word that does not fit on a phone. */
const LONG =
  'Calls from this address are refused within moments, Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenfabrik included. It can be added again.';

/** A form that was refused, as its page shows it. */
export function kitRefused(t: Translator): RefusedView {
  const problems = [
    { field: 'kit-wrong', text: 'Start with + and the country code, as in +44 20 7946 0000.' },
    { field: 'kit-password', text: 'Use at least twelve characters.' },
  ];
  return refusedView({ form: 'kit', problems }, t);
}

function listView(t: Translator) {
  const rows = MARKS.map((mark, index) => [
    linkCell(
      index === 1 ? `A name of 120 characters ${'that is longer than most '.repeat(5)}`.slice(0, 120) : 'Sales',
      '#list',
    ),
    cell('+44 20 7946 0439'),
    timeCell(timeView(NOW - index * DAY, t, utc)),
    markCell(mark, mark),
    cell(t.money(BigInt((index + 1) * 37_050_000), CURRENCY)),
    buttonCell('Remove', 'remove', String(index), index === 3),
  ]);
  return grid(
    t,
    'A list',
    ['routes.name', 'did.number', 'column.call-time', 'status.title', 'n:balance.spent', ''],
    rows,
  );
}

function callsView(t: Translator) {
  const names = ['Germany', 'United Kingdom mobile', 'Bosnia and Herzegovina', 'Saint Vincent and the Grenadines'];
  const calls = names.map((name, index) => ({
    ...emptyCall,
    ...{ customer: storedCustomerId('CUST-1'), id: index, revision: 1, origin: 'kit', call_id: String(index) },
    ...{ source: '442079460100', destination: `4930${1_234_567 * (index + 1)}`, destination_name: name },
    ...{ call_time: NOW - index * HOUR, rating: null, connected: index === 3 ? 0 : 1, sip_code: 404 },
    ...{ duration: 61 * index, billed_duration: 60 * index, charge: 10 ** index * 10_500 },
  }));
  const ids = ['call-time', 'destination', 'destination-name', 'outcome', 'duration', 'charge'];
  const { columns, rows } = tableView(
    { ids, types: cdrColumns, rows: calls, cell: (call, id) => callCell(call, id, utc) },
    { t, zone: utc, currency: CURRENCY, precision: 'second', now: NOW },
  );
  const sorted = columns.map((column, index) => ({
    ...column,
    href: index < 3 ? '#calls' : null,
    order: index === 0 ? ('descending' as const) : null,
  }));
  const totals = rows[0]?.map((shown, index) => ({ ...shown, text: index === 5 ? '11.665500' : '' })) ?? null;
  return { columns: sorted, rows, caption: 'A report', slotted: true, totals };
}

/** The same calls, each with a second line below its number. */
const latestRows = (t: Translator) =>
  callsView(t).rows.map((cells) =>
    cells.map((cell) => ({ ...cell, second: cell.tel ? { text: 'Below it', datetime: null } : null })),
  );

/** A live table that is paused, so that no feed is asked for. */
function liveView() {
  const plain = { style: '', slot: '', mark: '', iso: '', counts: false, seconds: '' };
  const cells = [
    { ...plain, label: 'To', text: '4930123456', slot: '1' },
    { ...plain, label: 'State', text: 'Talking', mark: 'good', slot: '1-end' },
    { ...plain, label: 'Duration', text: '0:02:06', style: 'number', slot: '2' },
  ];
  const columns = cells.map(({ label, style, slot }) => ({ label, style, slot, hasTime: false }));
  return { feed: '', paused: true, table: { caption: 'What is up', columns, rows: [{ key: '1', cells }] } };
}

const DAYS = Array.from({ length: 28 }, (_, index) => NOW - (27 - index) * DAY);

function trafficView(t: Translator) {
  // Weekends are low, and one day has nothing.
  const amounts = DAYS.map((_, index) => (index === 10 ? 0 : 400 + ((index * 37) % 90) - (index % 7 > 4 ? 260 : 0)));
  const points = DAYS.map((time, index) => ({
    label: t.shortDay(time, utc),
    title: t.day(time, utc),
    value: amounts[index] ?? 0,
    part: Math.round((amounts[index] ?? 0) * 0.6),
    before: (amounts[(index + 3) % DAYS.length] ?? 0) * 0.9,
    href: '#by-day',
  }));
  const values = points.map(({ title, value, href }) => ({ label: title, value: t.number(value), href }));
  const line = points.map((point, index) => ({
    ...{ ...point, part: null, before: null, href: null },
    value: index > 8 && index < 13 ? null : point.value,
  }));
  return {
    tiles: [
      tile('Spent', t.money(37_050_000n, CURRENCY), '▲ 12 %', line),
      tile('Calls', t.number(1_234_567), '▼ 3 %', line),
      tile('Mean length', '2:06', '', []),
    ],
    live: { channels: t.number(12), cps: t('dashboard.live-cps', { cps: '1.5' }) },
    chart: chartView({ points, shape: 'bars', format: (value) => t.number(value) }),
    linked: true,
    title: t('dashboard.chart'),
    summary: t('dashboard.chart-summary', { count: 9876, zone: utc.name }),
    range: `${t.shortDay(DAYS[0] ?? NOW, utc)} – ${t.shortDay(NOW, utc)}, ${utc.name}`,
    values,
    destinations: {
      title: t('dashboard.money-went'),
      ranks: rankView(
        [240.5, 80.25, 9.75, 0].map((value, index) => ({
          label: index === 1 ? 'Saint Vincent and the Grenadines, mobile' : `Destination ${index + 1}`,
          value,
          text: t.money(BigInt(value * 1e6), CURRENCY),
        })),
      ),
    },
    figures: [
      {
        ...{ title: t('graph.acd'), summary: 'with a gap', explained: 'Explained in a sentence.', values, low: true },
        chart: chartView({ points: line, shape: 'line', format: (value) => t.number(value) }),
      },
      {
        ...{ title: t('graph.asr'), summary: t('graph.nothing'), explained: '', values: [], low: true },
        chart: chartView({ points: line.map((point) => ({ ...point, value: null })), shape: 'line', format: String }),
      },
    ],
  };
}

const tile = (label: string, figure: string, change: string, points: readonly ChartPoint[]) => ({
  ...{ label, figure, change, unit: change === '' ? 'min:s' : '', compared: '33.10 in the 28 days before' },
  spark: chartView({ points: points.map((point) => ({ ...point, label: '' })), shape: 'line', format: String }),
});

function statusView(t: Translator) {
  return {
    zoneName: utc.name,
    sentence: t('status.some-bad', { count: 1 }),
    good: false,
    components: [
      { name: 'Outgoing calls', state: t('status.operational'), mark: 'good' },
      { name: 'Incoming calls', state: t('status.degraded'), mark: 'wait' },
      { name: 'Portal', state: t('status.outage'), mark: 'bad' },
    ],
    incidents: [
      {
        ...{
          title: 'Calls to one country fail',
          state: t('status.resolved'),
          mark: 'good',
          components: 'Outgoing calls',
        },
        started: timeView(NOW - DAY, t, utc),
        updates: [{ at: timeView(NOW, t, utc), text: 'The route has been replaced.' }],
      },
    ],
  };
}
