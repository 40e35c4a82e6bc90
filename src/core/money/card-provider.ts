// What a provider of card payments does for the portal. Amounts come from our own order; a payment is credited only by what
// the provider itself says, signed, never by where the visitor comes back from.
import type { Micros } from './money.ts';

export interface CheckoutOrder {
  /** Our payment, pending until the provider says otherwise. */
  readonly payment: string;
  readonly amount: Micros;
  readonly currency: string;
  readonly description: string;
  readonly email: string;
  readonly language: string;
  /** Where the visitor comes back to. */
  readonly returnTo: string;
}

export interface CardEvent {
  /** The provider's id of the checkout. */
  readonly checkout: string;
  readonly outcome: 'paid' | 'failed';
  readonly amount: Micros;
  readonly currency: string;
}

export interface CardProvider {
  /** `stripe`; also the name of its call-back and of the section that blocks it (`block-stripe`). */
  readonly name: 'stripe';
  /** Starts a checkout; answers its id and the page to send the visitor to. Asked twice for a payment, it is one checkout. */
  start(order: CheckoutOrder): Promise<{ readonly id: string; readonly url: string }>;
  /** What a call-back says; `ignored` for what is of no concern, undefined when its signature is wrong. */
  read(body: Buffer, signature: string): Promise<CardEvent | 'ignored' | undefined>;
}
