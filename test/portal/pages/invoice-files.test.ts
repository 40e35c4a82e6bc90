// Invoices as files: PDF/A-3 with the electronic invoice inside, in fonts of every script, and both XML forms. Costs three seconds.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import { putRecord, type RecordBody } from '../../../src/customers/records.ts';
import { pdfObjects, pdfString } from '../../support/pdf.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld, START } from '../../support/worlds/portal.ts';

const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
const more = `
seller:
  name: Acme Voice Łódź GmbH
  address: [Kai 12]
  postalCode: "20457"
  city: Hamburg
  country: DE
  vatId: DE 123 456 789
  note: "Directors: Łukasz Żółć"
payments:
  bankTransfer: { account: { name: Acme Voice GmbH, iban: DE89 3704 0044 0532 0130 00 } }
`;
const plain: RecordBody<'invoice'> = {
  ...{ number: '2026/42', issuedOn: '2026-11-01', dueOn: '2027-11-15', currency: 'EUR', note: 'Dziękujemy' },
  lines: [
    {
      description: 'Calls to Київ, Αθήνα, القاهرة, ירושלים, दिल्ली, กรุงเทพ, 北京, 東京',
      amount: '100.00',
      taxRate: '19',
    },
    { description: 'Numbers', quantity: '2', unitPrice: '5.00', amount: '10.00', taxRate: '7' },
  ],
  ...{ tax: '19.70', total: '129.70' },
};
let world: PortalWorld;
let ann: Visitor;
beforeAll(async () => {
  world = await portalWorld({ 'portals/acme/portal.yaml': acmeYaml.replace(/^sections:/m, `${more}\nsections:`) });
  ann = visitorOf(world, 'acme.localhost', await world.session('ann@harbour.example'));
  const company = {
    name: 'Łódzka Spółka & Söhne',
    country: 'PL',
    address: 'ul. Piotrkowska 1\n90-001 Łódź',
    vat_id: 'PL1234567890',
  };
  await world.store
    .updateTable('customer')
    .set({ ...company, currency: 'EUR' })
    .where('id', '=', 'CUST-1')
    .execute();
  await putRecord(world.store, scope, 'invoice', 'one', plain, START);
});
afterAll(() => world[Symbol.asyncDispose]());

async function objectsOf(path: string) {
  const { bytes, headers } = await ann.get(path);
  return { bytes, headers, objects: pdfObjects(bytes) };
}

test('the PDF has the facts of PDF/A-3a and Factur-X, and the XML of the portal inside', async () => {
  const { bytes, headers, objects } = await objectsOf('/invoice/one/pdf');
  expect(headers['content-disposition']).toBe('attachment; filename="acme_2026-42.pdf"');
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  const heads = objects.map(({ head }) => head).join('\n');
  const [catalog = ''] = objects.map(({ head }) => head).filter((head) => head.includes('/Type /Catalog'));
  for (const key of ['/StructTreeRoot', '/MarkInfo', '/Metadata', '/AF', '/Lang (en)']) expect(catalog).toContain(key);
  // Colours are those of a profile that is inside.
  expect(heads).toContain('/DestOutputProfile');
  expect(heads).toContain('/Marked true');
  expect(heads).toContain('/AFRelationship /Alternative');
  expect(heads).not.toMatch(/\/Encrypt|\/JavaScript|\/Subtype \/Type1\b/);
  // Each font is embedded, as a subset, with what its glyphs mean.
  const fonts = objects.filter(({ head }) => head.includes('/Type /FontDescriptor'));
  expect(fonts.length).toBeGreaterThan(8);
  for (const { head } of fonts) expect(head).toMatch(/\/FontName \/[A-Z]{6}\+NotoSans[\s\S]*\/FontFile2/);
  expect(heads.match(/\/ToUnicode/g)).toHaveLength(fonts.length);
  const xmp = objects.find(({ head }) => head.includes('/Subtype /XML'))?.stream?.toString() ?? '';
  for (const fact of [
    '<pdfaid:part>3<',
    '<pdfaid:conformance>A<',
    '<fx:ConformanceLevel>EN 16931<',
    '<fx:DocumentFileName>factur-x.xml<',
  ])
    expect(xmp).toContain(fact);
  const inside = objects.find(({ head }) => head.includes('/Type /EmbeddedFile'))?.stream?.toString();
  expect(inside).toBe((await ann.get('/invoice/one/cii')).text);
  expect(inside).toContain('<ram:Name>Łódzka Spółka &amp; Söhne</ram:Name>');
  expect(inside).toContain('<ram:ID schemeID="VA">DE123456789</ram:ID>');
  expect((await ann.get('/invoice/one/ubl')).text).toContain(
    '<cbc:PayableAmount currencyID="EUR">129.70</cbc:PayableAmount>',
  );
});

test('every text of the paper is read aloud as it is written, and no character is missing', async () => {
  const { objects } = await objectsOf('/invoice/one/pdf');
  const all = objects.map(({ head }) => pdfString(head, 'ActualText') ?? '').join('\n');
  for (const text of [
    plain.lines[0]?.description ?? '',
    'Łódzka Spółka & Söhne',
    'VAT number: PL1234567890',
    'Dziękujemy',
  ])
    expect(all).toContain(text);
  expect(all).toContain('DE89 3704 0044 0532 0130 00');
  for (const tag of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure'])
    expect([tag, objects.some(({ head }) => head.includes(`/S /${tag}\n`))]).toEqual([tag, true]);
  expect(all).not.toContain('?');
});

test('an invoice without taxes, and a portal without a seller, have a PDF and no electronic invoice', async () => {
  const { lines: _lines, ...rest } = plain;
  await putRecord(
    world.store,
    scope,
    'invoice',
    'old',
    { ...rest, lines: [{ description: 'Calls', amount: '110.00' }] },
    START,
  );
  const { objects } = await objectsOf('/invoice/old/pdf');
  expect(objects.some(({ head }) => head.includes('EmbeddedFile'))).toBe(false);
  expect((await ann.get('/invoice/old/cii')).status).toBe(404);
  expect((await ann.get('/invoice/old')).text).not.toContain('/invoice/old/ubl');
});

test('the page says the tax of each rate, and what no tax is charged for', async () => {
  const { text } = await ann.get('/invoice/one');
  expect(text).toContain('Tax 19 % on EUR&nbsp;100.00'.replace('&nbsp;', '\u00a0'));
  expect(text).toContain('href="/invoice/one/ubl"');
  const lines = [{ description: 'Calls', amount: '5.00', taxCategory: 'AE' as const }];
  const credit = {
    ...plain,
    number: 'C1',
    type: 'credit-note' as const,
    creditsNumber: '2026/42',
    lines,
    tax: '0',
    total: '5.00',
  };
  await putRecord(world.store, scope, 'invoice', 'credit', credit, START);
  const page = (await ann.get('/invoice/credit')).text;
  for (const said of [
    'Credit note C1',
    'Reverse charge: the recipient owes the tax.',
    'Corrects invoice',
    'In your favour',
  ])
    expect(page).toContain(said);
  expect(page).not.toContain('/payments?invoice=credit');
  expect((await ann.get('/invoice/credit/ubl')).text).toContain('<CreditNote ');
});
