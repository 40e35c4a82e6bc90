// Stripe Checkout as a provider of card payments. Its package is large, and loaded with the first payment.

import type Stripe from 'stripe';
import type { CardEvent, CardProvider } from '../core/money/card-provider.ts';
import { currencyDecimals } from '../core/money/currency.ts';
import type { Secret } from '../core/secret.ts';
import { isTooDeep } from '../core/untrusted/json.ts';

export interface StripeKeys {
  readonly secretKey: Secret;
  readonly webhookSecret: Secret;
  /** Base URL of another server that speaks its API, for tests; null for Stripe itself. */
  readonly api: URL | null;
}

const TIMEOUT_MS = 10_000;

export function stripeProvider(keys: StripeKeys): CardProvider {
  let opened: Promise<Stripe> | undefined;
  const client = (): Promise<Stripe> => {
    opened ??= openClient(keys);
    return opened;
  };
  return {
    name: 'stripe',
    start: async ({ payment, amount, currency, description, email, returnTo }) => {
      const session = await (await client()).checkout.sessions.create(
        {
          mode: 'payment',
          client_reference_id: payment,
          customer_email: email,
          success_url: `${returnTo}?paid=1`,
          cancel_url: returnTo,
          line_items: [
            {
              quantity: 1,
              price_data: {
                currency: currency.toLowerCase(),
                unit_amount: Number(amount / unitOf(currency)),
                product_data: { name: description },
              },
            },
          ],
        },
        // The payment's own id: asked again after a failure on the way, it is the same checkout.
        { idempotencyKey: payment },
      );
      if (session.url === null) throw new Error('the checkout has no page');
      return { id: session.id, url: session.url };
    },
    read: async (body, signature) => {
      if (isTooDeep(body.toString())) return undefined;
      const { webhooks } = await client();
      let event: Stripe.Event;
      try {
        event = await webhooks.constructEventAsync(body, signature, keys.webhookSecret.reveal());
      } catch {
        return undefined;
      }
      switch (event.type) {
        case 'checkout.session.completed':
        case 'checkout.session.async_payment_succeeded':
          // Completed and not paid yet: the money is on its way, and another event says when it is there.
          return event.data.object.payment_status === 'paid' ? eventOf(event.data.object, 'paid') : 'ignored';
        case 'checkout.session.expired':
        case 'checkout.session.async_payment_failed':
          return eventOf(event.data.object, 'failed');
        default:
          return 'ignored';
      }
    },
  };
}

async function openClient({ secretKey, api }: StripeKeys): Promise<Stripe> {
  const { default: Client } = await import('stripe');
  return new Client(secretKey.reveal(), {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 1,
    telemetry: false,
    ...(api === null
      ? {}
      : { host: api.hostname, port: Number(api.port), protocol: api.protocol === 'http:' ? 'http' : 'https' }),
  });
}

function eventOf(session: Stripe.Checkout.Session, outcome: CardEvent['outcome']): CardEvent {
  const currency = (session.currency ?? '').toUpperCase();
  return { checkout: session.id, outcome, amount: BigInt(session.amount_total ?? 0) * unitOf(currency), currency };
}

/** Decimals of Stripe where they are not those of ISO 4217: https://docs.stripe.com/currencies#special-cases. */
const special: ReadonlyMap<string, number> = new Map([
  ...['ISK', 'UGX', 'HUF', 'TWD'].map((currency): [string, number] => [currency, 2]),
  ['MGA', 0],
]);

/** Micro-units in Stripe's smallest unit: it counts two decimals but for the currencies that it lists as without or with three. */
export function unitOf(currency: string): bigint {
  const decimals = special.get(currency) ?? currencyDecimals.get(currency) ?? 2;
  return 10n ** BigInt(6 - Math.min(decimals, 3));
}
