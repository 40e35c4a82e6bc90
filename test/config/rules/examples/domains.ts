// Examples of the rules on domains.
import { portal, portalFile, type RuleExamples } from './example.ts';

const withDomains = (domains: string) => ({ [portalFile]: portal('', { domains }) });
const otherFile = 'portals/other/portal.yaml';
const other = (domains: string) => portal('', { name: 'other', domains });

export const examples: RuleExamples = {
  'domain-apex': {
    failing: withDomains('[acme-voice.com]'),
    at: '5:11',
    passing: withDomains('[portal.acme-voice.com]'),
    note: 'Which names are an apex is looked up in the public suffix list, so `acme.co.uk` is one too.',
  },
  'domain-edge-target': {
    failing: withDomains('[portal.acme-voice.com, edge.example.net]'),
    at: '5:34',
    passing: withDomains('[portal.acme-voice.com]'),
    note: "Here `edge.target` of portico.yaml is `edge.example.net`. That name is the operator's; each brand's own names point at it.",
  },
  'domain-missing': {
    failing: withDomains(''),
    at: '3:7',
    passing: withDomains('[portal.acme-voice.com]'),
    note: 'With `edge.zone` in portico.yaml a portal without domains is served at `<name>.<zone>`.',
  },
  'domain-mixed-scripts': {
    failing: withDomains('[portal.аcme.example]'),
    at: '5:11',
    passing: withDomains('[portal.acme.example]'),
    note:
      'The `а` of the failing example is Cyrillic. A warning: whole words in one script, and the mixtures of Japanese, ' +
      'Chinese and Korean, are fine.',
  },
  'domain-public-suffix': {
    failing: withDomains('[co.uk]'),
    at: '5:11',
    passing: withDomains('[portal.acme.co.uk]'),
  },
  'domain-shared': {
    failing: { [portalFile]: portal('', { domains: '[voice.localhost]' }), [otherFile]: other('[voice.localhost]') },
    file: portalFile,
    at: '5:11',
    passing: { [portalFile]: portal('', { domains: '[voice.localhost]' }), [otherFile]: other('[other.localhost]') },
    note: 'It is said at each of the portals, and each is held until one of them gives the name up.',
  },
  'domain-syntax': {
    failing: withDomains('[https://portal.acme.example/]'),
    at: '5:11',
    passing: withDomains('[portal.acme.example]'),
  },
  'domain-twice': {
    failing: withDomains('[portal.acme.example, PORTAL.acme.example]'),
    at: '5:32',
    passing: withDomains('[portal.acme.example]'),
    note: 'Names are compared as DNS compares them: without case, without a last dot, in punycode.',
  },
  'domain-wildcard': {
    failing: withDomains("['*.acme.example']"),
    at: '5:11',
    passing: withDomains('[portal.acme.example]'),
  },
};
