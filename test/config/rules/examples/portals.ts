// Examples of the rules on what a portal shows: ids, links, texts, languages, colours.
import { portal, portalFile, type RuleExamples } from './example.ts';

const withMore = (more: string) => ({ [portalFile]: portal(more) });
const withSections = (sections: string, more = '') => ({ [portalFile]: portal(more, { sections }) });
const queue = 'sectionLinks:\n  queue: "https://pbx.example/{customer}"\n';
const recording = 'sectionLinks:\n  recording: "https://rec.example/{customer}"\n';

const account = (iban: string): string =>
  `payments:\n  bankTransfer:\n    account:\n      iban: ${iban}\n      name: Acme Voice GmbH\n`;

const seller = (country: string, vatId: string): string =>
  `seller:\n  name: Acme Voice GmbH\n  address: [Kai 12]\n  country: ${country}\n  vatId: ${vatId}\n`;

const shop = portal('', { name: 'shop', domains: '[shop.localhost]' });

const announcement = (until: string): string =>
  `announcements:\n  - text: Calls may fail\n    from: 2026-12-01T08:00:00+01:00\n    until: ${until}\n`;

export const examples: RuleExamples = {
  'announcement-ends': {
    failing: withMore(announcement('2026-12-01T07:00:00Z')),
    at: '11:12',
    passing: withMore(announcement('2026-12-01T07:01:00Z')),
    note: 'Times are compared as moments, each with its own offset from UTC; a day is its start in UTC.',
  },
  'color-contrast': {
    failing: withMore('theme:\n  colors:\n    background: "#fffaf0"\n    text: "#9a9a9a"\n'),
    at: '11:11',
    passing: withMore('theme:\n  colors:\n    background: "#fffaf0"\n    text: "#4a4a4a"\n'),
    note:
      'text, accent and danger are compared with background, or with the background of the appearance where none is given. ' +
      'Colours that are left out are derived and always pass.',
  },
  'column-twice': {
    failing: withMore('reports:\n  cdr: [call-time, charge, call-time]\n'),
    at: '9:28',
    passing: withMore('reports:\n  cdr: [call-time, charge]\n'),
  },
  'column-unknown': {
    failing: withMore('reports:\n  cdr: [call-time, chrage]\n'),
    at: '9:20',
    passing: withMore('reports:\n  cdr: [call-time, charge]\n'),
  },
  'country-unknown': {
    failing: withMore(seller('UK', 'GB123456789')),
    at: '11:12',
    passing: withMore(seller('GB', 'GB123456789')),
  },
  'currency-twice': {
    failing: { [portalFile]: portal('', { currencies: '[USD, EUR, USD]' }) },
    at: '6:24',
    passing: { [portalFile]: portal('', { currencies: '[USD, EUR]' }) },
  },
  'currency-unknown': {
    failing: { [portalFile]: portal('', { currencies: '[USD, EURO]' }) },
    at: '6:19',
    passing: { [portalFile]: portal('', { currencies: '[USD, EUR]' }) },
    note: 'The same holds for the currencies of a template.',
  },
  'file-missing': {
    failing: withMore('theme: { logo: logo.png }\n'),
    at: '8:16',
    passing: withMore('theme: { mode: auto }\n'),
    note: 'Paths count from the folder of the document.',
  },
  'iban-invalid': {
    failing: withMore(account('DE89 3704 0044 0532 0130 01')),
    at: '11:13',
    passing: withMore(account('DE89 3704 0044 0532 0130 00')),
    note: 'Spaces are allowed. A mistyped digit would send the money of customers elsewhere.',
  },
  'locale-unknown': {
    failing: withMore('locales: [en, en-UK]\n'),
    at: '8:15',
    passing: withMore('locales: [en, en-GB]\n'),
  },
  'rename-declared': {
    failing: { [portalFile]: portal('renamedFrom: shop\n'), 'portals/shop/portal.yaml': shop },
    file: portalFile,
    at: '8:14',
    passing: withMore('renamedFrom: shop\n'),
    note: 'Two portals that swap their names need two commits. A chain (b renamed to c, a renamed to b) may be one.',
  },
  'rename-self': {
    failing: withMore('renamedFrom: acme\n'),
    at: '8:14',
    passing: withMore('renamedFrom: shop\n'),
  },
  'rename-twice': {
    failing: {
      [portalFile]: portal('renamedFrom: old\n'),
      'portals/shop/portal.yaml': `${shop}renamedFrom: old\n`,
    },
    file: portalFile,
    at: '8:14',
    passing: { [portalFile]: portal('renamedFrom: old\n'), 'portals/shop/portal.yaml': shop },
  },
  'locale-untranslated': {
    failing: withMore('locales: [en, pl]\n'),
    at: '8:15',
    passing: withMore('locales: [en, de-AT]\n'),
    note: 'A language is a file in `templates/messages/`. A region changes how numbers and dates are written.',
  },
  'network-address': {
    failing: withMore(
      'network:\n  interconnect:\n    addresses:\n      - { name: Frankfurt, address: 203.0.113.7/28 }\n',
    ),
    at: '11:37',
    passing: withMore(
      'network:\n  interconnect:\n    addresses:\n      - { name: Frankfurt, address: 203.0.113.0/28 }\n',
    ),
  },
  'network-ports': {
    failing: withMore(
      'network:\n  rtpServers:\n    addresses:\n      - { name: F, address: f.acme.example, ports: 9-8 }\n',
    ),
    at: '11:52',
    passing: withMore(
      'network:\n  rtpServers:\n    addresses:\n      - { name: F, address: f.acme.example, ports: 8-9 }\n',
    ),
  },
  'section-link-missing': {
    failing: withSections('[cdr, queue]'),
    at: '7:17',
    passing: withSections('[cdr, queue]', queue),
    note: 'A warning. Linked sections: those whose function lives in a telephone switch, such as queue, audio and ivr.',
  },
  'section-link-placeholder': {
    failing: withMore('sectionLinks:\n  recording: "https://rec.example/{custmer}"\n'),
    at: '9:14',
    passing: withMore(recording),
  },
  'section-not-linked': {
    failing: withMore('sectionLinks:\n  cdr: "https://calls.example/"\n'),
    at: '9:8',
    passing: withMore(recording),
  },
  'section-twice': {
    failing: withSections('[balance, cdr, balance]'),
    at: '7:26',
    passing: withSections('[balance, cdr]'),
  },
  'section-unknown': {
    failing: withSections('[balance, crd]'),
    at: '7:21',
    passing: withSections('[balance, cdr]'),
  },
  'text-unknown': {
    failing: withMore('texts:\n  login.titel: Welcome to Acme\n'),
    at: '9:3',
    passing: withMore('texts:\n  login.title: Welcome to Acme\n'),
  },
  'vat-id-invalid': {
    failing: withMore(seller('DE', 'DE12345678')),
    at: '12:10',
    passing: withMore(seller('DE', 'DE 123 456 789')),
    note: 'Only the form is checked; whether a number is in use its authority knows.',
  },
};
