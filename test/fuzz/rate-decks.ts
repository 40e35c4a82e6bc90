// Fuzzed rate decks: whatever a file holds, each row is lines of codes with prices, or is refused.
import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { readDeck } from '../../src/billing/decks/deck.ts';
import { csvSheet } from '../../src/billing/decks/sheet.ts';
import { xlsxSheets } from '../../src/billing/decks/xlsx-cells.ts';
import { PortalError } from '../../src/core/portal-error.ts';
import { zoneOf } from '../../src/core/zone.ts';
import type { Target } from './run.ts';

const csv = 'Code,Destination,Rate,Effective Date,Status,Increment\n"44, 4470-4475",UK,0.01,01-Dec-2026,New,60/60\n';
const sheet =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>44</v></c><c r="B2"><v>1E-2</v></c></row></sheetData></worksheet>';
// Stored, not deflated, so that changed bytes reach the parser of the XML.
const workbook = zipSync(
  {
    'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': Buffer.from(
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': Buffer.from('<sst><si><t>Rate</t></si></sst>'),
    'xl/worksheets/s.xml': Buffer.from(sheet),
  },
  { level: 0 },
);

const options = {
  ...{ zone: zoneOf('UTC'), round: false, effective: 0, currency: 'USD', rate: 'highest' as const },
  nameOf: () => null,
};

export const rateDecks: Target = {
  name: 'rate-decks',
  seeds: [Buffer.from(csv), Buffer.from(csv.replaceAll(',', ';')), Buffer.from(workbook)],
  check: async (input) => {
    try {
      const sheets = input[0] === 0x50 && input[1] === 0x4b ? xlsxSheets(input) : [csvSheet(input)];
      for (const { prefix, rate } of readDeck(sheets, options).lines) {
        assert.match(prefix, /^[1-9]\d{0,14}$/);
        assert.ok(rate === null || (rate.rate >= 0n && rate.minimum <= 86_400 && rate.increment >= 1));
      }
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
    }
  },
};
