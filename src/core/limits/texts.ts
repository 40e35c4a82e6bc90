// Limits of nested texts: JSON that others send, and documents.
import type { Limit } from './limit.ts';

export const textLimits = {
  jsonDepth: {
    value: 64,
    unit: 'levels',
    of: 'nesting of JSON from outside: bodies and lines of the API, call records, webhooks, answers of authorities and providers, files that are imported, policies',
    beyond: 'the body, line, answer or file is refused, a line with its number and the others are taken',
  },
  yamlDepth: {
    value: 32,
    unit: 'levels',
    of: 'nesting of a document or of `portico.yaml`',
    beyond: 'an error at the line',
  },
  yamlFileBytes: {
    value: 256 * 1024,
    unit: 'bytes',
    of: 'a file with documents',
    beyond: 'an error for the file, which is not read',
  },
  yamlDocuments: { value: 1_000, unit: 'count', of: 'documents in a file', beyond: 'an error for the file' },
  layers: {
    value: 6,
    unit: 'count',
    of: 'documents that a portal is merged of, its own among them',
    beyond: 'an error for the base that would be one more',
  },
  policies: {
    value: 100,
    unit: 'count',
    of: 'policies beside the documents',
    beyond: 'an error for those that are more',
  },
  policyBytes: { value: 64 * 1024, unit: 'bytes', of: 'a policy', beyond: 'an error for the policy' },
} as const satisfies Readonly<Record<string, Limit>>;
