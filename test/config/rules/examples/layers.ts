// Examples of the rules on bases, on what portals inherit of them, and on facts in texts.
import { portal, portalFile, type RuleExamples } from './example.ts';

const baseFile = 'portals/retail.yaml';
const base = (name: string, rest = 'currencies: [USD]\nsections: [cdr, payments]\n') =>
  `apiVersion: portico/v1\nkind: PortalBase\nname: ${name}\n${rest}`;
/** `more` starts in line 7. */
const brand = (more = '', parent = 'retail') =>
  `apiVersion: portico/v1\nkind: Portal\nname: acme\nbrand: Acme Voice\nextends: ${parent}\ndomains: [acme.localhost]\n${more}`;

const chain = (length: number) =>
  Object.fromEntries(
    Array.from({ length }, (_none, index) => [
      `portals/base-${index + 1}.yaml`,
      base(`b${index + 1}`, index + 1 < length ? `extends: b${index + 2}\n` : undefined),
    ]),
  );

export const examples: RuleExamples = {
  'base-cycle': {
    failing: {
      [portalFile]: brand('currencies: [USD]\nsections: [cdr]\n'),
      [baseFile]: base('retail', 'extends: retail\n'),
    },
    file: baseFile,
    at: '4:10',
    passing: { [portalFile]: brand(), [baseFile]: base('retail') },
  },
  'base-depth': {
    failing: { [portalFile]: brand('', 'b1'), ...chain(6) },
    file: 'portals/base-1.yaml',
    at: '4:10',
    passing: { [portalFile]: brand('', 'b1'), ...chain(5) },
  },
  'base-domain': {
    failing: {
      [portalFile]: brand(),
      [baseFile]: base('retail', 'domains: [portal.example.com]\ncurrencies: [USD]\nsections: [cdr]\n'),
    },
    file: baseFile,
    at: '4:11',
    passing: {
      [portalFile]: brand().replace('domains: [acme.localhost]\n', ''),
      [baseFile]: base('retail', `domains: ["\${name}.example.com"]\ncurrencies: [USD]\nsections: [cdr]\n`),
    },
  },
  'base-unknown': {
    failing: {
      [portalFile]: brand('currencies: [USD]\nsections: [cdr]\n', 'retial'),
      [baseFile]: `${portal('', { name: 'other', domains: '[o.localhost]' })}`,
    },
    at: '5:10',
    passing: { [portalFile]: brand(), [baseFile]: base('retail') },
  },
  'base-unused': {
    failing: { [portalFile]: portal(), [baseFile]: base('retail') },
    file: baseFile,
    at: '3:7',
    passing: { [portalFile]: brand(), [baseFile]: base('retail') },
    note: 'A warning: it holds no portal.',
  },
  'fact-unknown': {
    failing: { [portalFile]: portal(`footer: Copyright \${brnad}\n`) },
    at: '8:9',
    passing: { [portalFile]: portal(`footer: Copyright \${brand}\n`) },
    note: 'For the characters themselves write one dollar sign more.',
  },
  'layer-without-effect': {
    failing: { [portalFile]: brand('sections: { remove: [voucher] }\n'), [baseFile]: base('retail') },
    at: '7:22',
    passing: { [portalFile]: brand('sections: { remove: [payments] }\n'), [baseFile]: base('retail') },
    note: 'A warning: the base may have dropped it since. It holds no portal.',
  },
};
