// Policies: the operator's own rules.
import { portal, type RuleExamples } from './example.ts';

const file = 'portals/acme/portal.yaml';
const policy = (schema: object): string =>
  JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema });

export const examples: RuleExamples = {
  'policy-invalid': {
    failing: {
      [file]: portal(),
      'policies/few-currencies.schema.json': policy({ properties: { currencies: { maxItems: 'three' } } }),
    },
    file: 'policies/few-currencies.schema.json',
    at: '1:1',
    passing: {
      [file]: portal(),
      'policies/few-currencies.schema.json': policy({ properties: { currencies: { maxItems: 3 } } }),
    },
    note: 'Findings of a policy itself have the rule `policy/NAME`, at the line that does not satisfy it.',
  },
};
