// What the documented example of a rule does not show: its bounds, and whom a mistake concerns.

import { describe, expect, test } from 'vitest';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import { internalHosts, ownSecrets } from '../../support/internal-hosts.ts';
import { treeOf } from '../../support/memory-tree.ts';
import { images } from '../../support/worlds/images.ts';
import { findingsOf } from './examples/all.ts';
import { portal, portalFile, template, templateFile } from './examples/example.ts';

const rulesOf = async (files: Parameters<typeof findingsOf>[0]) =>
  (await findingsOf(files)).map(({ rule, pointer }) => `${rule} ${pointer}`);
const ofTemplate = (more: string) => rulesOf({ [portalFile]: portal(), [templateFile]: template(more) });

test.each([
  ['portal.acme.example', []],
  ['acme.example', []],
  ['portal.acme-voice.com', []],
  ['acme.co.uk', ['domain-apex domains/0']],
  ['github.io', ['domain-apex domains/0']],
  ['acme.github.io', []],
  ['公司.cn', ['domain-public-suffix domains/0']],
  ['portal.acme.corp', []],
  ['acme.corp', []],
  ['EDGE.example.net.', ['domain-edge-target domains/0']],
  ['пример.example', []],
  ['カタカナとabc漢字.example', []],
  ['acmе.example', ['domain-mixed-scripts domains/0']],
  ['ελαcme.example', ['domain-mixed-scripts domains/0']],
  ['xn--cme-5cd.example', ['domain-mixed-scripts domains/0']],
  ['acme-24.example', []],
])('the domain %s', async (domain, expected) => {
  expect(await rulesOf({ [portalFile]: portal('', { domains: `["${domain}"]` }) })).toEqual(expected);
});

describe('amounts', () => {
  const payment = (amount: string, currency: string) =>
    ofTemplate(`payments: [{ description: Credit, amount: ${amount}, currency: ${currency} }]\n`);

  test.each([
    ['5', 'USD', []],
    ['"5.00"', 'USD', []],
    ['5.005', 'USD', ['amount-decimals payments/0/amount']],
    ['5.005', 'KWD', []],
    ['"-5.00"', 'USD', []],
    ['"5.00 "', 'USD', ['amount-format payments/0/amount']],
    ['"$5"', 'USD', ['amount-format payments/0/amount']],
    ['".5"', 'USD', ['amount-format payments/0/amount']],
    ['1e21', 'USD', ['amount-format payments/0/amount']],
    ['.nan', 'USD', ['value-type payments/0/amount']],
    ['"1234567890123"', 'USD', ['amount-format payments/0/amount']],
    ['5.005', 'USDD', ['currency-unknown payments/0/currency']],
  ])('%s %s', async (amount, currency, expected) => {
    expect(await payment(amount, currency)).toEqual(expected);
  });

  test('prices and limits have six decimals', async () => {
    expect(await ofTemplate('customer: { debitLimit: "0.000001", minimumPayment: "0.0000001" }\n')).toEqual([
      'amount-decimals customer/minimumPayment',
    ]);
    expect(await ofTemplate('packages: [{ name: P, retail: "4.0000001", frequency: once }]\n')).toEqual([
      'amount-decimals packages/0/retail',
    ]);
    expect(await ofTemplate('customer: { restrictTopupCurrencies: [USD, EURO, USD] }\n')).toEqual([
      'currency-unknown customer/restrictTopupCurrencies/1',
      'currency-twice customer/restrictTopupCurrencies/2',
    ]);
  });
});

test('a contract has one text, and its file is there', async () => {
  const contract = (fields: string) => `contracts: [{ name: Terms, ${fields} }]\n`;
  expect(await ofTemplate(contract('text: x, file: terms.md'))).toEqual(['contract-text-missing contracts/0']);
  expect(await ofTemplate(contract('file: terms.md'))).toEqual(['file-missing contracts/0/file']);
  const withFile = (text: string) =>
    rulesOf({
      [portalFile]: portal(),
      [templateFile]: template(contract('file: terms.md')),
      'portals/templates/terms.md': text,
    });
  expect(await withFile('You agree.')).toEqual([]);
  expect(await withFile('x'.repeat(200_001))).toEqual(['file-too-large contracts/0/file']);
});

test('free credit: only what is credited immediately, and only where signup needs no approval', async () => {
  const credit = (more: string, signup = 'customer: true') =>
    rulesOf({
      [portalFile]: portal(`signup: { ${signup}, templateCustomer: starter }\n`),
      [templateFile]: template(`payments: [{ description: Credit, amount: 5, currency: USD${more} }]\n`),
    });
  expect(await credit('')).toEqual(['signup-free-credit signup/templateCustomer']);
  expect(await credit(', status: completed')).toEqual(['signup-free-credit signup/templateCustomer']);
  expect(await credit(', status: pending')).toEqual([]);
  expect(await credit('', 'customer: false')).toEqual([]);
});

test('a payment in a currency of one of two portals holds the other alone', async () => {
  const signup = 'signup: { customer: true, templateCustomer: starter }\n';
  const files = {
    [portalFile]: portal(signup),
    'portals/other/portal.yaml': portal(signup, { name: 'other', domains: '[other.localhost]', currencies: '[EUR]' }),
    [templateFile]: template(
      'customer: { status: pending-approval }\npayments: [{ description: Credit, amount: 5, currency: USD }]\n',
    ),
  };
  const options = {
    path: 'portals',
    hosts: internalHosts,
    secrets: ownSecrets,
    images,
    cache: new ParseCache(),
  } as const;
  const desired = await readDesired(treeOf(files), options);
  expect(desired.held.map(({ portalName }) => portalName)).toEqual(['other']);
  expect(desired.complete).toBe(true);
  expect(desired.problems.map(({ message }) => message)).toEqual([
    'template "starter" makes a payment in USD (portals/templates/starter.yaml:5), but accounts of other are kept in EUR',
  ]);
});

test.each([
  ['{customer}/{contact}', []],
  ['{Customer}', ['section-link-placeholder sectionLinks/recording']],
  ['{customer', ['section-link-placeholder sectionLinks/recording']],
  ['customer}', ['section-link-placeholder sectionLinks/recording']],
  ['{}', ['section-link-placeholder sectionLinks/recording']],
])('a link with %s', async (text, expected) => {
  expect(
    await rulesOf({ [portalFile]: portal(`sectionLinks: { recording: "https://rec.example/${text}" }\n`) }),
  ).toEqual(expected);
});

test.each([
  ['en, de-AT, es-MX, fr-CA', []],
  ['pt-BR, fil', ['locale-untranslated locales/0', 'locale-untranslated locales/1']],
  ['xx', ['locale-unknown locales/0']],
  ['de-QQ', ['locale-unknown locales/0']],
  ['iw', ['locale-unknown locales/0']],
])('the languages %s', async (locales, expected) => {
  expect(await rulesOf({ [portalFile]: portal(`locales: [${locales}]\n`) })).toEqual(expected);
});

test.each([
  ['colors: { text: "#767676" }', ['color-contrast theme/colors/text']],
  ['colors: { text: "#767676" }, mode: dark', ['color-contrast theme/colors/text']],
  ['colors: { text: "#FFFFFF" }, mode: dark', []],
  ['colors: { background: "#777777" }', []],
  ['colors: { background: "#202020", accent: "#303030" }', ['color-contrast theme/colors/accent']],
  ['colors: { background: "#ffffff", danger: "#ff8080" }', ['color-contrast theme/colors/danger']],
  ['colors: { primary: "#ffff00" }', []],
])('the theme { %s }', async (theme, expected) => {
  expect(await rulesOf({ [portalFile]: portal(`theme: { ${theme} }\n`) })).toEqual(expected);
});
