// Kind `template-customer`: the template of an account as it is written, with the texts of the files that it names.
import type { TemplateCustomer } from '../schema/documents.ts';
import { sameNames } from './field.ts';
import { defineKind } from './kind.ts';

/** The template that a new account is copied from. */
export type TemplateSpec = Omit<TemplateCustomer, 'apiVersion' | 'kind' | 'name'>;

/** Characters; an export writes longer contracts to separate files. */
const LONGEST_INSIDE = 2_000;

export const templateCustomerKind = defineKind<TemplateSpec>({
  name: 'template-customer',
  title: 'Template customer',
  fields: sameNames<TemplateSpec>({
    customer: 'Customer',
    routes: 'Routes',
    payments: 'Payments',
    alerts: 'Alerts',
    packages: 'Packages',
    contracts: 'Contracts',
  }),
  fromTemplate: ({ apiVersion: _version, kind: _kind, name, ...given }, texts) => {
    const contracts = given.contracts?.map(({ file, ...contract }) =>
      file === undefined ? contract : { ...contract, text: texts.get(file) ?? '' },
    );
    const spec: TemplateSpec = contracts === undefined ? given : { ...given, contracts };
    return [{ name, brand: null, spec, pointer: ['name'] }];
  },
  toTemplate: ({ name, spec }, files) => {
    const template = spec as unknown as TemplateSpec;
    if (template.contracts === undefined) return template;
    const contracts = template.contracts.map(({ text = '', ...contract }, index) =>
      text.length <= LONGEST_INSIDE
        ? { ...contract, text }
        : { ...contract, file: files.text(`${name}-contract-${index + 1}.txt`, text) },
    );
    return { ...template, contracts };
  },
});
