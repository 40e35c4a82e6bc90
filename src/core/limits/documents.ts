// Limits of the documents that customers upload. Their types are PDF, PNG and JPEG, found by content.
import type { Limit } from './limit.ts';

const refused = 'the form is shown again with the reason';

export const documentLimits = {
  documentBytes: { value: 10_000_000, unit: 'bytes', of: 'a document', beyond: refused },
  documentPixels: {
    value: 100_000_000,
    unit: 'pixels',
    of: 'a PNG or JPEG that is uploaded; it is never decoded',
    beyond: refused,
  },
  documentsOfCustomer: {
    value: 100,
    unit: 'count',
    of: 'documents of a customer that were not asked for',
    beyond: refused,
  },
  documentBytesOfCustomer: {
    value: 100_000_000,
    unit: 'bytes',
    of: 'all documents of a customer together',
    beyond: refused,
  },
} as const satisfies Readonly<Record<string, Limit>>;
