// Kind `signup`: who may open an account, and which template it is cloned from.

export interface SignupSpec {
  readonly customer: boolean;
  readonly carrier: boolean;
  readonly templateCustomer: string | null;
}
