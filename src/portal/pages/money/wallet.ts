// The balance as every page shows it, with where it is topped up.
import { ledgerOf } from '../../../billing/ledger.ts';
import type { Micros } from '../../../core/money/money.ts';
import { type PageContext, sees } from '../page.ts';
import { topUpPath, waysToPay } from './ways-to-pay.ts';

export interface Wallet {
  readonly balance: Micros;
  /** Sum of pending payments, which do not count yet. */
  readonly pending: Micros;
  /** How far below zero the balance may go. */
  readonly debitLimit: Micros;
  /** Null where there is no way to pay. */
  readonly topUp: string | null;
}

/** Returns the balance of the visitor's customer; null where the section is not in effect. Some seconds old at most. */
export async function walletOf(context: PageContext): Promise<Wallet | null> {
  if (!sees(context, 'balance')) return null;
  const { store, visitor, sections } = context;
  return context.remember(`wallet ${sections.join()}`, async () => {
    const [{ balance, pending }, ways] = await Promise.all([ledgerOf(store, visitor), waysToPay(context)]);
    return { balance, pending, debitLimit: ways.terms?.debitLimit ?? 0n, topUp: topUpPath(ways) };
  });
}
