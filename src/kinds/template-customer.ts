// Kind `template-customer`: a prepared account, kept as it was written; signing up clones it.
import type { Kind } from './kind.ts';

export const templateCustomerKind: Kind = {
  name: 'template-customer',
  fromTemplate: ({ apiVersion: _version, kind: _kind, name, ...spec }) => [
    { name, brand: null, spec, pointer: ['name'] },
  ],
};
