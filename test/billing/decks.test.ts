// Rate decks as carriers send them: read whole, planned against the card, applied whole or not at all.

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { applyRates } from '../../src/billing/decks/apply-rates.ts';
import { type Deck, type DeckOptions, readDeck } from '../../src/billing/decks/deck.ts';
import { planRates, type RatePlan } from '../../src/billing/decks/plan-rates.ts';
import { csvSheet } from '../../src/billing/decks/sheet.ts';
import { xlsxSheets } from '../../src/billing/decks/xlsx-cells.ts';
import { callRater } from '../../src/billing/rate-calls.ts';
import { allRates, lineAt, putRates, type Rate, rateFor } from '../../src/billing/rates.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { zoneOf } from '../../src/core/zone.ts';
import { putRecord } from '../../src/customers/records.ts';
import { sized } from '../support/test-size.ts';
import { type CallsWorld, callsWorld, cust1, plainCall } from '../support/worlds/calls.ts';

const utc = zoneOf('UTC');
const now = Date.UTC(2026, 10, 20);
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const options: DeckOptions = {
  ...{ zone: utc, round: false, effective: now, currency: 'USD', nameOf: () => 'Somewhere' },
};

const deck = (text: string, changes: Partial<DeckOptions> = {}): Deck =>
  readDeck([csvSheet(Buffer.from(text))], { ...options, ...changes });

/** Each line as `prefix price from`. */
const shown = ({ lines }: Deck): string[] =>
  lines.map(
    ({ prefix, from, rate, change }) =>
      `${prefix} ${rate === null ? change : rate.rate} ${new Date(from).toISOString().slice(0, 10)}`,
  );

test('a day that may be another one is asked about, unless one of the deck says it', () => {
  const rows = (days: readonly string[]): string =>
    `Code,Rate,Effective Date\n${days.map((each, index) => `4${index + 1},0.1,${each}\n`).join('')}`;
  expect(deck(rows(['01/12/2026'])).bad).toEqual([{ row: 2, reason: expect.stringContaining('may be of two days') }]);
  expect(shown(deck(rows(['01/12/2026', '31/12/2026'])))).toEqual(['41 100000 2026-12-01', '42 100000 2026-12-31']);
  expect(shown(deck(rows(['01/12/2026', '12/31/2026'])))).toEqual(['41 100000 2026-01-12', '42 100000 2026-12-31']);
  expect(deck(rows(['2026-02-30'])).bad[0]?.reason).toContain('does not exist in the calendar');
});

const az = `Example Carrier Ltd;;;;;;
Rates are confidential;;;;;;
;;;;;;
Country;Destination;Country Code;Area Codes;Rate (USD/min);Billing Increment;Effective Date;Status
United Kingdom;United Kingdom - London;44;20;0,0100;60/60;01-Dec-2026;Increase
United Kingdom;United Kingdom - Mobile;44;7400-7402, 7410;0.02;1/1;;No change
Satellite;Satellite - Iridium;8816, 8817;;N/A;1/1;01-Dec-2026;Blocked
Germany;Germany;49;;0.0115;1/1;15-Dec-2026;Pending
Germany;Germany;49;;0.0100;1/1;;Current
Cuba;Cuba;53;;0.5;60/60;01-Dec-2026;Deleted
`;

test('an A-Z deck: codes in lists and ranges, increments, days, and flags', () => {
  const read = deck(az);
  // A country's code is one; the row that has two of them is refused, and with it the deck.
  expect(read.bad).toEqual([{ row: 7, reason: expect.stringContaining('is not a code') }]);
  const fixed = deck(az.replace('8816, 8817;', '881;6-7'));
  expect(fixed.bad).toEqual([]);
  expect(shown(fixed)).toEqual([
    '4420 10000 2026-12-01',
    ...['447400', '447401', '447402', '447410'].map((prefix) => `${prefix} 20000 2026-11-20`),
    '8816 blocked 2026-12-01',
    '8817 blocked 2026-12-01',
    '49 11500 2026-12-15',
    '49 10000 2026-11-20',
    '53 ended 2026-12-01',
  ]);
  expect(fixed.lines[0]?.rate).toMatchObject({ destination: 'United Kingdom - London', minimum: 60, increment: 60 });
});

const us = `NPANXX,LATA,Interstate,Intrastate,Indeterminate,Effective
201200,224,0.0021,0.0045,0.0045,2026-12-01
1212555,132,0.002,N/A,0.001,2026-12-01
`;

test('a US deck has one price a code that is named, never one that is guessed', () => {
  expect(() => deck(us)).toThrow('a price for each jurisdiction');
  expect(shown(deck(us, { rate: 'highest' }))).toEqual(['1201200 4500 2026-12-01', '1212555 2000 2026-12-01']);
  expect(shown(deck(us, { rate: 'intrastate' }))).toEqual(['1201200 4500 2026-12-01', '1212555 blocked 2026-12-01']);
});

test('what cannot be read is listed by row, and nothing of it is guessed', () => {
  const text = `Prefix,Name,Price,Currency,Change
44,UK,0.01,USD,new
45,Denmark,0.01,EUR,new
46,Sweden,0.0123456,USD,new
47,Norway,0.01,USD,perhaps
44,UK,0.02,USD,new
48,Poland,0.01,USD,new
48,Poland,0.01,USD,new
`;
  const { bad, lines } = deck(text);
  expect(bad.map(({ row, reason }) => `${row}: ${reason}`)).toEqual([
    '3: in EUR, and the card is in USD',
    '4: "0.0123456" has more than six places; --round rounds such prices',
    '5: "perhaps" is not a known flag',
    '6: code 44 has another price in row 2',
  ]);
  expect(lines.map(({ prefix }) => prefix)).toEqual(['44', '48']);
  expect(deck(text, { round: true }).bad).toHaveLength(3);
  expect(() => deck('a,b\n1,2\n')).toThrow('no table with a column of codes and one of prices');
});

const sheetXml = (rows: string): string =>
  `<?xml version="1.0"?><worksheet><cols/><sheetData>${rows}</sheetData><rowBreaks/></worksheet>`;
const workbook = Buffer.from(
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook><workbookPr/><sheets><sheet name="Terms" sheetId="1" r:id="rId1"/><sheet name="A-Z &amp; US" sheetId="2" r:id="rId2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        'xl/sharedStrings.xml':
          '<sst><si><t>Code</t></si><si><r><t>Ra</t></r><r><t>te</t></r><rPh><t>x</t></rPh></si><si><t>Effective Date</t></si><si><t xml:space="preserve">A &lt;B&gt; &#228;</t></si></sst>',
        'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Terms</t></is></c></row>'),
        'xl/worksheets/sheet2.xml': sheetXml(
          '<row r="1"/><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>Destination</t></is></c><c r="E3" t="s"><v>2</v></c></row>' +
            '<row r="4"><c r="A4"><v>447</v></c><c r="B4"><v>7.0000000000000007E-2</v></c><c r="C4" t="s"><v>3</v></c><c r="D4"/><c r="E4" s="2"><v>46357</v></c></row>',
        ),
      }).map(([name, text]) => [name, Buffer.from(text)]),
    ),
  ),
);

test('a workbook: its sheets by name, shared and inline strings, numbers as they were typed, days as they are counted', () => {
  const sheets = xlsxSheets(workbook);
  expect(sheets.map(({ name }) => name)).toEqual(['Terms', 'A-Z & US']);
  const read = readDeck(sheets, options);
  expect(read).toMatchObject({ sheet: 'A-Z & US', bad: [] });
  expect(shown(read)).toEqual(['447 70000 2026-12-01']);
  expect(read.lines[0]?.rate?.destination).toBe('A <B> ä');
  expect(() => readDeck(sheets, { ...options, sheet: 'Terms' })).toThrow('no table');
  expect(() => xlsxSheets(workbook.subarray(0, -30))).toThrow('the workbook cannot be read');
});

const line = (prefix: string, rate: number, validFrom: number, endsAt: number | null = null): Rate => ({
  ...{
    prefix,
    destination: 'Somewhere',
    rate: BigInt(rate),
    connectCost: 0n,
    minimum: 1,
    increment: 1,
    validFrom,
    endsAt,
  },
});

const changes = ({ changes: all }: RatePlan): string[] =>
  all.map(({ kind, prefix, before, after, perMille }) => `${kind} ${prefix} ${before} ${after} ${perMille}`);

test('a plan has what is added, changed and ended, with percent; a line that is there changes nothing', () => {
  const present = [
    line('44', 100, 0),
    line('45', 100, 0),
    line('46', 100, 0),
    line('46', 300, day('2027-01-01')),
    line('47', 100, 0),
  ];
  const { lines } = deck(
    `Code,Rate,Effective,Status\n44,0.0001,,\n45,0.000125,2026-12-01,\n48,0.1,,\n47,,2026-12-01,withdrawn\n46,0.0001,2020-01-01,\n`,
  );
  const plan = planRates(present, lines, { now, isWhole: false });
  expect(changes(plan)).toEqual(['changed 45 100 125 250', 'ended 47 100 null null', 'added 48 null 100000 null']);
  expect(plan.unchanged).toBe(2);
  const whole = planRates([...present, line('49', 7, 0)], lines, { now, isWhole: true });
  expect(changes(whole)).toEqual([
    'changed 45 100 125 250',
    'withdrawn 46 300 null null',
    'ended 47 100 null null',
    'added 48 null 100000 null',
    'ended 49 7 null null',
  ]);
});

/** Applies a plan as the store does. */
function applied(present: readonly Rate[], { put, remove }: RatePlan): Rate[] {
  const gone = new Set([...put, ...remove].map(({ prefix, validFrom }) => `${prefix} ${validFrom}`));
  return [...present.filter(({ prefix, validFrom }) => !gone.has(`${prefix} ${validFrom}`)), ...put];
}

test('a deck that was applied changes nothing when it comes again, and its prices are those of the card', () => {
  const days = fc.constantFrom(day('2026-01-01'), day('2026-11-01'), now, day('2026-12-01'), day('2027-01-01'));
  const prefixes = fc.constantFrom('44', '447', '49');
  const card = fc.uniqueArray(fc.tuple(prefixes, fc.nat(3), days, fc.option(days)), {
    selector: ([prefix, , from]) => `${prefix} ${from}`,
  });
  const sent = fc.uniqueArray(fc.tuple(prefixes, fc.option(fc.nat(3)), days), {
    selector: ([prefix, , from]) => `${prefix} ${from}`,
  });
  fc.assert(
    fc.property(card, sent, fc.boolean(), (own, its, isWhole) => {
      const present = own.map(([prefix, rate, from, end]) =>
        line(prefix, rate, from, end !== null && end > from ? end : null),
      );
      const lines = its.map(([prefix, rate, from], row) => ({
        ...{ row, prefix, from, change: rate === null ? ('ended' as const) : ('priced' as const), endsAt: null },
        rate:
          rate === null
            ? null
            : { destination: 'Somewhere', rate: BigInt(rate), connectCost: 0n, minimum: 1, increment: 1 },
      }));
      const after = applied(present, planRates(present, lines, { now, isWhole }));
      expect(changes(planRates(after, lines, { now, isWhole }))).toEqual([]);
      for (const [prefix, own2] of Map.groupBy(lines, (each) => each.prefix)) {
        const current = own2.filter(({ from }) => from <= now).sort((one, other) => other.from - one.from)[0];
        if (current === undefined) continue;
        expect(
          lineAt(
            after.filter((each) => each.prefix === prefix),
            now,
          )?.rate ?? null,
        ).toBe(current.rate?.rate ?? null);
      }
    }),
    { numRuns: sized(300, 10_000) },
  );
});

const portal = storedPortalName('acme');

async function pricedWorld(): Promise<CallsWorld> {
  const world = await callsWorld();
  await putRecord(world.store, { portal, customer: '' }, 'rate-card', 'usd', { name: 'USD', currency: 'USD' }, 0);
  await putRecord(
    world.store,
    { portal, customer: cust1 },
    'route',
    'r',
    { name: 'r', rateCard: 'usd', enabled: true },
    0,
  );
  await putRates(world.store, portal, 'usd', [line('49', 100_000, 0), line('4930', 200_000, 0)]);
  return world;
}

test('a plan is applied whole, and not at all where the card has changed; calls are priced by what is left', async () => {
  await using world = await pricedWorld();
  const { store } = world;
  const { lines } = deck('Code,Rate,Effective,Status\n4930,,2026-12-01,withdrawn\n44,0.5,,\n');
  const planned = { portal, card: 'usd', lines, now, isWhole: false };
  const plan = planRates(await allRates(store, portal, 'usd'), lines, planned);
  await putRates(store, portal, 'usd', [line('4930', 300_000, 1)]);
  const stale = store.transaction().execute((tx) => applyRates(tx, { ...planned, planId: plan.id }));
  await expect(stale).rejects.toThrow('has changed in the meantime; nothing was written');
  expect(await allRates(store, portal, 'usd')).toHaveLength(3);
  const fresh = planRates(await allRates(store, portal, 'usd'), lines, planned);
  await store.transaction().execute((tx) => applyRates(tx, { ...planned, planId: fresh.id }));
  const priced = async (call_time: number): Promise<number> => {
    const call = {
      ...plainCall,
      call_id: 'x',
      call_time,
      destination: '4930123',
      charge: null,
      destination_name: null,
    };
    return (await callRater(store)([call]))[0]?.charge ?? -1;
  };
  expect([await priced(now), await priced(day('2026-12-01'))]).toEqual([300_000, 100_000]);
  expect((await rateFor(store, portal, 'usd', '4930123', day('2026-12-02')))?.prefix).toBe('49');
  expect(changes(planRates(await allRates(store, portal, 'usd'), lines, planned))).toEqual([]);
});
