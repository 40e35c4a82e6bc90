// Kind `signup`: who may open an account, and which template it is cloned from.
import { type Kind, ownedBy, ownSpec } from './kind.ts';

export interface SignupSpec {
  readonly customer: boolean;
  readonly carrier: boolean;
  readonly templateCustomer: string | null;
}

export const signupKind: Kind = {
  name: 'signup',
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
};
