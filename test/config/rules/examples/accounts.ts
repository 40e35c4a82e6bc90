// Examples of the rules on templates, signup and overrides, and on names between documents.
import { overridesFile, portal, portalFile, type RuleExamples, template, templateFile } from './example.ts';

const signup = portal('signup: { customer: true, templateCustomer: starter }\n');
const watched = 'customer: { status: pending-approval }\n';
const credit = 'payments:\n  - { description: Welcome credit, amount: "5.00", currency: USD }\n';

const signupInTwo = portal('signup: { customer: true, templateCustomer: starter }\n', { currencies: '[USD, JPY]' });

/** A portal, and a template that it need not use. */
const withTemplate = (more: string) => ({ [portalFile]: portal(), [templateFile]: template(more) });
const withOverrides = (customers: string) => ({
  [portalFile]: portal(),
  [overridesFile]: `kind: Overrides\nportal: acme\ncustomers:\n${customers}`,
});

export const examples: RuleExamples = {
  'amount-decimals': {
    failing: withTemplate('payments:\n  - { description: Welcome credit, amount: "500.50", currency: JPY }\n'),
    file: templateFile,
    at: '5:44',
    passing: withTemplate('payments:\n  - { description: Welcome credit, amount: "500", currency: JPY }\n'),
    note: 'Payments have the decimals of ISO 4217: JPY none, USD two, KWD three. Prices and limits have up to six.',
  },
  'amount-format': {
    failing: withTemplate('customer: { dailySpendLimit: "1,000.00" }\n'),
    file: templateFile,
    at: '4:30',
    passing: withTemplate('customer: { dailySpendLimit: "1000.00" }\n'),
  },
  'contract-text-missing': {
    failing: withTemplate('contracts:\n  - { name: Terms of service, required: true }\n'),
    file: templateFile,
    at: '5:5',
    passing: withTemplate('contracts:\n  - { name: Terms of service, required: true, text: You agree. }\n'),
  },
  'name-twice': {
    failing: {
      [portalFile]: portal(),
      'portals/other/portal.yaml': portal('', { domains: '[other.localhost]' }),
    },
    file: portalFile,
    at: '3:7',
    passing: {
      [portalFile]: portal(),
      'portals/other/portal.yaml': portal('', { name: 'other', domains: '[other.localhost]' }),
    },
  },
  'override-contradicts': {
    failing: withOverrides('  CUST-1042: { show: [recording], hide: [recording], reason: asked for it }\n'),
    file: overridesFile,
    at: '4:23',
    passing: withOverrides('  CUST-1042: { show: [recording], reason: asked for it }\n'),
  },
  'time-unreal': {
    failing: withOverrides('  CUST-1042: { hide: [payments], until: 2026-02-30, reason: pays by invoice }\n'),
    file: overridesFile,
    at: '4:41',
    passing: withOverrides('  CUST-1042: { hide: [payments], until: 2026-02-28, reason: pays by invoice }\n'),
    note: 'Otherwise 30 February would be 2 March, and an exception until month 13 would never end.',
  },
  'override-twice': {
    failing: {
      ...withOverrides('  CUST-1042: { hide: [payments], reason: pays by invoice }\n'),
      'portals/acme/more.yaml':
        'kind: Overrides\nportal: acme\ncustomers:\n  CUST-1042: { show: [cdr], reason: asked for it }\n',
    },
    file: overridesFile,
    at: '4:14',
    passing: withOverrides('  CUST-1042: { hide: [payments], show: [cdr], reason: pays by invoice }\n'),
  },
  'payment-currency': {
    failing: { [portalFile]: signup, [templateFile]: template(`${watched}${credit.replace('USD', 'EUR')}`) },
    file: portalFile,
    at: '8:45',
    passing: { [portalFile]: signup, [templateFile]: template(watched + credit) },
    note: 'It is a finding of the portal, so that other portals with the same template are not held.',
  },
  'portal-unknown': {
    failing: {
      [portalFile]: portal(),
      [overridesFile]:
        'kind: Overrides\nportal: amce\ncustomers:\n  CUST-1042: { hide: [payments], reason: by invoice }\n',
    },
    file: overridesFile,
    at: '2:9',
    passing: withOverrides('  CUST-1042: { hide: [payments], reason: by invoice }\n'),
  },
  'signup-free-credit': {
    failing: { [portalFile]: signup, [templateFile]: template(credit) },
    file: portalFile,
    at: '8:45',
    passing: { [portalFile]: signup, [templateFile]: template(`customer: { dailySpendLimit: "25.00" }\n${credit}`) },
    note: 'Free credit pays for calls, and one person can open many accounts to collect it. Approve each account, or limit the loss.',
  },
  'template-currency': {
    failing: {
      [portalFile]: signupInTwo,
      [templateFile]: template('customer: { debitLimit: 0, minimumPayment: "10.00" }\n'),
    },
    file: portalFile,
    at: '8:45',
    passing: {
      [portalFile]: signupInTwo,
      [templateFile]: template('customer: { debitLimit: 0, minimumPayment: { JPY: "1500", USD: "10.00" } }\n'),
    },
    note: 'One number for two currencies is as many yen as dollars. It is a finding of the portal, so that other portals with the same template are not held; the message names the line of the template.',
  },
  'template-missing': {
    failing: { [portalFile]: portal('signup: { customer: true }\n') },
    at: '8:9',
    passing: { [portalFile]: signup, [templateFile]: template(watched) },
  },
  'template-unknown': {
    failing: { [portalFile]: signup.replace('starter', 'stater'), [templateFile]: template(watched) },
    file: portalFile,
    at: '8:45',
    passing: { [portalFile]: signup, [templateFile]: template(watched) },
  },
};
