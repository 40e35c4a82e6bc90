// What a transfer is made by: IBANs, and the code that fills one in for a banking app. No cost: pure, all in milliseconds.
import fc from 'fast-check';
import { create as createQr } from 'qrcode';
import { expect, test } from 'vitest';
import { currencyDecimals } from '../../../src/core/money/currency.ts';
import { type EpcProblem, epcPayload, type TransferOrder } from '../../../src/core/money/epc-qr.ts';
import { compactIban, groupedIban, ibanProblem } from '../../../src/core/money/iban.ts';
import { presetsIn } from '../../../src/core/money/presets.ts';

/** Examples of the registry of ISO 13616. */
const examples = [
  ...['DE89 3704 0044 0532 0130 00', 'GB29 NWBK 6016 1331 9268 19', 'FR14 2004 1010 0505 0001 3M02 606'],
  ...['CH93 0076 2011 6238 5295 7', 'NO93 8601 1117 947', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
];

test.each(examples)('%s is an IBAN, in any spelling', (iban) => {
  expect(ibanProblem(iban)).toBeNull();
  expect(ibanProblem(iban.replaceAll(' ', '').toLowerCase())).toBeNull();
  expect(groupedIban(compactIban(iban))).toBe(iban);
});

test.each([
  ['', 'form'],
  ['DE', 'form'],
  ['8937040044053201300', 'form'],
  ['DE89-3704-0044-0532-0130-00', 'form'],
  ['DE8937040044053201300', 'length'],
  ['DE893704004405320130000', 'length'],
  ['DE89370400440532013001', 'checksum'],
  ['DE98370400440532013000', 'checksum'],
])('%j is not one: %s', (text, problem) => {
  expect(ibanProblem(text)).toBe(problem);
});

test('every mistyped digit, and every two that change places, is found', () => {
  const iban = compactIban(examples[0] ?? '');
  fc.assert(
    fc.property(fc.integer({ min: 2, max: iban.length - 1 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const typed = `${iban.slice(0, at)}${(Number(iban[at]) + by) % 10}${iban.slice(at + 1)}`;
      const other = iban[at + 1] ?? iban[at] ?? '';
      const swapped = `${iban.slice(0, at)}${other}${iban[at]}${iban.slice(at + 2)}`.slice(0, iban.length);
      expect(ibanProblem(typed)).toBe('checksum');
      if (swapped !== iban) expect(ibanProblem(swapped)).toBe('checksum');
    }),
  );
});

const german = { name: 'Nordwind Carrier Exchange GmbH', iban: 'DE89370400440532013000' };
const british = { name: 'Acme Voice Ltd', iban: 'GB29NWBK60161331926819' };
const order: TransferOrder = { account: german, amount: 12_300_000n, currency: 'EUR', reference: 'CAR-1-MB2K4Q' };

/** The fields of a payload by their names in the guideline. */
function decoded(payload: string) {
  const [tag, version, characters, kind, bic, name, iban, amount, purpose, structured, text, ...rest] =
    payload.split('\n');
  return { head: [tag, version, characters, kind], bic, name, iban, amount, purpose, structured, text, rest };
}

const head = ['BCD', '002', '1', 'SCT'];
const plain = { head, bic: '', purpose: '', structured: '', rest: [] };

test.each<[what: string, change: Partial<TransferOrder>, fields: object]>([
  ['the usual', {}, { ...german, amount: 'EUR12.30', text: 'CAR-1-MB2K4Q' }],
  ['one cent', { amount: 10_000n }, { ...german, amount: 'EUR0.01', text: order.reference }],
  ['the most', { amount: 999_999_999_990_000n }, { ...german, amount: 'EUR999999999.99', text: order.reference }],
  [
    'a BIC, which an account outside of the economic area needs',
    { account: { ...british, bic: 'NWBKGB2L' } },
    { ...british, bic: 'NWBKGB2L', amount: 'EUR12.30', text: order.reference },
  ],
  [
    'a name with accents, in UTF-8',
    { account: { ...german, name: 'Müller & Söhne'.replace('&', '+') } },
    { ...german, name: 'Müller + Söhne', amount: 'EUR12.30', text: order.reference },
  ],
  [
    'the longest name and reference',
    { account: { ...german, name: 'N'.repeat(70) }, reference: 'R'.repeat(140) },
    { ...german, name: 'N'.repeat(70), amount: 'EUR12.30', text: 'R'.repeat(140) },
  ],
])('a code of %s says just that', (_what, change, fields) => {
  const made = epcPayload({ ...order, ...change });
  if ('problem' in made) throw new Error(made.problem);
  expect(decoded(made.payload)).toEqual({ ...plain, ...fields });
  const code = createQr(made.payload, { errorCorrectionLevel: 'M' });
  expect(code.version).toBeLessThanOrEqual(13);
});

test.each<[what: string, change: Partial<TransferOrder>, problem: EpcProblem]>([
  ['another currency', { currency: 'USD' }, 'currency'],
  ['a mistyped IBAN', { account: { ...german, iban: 'DE89370400440532013001' } }, 'iban'],
  [
    'an account outside of the payments area',
    { account: { ...german, iban: 'BR1800360305000010009795493C1' } },
    'iban',
  ],
  ['an account outside of the economic area, without a BIC', { account: british }, 'bic'],
  ['a BIC that is not one', { account: { ...german, bic: 'COBA' } }, 'bic'],
  ['a name of 71 characters', { account: { ...german, name: 'N'.repeat(71) } }, 'name'],
  ['a name with a line break', { account: { ...german, name: 'Nordwind\nEUR1.00' } }, 'name'],
  ['a name in another script', { account: { ...german, name: 'Северный ветер' } }, 'name'],
  ['nothing', { amount: 0n }, 'amount'],
  ['less than a cent', { amount: 9_999n }, 'amount'],
  ['half a cent', { amount: 15_000n }, 'amount'],
  ['a thousand million', { amount: 1_000_000_000_000_000n }, 'amount'],
  ['an empty reference', { reference: '' }, 'reference'],
  ['a reference of 141 characters', { reference: 'R'.repeat(141) }, 'reference'],
  ['a reference with a line break', { reference: 'A\nB' }, 'reference'],
  ['an invoice number with a sign that banks do not take', { reference: '2026#57' }, 'reference'],
  [
    'more bytes than a code holds',
    { account: { ...german, name: 'é'.repeat(70) }, reference: 'é'.repeat(120) },
    'size',
  ],
])('%s has no code', (_what, change, problem) => {
  expect(epcPayload({ ...order, ...change })).toEqual({ problem });
});

test('a code never has another field than those of its order, whatever the texts are', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 150 });
  fc.assert(
    fc.property(text, text, fc.bigInt(1n, 10n ** 12n), (name, reference, amount) => {
      const made = epcPayload({ ...order, account: { ...german, name }, reference, amount });
      if ('problem' in made) return;
      expect(decoded(made.payload)).toMatchObject({ ...plain, name, text: reference, iban: german.iban });
    }),
  );
});

test('every currency has amounts to offer, in its own decimals and of a size that people pay', () => {
  for (const [currency, decimals] of currencyDecimals) {
    const amounts = presetsIn(currency, {});
    expect([currency, amounts.length]).toEqual([currency, 4]);
    expect(amounts.every((amount) => amount % 10n ** BigInt(6 - decimals) === 0n)).toBe(true);
  }
  expect(presetsIn('JPY', {})[0]).toBe(2_500_000_000n);
  expect(presetsIn('EUR', { EUR: [50, 9.5] })).toEqual([9_500_000n, 50_000_000n]);
  expect(presetsIn('EUR', { USD: [1] })).toHaveLength(4);
});
