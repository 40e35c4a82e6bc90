// Kind `payments`: how a brand's customers can pay. Keys of providers are references, never the secrets.
import type { BankAccount } from '../core/money/epc-qr.ts';
import { compactIban } from '../core/money/iban.ts';
import { type DocumentReference, documentReference } from '../core/secret.ts';
import type { Portal } from '../schema/documents.ts';
import { sameNames } from './field.ts';
import { defineKind, ownedBy, ownSpec } from './kind.ts';

type Given = NonNullable<Portal['payments']>;

/** How a transfer is made; at least one of the two is there. */
export interface BankTransfer {
  /** What customers read beside the account. */
  readonly instructions?: string;
  readonly account?: BankAccount;
}

export interface PaymentsSpec {
  /** Null when payment by bank transfer is not offered. */
  readonly bankTransfer: BankTransfer | null;
  readonly stripe: { readonly secretKey: DocumentReference; readonly webhookSecret: DocumentReference } | null;
  /** Amounts to offer, by currency; a currency without any has the usual ones. */
  readonly presets?: NonNullable<Given['presets']>;
}

export const paymentsKind = defineKind<PaymentsSpec>({
  name: 'payments',
  title: 'Payments',
  namedByPortal: true,
  pointer: () => ['payments'],
  fields: sameNames<PaymentsSpec>({ bankTransfer: 'Bank transfer', stripe: 'Stripe', presets: 'Amounts offered' }),
  fromPortal: (portal) => {
    const { payments } = portal;
    if (payments === undefined) return [];
    const { bankTransfer, stripe, presets } = payments;
    const spec: PaymentsSpec = {
      bankTransfer: bankTransfer === undefined ? null : transferOf(bankTransfer),
      stripe:
        stripe === undefined
          ? null
          : { secretKey: documentReference(stripe.secretKey), webhookSecret: documentReference(stripe.webhookSecret) },
      ...(presets === undefined ? {} : { presets }),
    };
    return ownedBy(portal, spec, ['payments']);
  },
  toPortal: (live) => {
    const { bankTransfer, stripe, presets } = ownSpec<PaymentsSpec>(live);
    const payments = {
      ...(bankTransfer === null ? {} : { bankTransfer }),
      ...(stripe === null ? {} : { stripe }),
      ...(presets === undefined ? {} : { presets }),
    };
    return { payments };
  },
});

function transferOf({ instructions, account }: NonNullable<Given['bankTransfer']>): BankTransfer {
  return {
    ...(instructions === undefined ? {} : { instructions }),
    ...(account === undefined ? {} : { account: { ...account, iban: compactIban(account.iban) } }),
  };
}
