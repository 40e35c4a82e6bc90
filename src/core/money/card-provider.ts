// The interface of a provider of card payments. Amounts come from our own order; a payment is credited only by a signed
// call-back of the provider, never because a visitor returns to a URL.
import type { Micros } from './money.ts';

export interface CheckoutOrder {
  /** Id of our payment, which is pending until the provider reports its outcome. */
  readonly payment: string;
  readonly amount: Micros;
  readonly currency: string;
  readonly description: string;
  readonly email: string;
  readonly language: string;
  /** URL to which the visitor returns. */
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
  /** Starts a checkout and returns its id and the page to send the visitor to. A second call for a payment returns the same checkout. */
  start(order: CheckoutOrder): Promise<{ readonly id: string; readonly url: string }>;
  /** Reads a call-back. @returns `ignored` for an event of another type, undefined when the signature is wrong */
  read(body: Buffer, signature: string): Promise<CardEvent | 'ignored' | undefined>;
}
