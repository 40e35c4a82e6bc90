// Electronic invoices keep the published rules of EN 16931 (CEN, EUPL 1.2, in the files beside this one) in both syntaxes, and another
// implementation makes the same of them. Costs seven seconds; a thousand invoices each night.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ciiOf } from '../../../src/core/invoices/cii.ts';
import { type ElectronicInvoice, electronicInvoice } from '../../../src/core/invoices/electronic.ts';
import { exactly, type GivenInvoice, sumProblem, taxLinesOf } from '../../../src/core/invoices/invoice.ts';
import { ublOf } from '../../../src/core/invoices/ubl.ts';
import { formatMicros } from '../../../src/core/money/money.ts';
import { leavesOf, ublAsJson } from '../../support/invoice-xml.ts';
import { schematronOf } from '../../support/schematron.ts';
import { sized } from '../../support/test-size.ts';

const rules = (syntax: string) => schematronOf(fileURLToPath(new URL(`en16931-${syntax}.sch.gz`, import.meta.url)));
const [cii, ubl] = [rules('cii'), rules('ubl')];

const require = createRequire(import.meta.url);
const other = require('@e-invoice-eu/core') as {
  InvoiceService: new (logger: object) => { generate(input: object, options: object): Promise<string> };
};
const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
const secondOpinion = new other.InvoiceService(silent);

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => /\S/.test(value) && !/\p{C}/u.test(value))
  .map((value) => value.trim());
const cents = (value: number): string => formatMicros(BigInt(value) * 10_000n, 2);
/** Quarters of a unit: the engine of the rules adds in floating point, which is exact for these alone. */
const quarters = (value: number): number => value * 25;
const taxes = fc.constantFrom(
  ...[{ taxRate: '19' }, { taxRate: '7' }, { taxRate: '5.5' }, { taxRate: '25.25' }, { taxRate: '0' }],
  ...[
    { taxCategory: 'E' as const },
    { taxCategory: 'AE' as const },
    { taxCategory: 'G' as const },
    { taxCategory: 'Z' as const },
  ],
);
const line = fc.oneof(
  fc.record({
    description: text,
    amount: fc.integer({ min: -20_000, max: 4_000_000 }).map((value) => cents(quarters(value))),
    tax: taxes,
  }),
  fc
    .record({
      description: text,
      quantity: fc.integer({ min: 1, max: 900 }),
      price: fc.integer({ min: -3_600, max: 36_000 }).map(quarters),
      tax: taxes,
    })
    .map(({ quantity, price, ...rest }) => ({
      ...{ ...rest, quantity: String(quantity), unitPrice: cents(price), amount: cents(quantity * price) },
    })),
);
const party = fc.record({
  ...{ name: text, lines: fc.array(text, { maxLength: 4 }), postalCode: text, city: text },
  ...{ country: fc.constantFrom('DE', 'FR', 'GR', 'US', 'JP'), vatId: fc.constantFrom('DE123456789', 'EL123456789') },
});
const given = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    isCredit: fc.boolean(),
    isPaid: fc.boolean(),
  })
  .map(invoiceOf);
const parties = fc.record({
  ...{ seller: party, buyer: party },
  account: fc.constantFrom(
    null,
    { name: 'Acme', iban: 'DE89370400440532013000' },
    { name: 'Ä', iban: 'GB33BUKB20201555555555', bic: 'BUKBGB22' },
  ),
});

interface Made {
  readonly lines: readonly { readonly description: string; readonly amount: string; readonly tax: object }[];
  readonly isCredit: boolean;
  /** Nothing or all: the engine of the rules counts in floating point, and finds differences of 1e-9 otherwise. */
  readonly isPaid: boolean;
}

/** An invoice with the sums that its lines make. */
function invoiceOf({ lines, isCredit, isPaid }: Made): GivenInvoice {
  const stated = lines.map(({ tax, ...rest }) => ({ ...rest, ...tax }));
  const tax = taxLinesOf({ lines: stated, currency: 'EUR' }).reduce((sum, each) => sum + each.tax, 0n);
  const total = stated.reduce((sum, { amount }) => sum + exactly(amount), tax);
  const credit = isCredit && total >= 0n;
  return {
    ...{ number: '2026-0042', issuedOn: '2026-11-01', dueOn: '2026-11-15', currency: 'EUR', lines: stated },
    ...{
      periodFrom: '2026-10-01',
      periodTo: '2026-10-31',
      note: 'Thank you & <good> bye',
      exemptionReason: 'Article 135',
    },
    ...{
      tax: formatMicros(tax, 2),
      total: formatMicros(total, 2),
      paid: isPaid ? formatMicros(total, 2) : '0.00',
    },
    ...(credit ? { type: 'credit-note', creditsNumber: '2026-0041' } : {}),
  };
}

function electronic(invoice: GivenInvoice, of: Parameters<typeof electronicInvoice>[1]): ElectronicInvoice {
  const made = electronicInvoice(invoice, of);
  if ('problem' in made) throw new Error(made.problem);
  return made.invoice;
}

test('every invoice keeps the rules in both syntaxes, and another implementation makes the same CII of our UBL', async () => {
  await fc.assert(
    fc.asyncProperty(given, parties, async (invoice, of) => {
      expect(sumProblem(invoice)).toBeNull();
      const made = electronic(invoice, of);
      expect(cii.findings(ciiOf(made))).toEqual([]);
      expect(ubl.findings(ublOf(made))).toEqual([]);
      const theirs = await secondOpinion.generate(ublAsJson(ublOf(made)), { format: 'CII', lang: 'en-us' });
      // It names the process of Peppol, which is not asked for, and leaves out what a credit note corrects.
      const same = (xml: string) =>
        leavesOf(xml).filter((leaf) => !/urn:fdc:peppol|InvoiceReferencedDocument/.test(leaf));
      expect(same(theirs)).toEqual(same(ciiOf(made)));
    }),
    { seed: sized(7, Date.now()), numRuns: sized(4, 1_000), endOnFailure: true },
  );
}, 1_200_000);

const plain: GivenInvoice = invoiceOf({
  ...{ isCredit: false, isPaid: false },
  lines: [
    { description: 'Calls', amount: '100.00', tax: { taxRate: '19' } },
    { description: 'Minutes', amount: '10.10', tax: { taxRate: '7' } },
  ],
});
const [seller, buyer] = [
  { name: 'S', lines: ['1'], country: 'DE', vatId: 'DE123456789' },
  { name: 'B', lines: [], country: 'FR', vatId: undefined },
];

test('the rules find what is wrong, and the same as node-schematron does', () => {
  const { Schema } = require('node-schematron') as {
    Schema: { fromString(text: string): { validateString(xml: string): { assertId: string | null }[] } };
  };
  const xml = ublOf(electronic(plain, { seller, buyer, account: null }));
  const wrong = xml
    .replace('129.81', '129.82')
    .replace('<cbc:InvoiceTypeCode>380', '<cbc:InvoiceTypeCode>999')
    .replace('>DE<', '>XX<');
  expect(wrong).not.toBe(xml);
  const found = ubl.findings(wrong).map((finding) => finding.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['BR-CO-15', 'BR-CO-16', 'BR-CL-01', 'BR-CL-14']));
  const theirs = Schema.fromString(ubl.text)
    .validateString(wrong)
    .map(({ assertId }) => assertId);
  expect(theirs.sort()).toEqual(found.sort());
}, 120_000);

test.each([
  ['lines without tax', { ...plain, lines: [{ description: 'x', amount: '1' }] }, {}, 'taxes'],
  ['no seller', plain, { seller: null }, 'seller'],
  ['a seller without numbers', plain, { seller: { ...seller, vatId: undefined } }, 'seller'],
  ['a buyer without a country', plain, { buyer: null }, 'buyer'],
  [
    'reverse charge without the number of the buyer',
    { ...plain, tax: '0', total: '1', lines: [{ description: 'x', amount: '1', taxCategory: 'AE' as const }] },
    {},
    'buyer',
  ],
  [
    'an exemption without a reason',
    {
      ...plain,
      exemptionReason: undefined,
      tax: '0',
      total: '1',
      lines: [{ description: 'x', amount: '1', taxCategory: 'E' as const }],
    },
    {},
    'reason',
  ],
  [
    'three decimals',
    {
      ...plain,
      currency: 'KWD',
      tax: '0',
      total: '1.125',
      lines: [{ description: 'x', amount: '1.125', taxRate: '0' }],
    },
    {},
    'decimals',
  ],
  ['wrong sums', { ...plain, total: '1' }, {}, 'sums'],
])('there is no electronic invoice with %s', (_what, invoice, change, problem) => {
  expect(electronicInvoice(invoice, { seller, buyer, account: null, ...change })).toEqual({ problem });
});

test.each([
  ['tax', { tax: '19.70' }, 'is 19.70, and the lines have 19.71'],
  ['total', { total: '129.80' }, 'is 129.80, and the lines with their tax are 129.81'],
  [
    'lines/1/taxRate',
    { lines: [...plain.lines.slice(0, 1), { description: 'x', amount: '1' }] },
    'is missing, while other lines have one',
  ],
  [
    'lines/0/taxCategory',
    { lines: [{ description: 'x', amount: '1', taxRate: '19', taxCategory: 'AE' as const }] },
    'S has a rate above 0, and every other category 0',
  ],
])('an invoice is refused by its %s', (field, change, message) => {
  expect(sumProblem({ ...plain, ...change })).toEqual({ field, message });
});
