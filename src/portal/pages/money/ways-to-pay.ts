// The ways in which a visitor can pay, and where: what has none of them is never offered, on any page.
import type { CardProvider } from '../../../core/money/card-provider.ts';
import { type CustomerTerms, termsOf } from '../../../customers/customer.ts';
import type { BankTransfer } from '../../../kinds/payments.ts';
import { type PageContext, sees } from '../page.ts';

export interface WaysToPay {
  /** The portal's card providers that this customer may use. */
  readonly cards: readonly CardProvider[];
  readonly bank: BankTransfer | null;
  readonly voucher: boolean;
  /** False when the terms of this account take no top-ups in its currency. */
  readonly open: boolean;
  readonly terms: CustomerTerms | undefined;
}

/** Returns the ways that a page shows; each is none where the account takes no payments here. */
export async function waysToPay(context: PageContext): Promise<WaysToPay> {
  const { store, visitor, remember } = context;
  const { terms } = await remember('payment terms', async () => ({ terms: await termsOf(store, visitor) }));
  return waysBy(context, terms);
}

/** Returns the ways by the terms as they are now, for a form that pays. */
export async function waysToPayNow(context: PageContext): Promise<WaysToPay> {
  return waysBy(context, await termsOf(context.store, context.visitor));
}

function waysBy(context: PageContext, terms: CustomerTerms | undefined): WaysToPay {
  const { visitor, snapshot, services, sections } = context;
  const open =
    terms !== undefined && (terms.topupCurrencies.length === 0 || terms.topupCurrencies.includes(visitor.currency));
  const pays = open && sees(context, 'payments');
  return {
    ...{ open, terms },
    cards: pays ? services.cards(snapshot.name).filter(({ name }) => !sections.includes(`block-${name}`)) : [],
    bank: pays && sees(context, 'pending-bank-payments') ? snapshot.payments.bankTransfer : null,
    voucher: open && sees(context, 'voucher'),
  };
}

/** Whether an amount of the visitor's choice can be paid, by card or by transfer. */
export const takesAmounts = ({ cards, bank }: WaysToPay): boolean => cards.length > 0 || bank !== null;

/** Returns the page where the balance is topped up; null where no way leads to more. */
export function topUpPath(ways: WaysToPay): '/payments' | '/voucher' | null {
  if (takesAmounts(ways)) return '/payments';
  return ways.voucher ? '/voucher' : null;
}
