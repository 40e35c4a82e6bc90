// Kind `signup`: who may open an account, and the template that it is copied from.
import { sameNames } from './field.ts';
import { defineKind, memberOf, ownedBy, ownSpec } from './kind.ts';

export interface SignupSpec {
  readonly customer: boolean;
  readonly carrier: boolean;
  readonly templateCustomer: string | null;
}

export const signupKind = defineKind<SignupSpec>({
  name: 'signup',
  title: 'Sign-up',
  namedByPortal: true,
  pointer: () => ['signup'],
  fields: sameNames<SignupSpec>({
    customer: 'For customers',
    carrier: 'For carriers',
    templateCustomer: 'Template',
  }),
  fact: (live) => {
    const open = (['customer', 'carrier'] as const).filter((type) => memberOf(live, type) === true);
    return { label: 'Sign-up', text: open.length === 0 ? 'closed' : `for ${open.join(' and ')}` };
  },
  effects: (changes) =>
    changes.flatMap(({ from, to }) => {
      const [was, is] = [from['customer'] === true, to['customer'] === true];
      return was === is ? [] : [{ type: is ? 'signup-opened' : 'signup-closed' }];
    }),
  fromPortal: (portal) => {
    const { customer = false, carrier = false, templateCustomer = null } = portal.signup ?? {};
    const spec: SignupSpec = { customer, carrier, templateCustomer };
    return ownedBy(portal, spec, ['signup']);
  },
  toPortal: (live) => {
    const { customer, carrier, templateCustomer } = ownSpec<SignupSpec>(live);
    if (!customer && !carrier && templateCustomer === null) return {};
    return { signup: { customer, carrier, ...(templateCustomer === null ? {} : { templateCustomer }) } };
  },
  references: (spec) => {
    const { templateCustomer } = spec as unknown as Partial<SignupSpec>;
    return typeof templateCustomer === 'string' ? [`template-customer/${templateCustomer}`] : [];
  },
});
