// Kind `payments`: how a brand's customers can pay. Keys of providers are references, never the secrets.
import { type DocumentReference, documentReference } from '../core/secret.ts';
import { sameNames } from './field.ts';
import { defineKind, ownedBy, ownSpec } from './kind.ts';

export interface PaymentsSpec {
  /** Shown to customers who pay by bank transfer; null when that is not offered. */
  readonly bankTransfer: { readonly instructions: string } | null;
  readonly stripe: { readonly secretKey: DocumentReference; readonly webhookSecret: DocumentReference } | null;
}

export const paymentsKind = defineKind<PaymentsSpec>({
  name: 'payments',
  title: 'Payments',
  namedByPortal: true,
  pointer: () => ['payments'],
  fields: sameNames<PaymentsSpec>({ bankTransfer: 'Bank transfer', stripe: 'Stripe' }),
  fromPortal: (portal) => {
    const { payments } = portal;
    if (payments === undefined) return [];
    const { bankTransfer, stripe } = payments;
    const spec: PaymentsSpec = {
      bankTransfer: bankTransfer === undefined ? null : { instructions: bankTransfer.instructions },
      stripe:
        stripe === undefined
          ? null
          : { secretKey: documentReference(stripe.secretKey), webhookSecret: documentReference(stripe.webhookSecret) },
    };
    return ownedBy(portal, spec, ['payments']);
  },
  toPortal: (live) => {
    const { bankTransfer, stripe } = ownSpec<PaymentsSpec>(live);
    return { payments: { ...(bankTransfer === null ? {} : { bankTransfer }), ...(stripe === null ? {} : { stripe }) } };
  },
});
