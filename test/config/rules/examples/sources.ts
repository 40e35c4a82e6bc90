// Examples of the rules on what a source may declare.
import { portal, portalFile, type RuleExamples } from './example.ts';

const may = {
  portals: ['acme', 'acme-*'],
  domains: ['*.acme.example'],
  templates: 'shared',
  policies: 'shared',
} as const;
const inside = { [portalFile]: portal('', { domains: '[portal.acme.example]' }) };

export const examples: RuleExamples = {
  'source-may-not': {
    failing: { [portalFile]: portal('', { domains: '[portal.globex.example]' }) },
    at: '5:11',
    passing: inside,
    source: { may },
    note: 'The operator says in portico.yaml which portals, domains, templates and policies are a source\'s to declare. Here: may: { portals: [acme, "acme-*"], domains: "*.acme.example" }.',
  },
  'source-taken': {
    failing: { [portalFile]: portal('', { domains: '[shop.acme.example]' }) },
    at: '5:11',
    passing: inside,
    source: { elsewhere: { 'domain/shop.acme.example': 'operator' } },
    note: 'Of several sources the one that has a portal, a domain, a template or the overrides of a customer keeps it. The operator can hand a portal over.',
  },
};
