// `/balance`: how the balance comes about. Balance = completed payments - charges of calls.
import { paidBy } from '../../accounts/payment.ts';
import { formatMicros, type Micros } from '../../core/money.ts';
import { spentBy } from '../../reports/balance.ts';
import type { Page, PageContext } from '../page.ts';

export const balancePage: Page = {
  id: 'balance',
  section: 'balance',
  title: 'balance.title',
  answer: async (context) => {
    const { paid, spent } = await account(context);
    const money = (amount: Micros): string => `${formatMicros(amount)} ${context.visitor.currency}`;
    return {
      type: 'html',
      view: { paid: money(paid), spent: money(-spent), balance: money(paid - spent), owed: paid < spent },
    };
  },
};

/** Both sides of the account, exact. */
export async function account({ store, visitor }: PageContext): Promise<{ paid: Micros; spent: Micros }> {
  const [paid, spent] = await Promise.all([paidBy(store, visitor.customer), spentBy(store, visitor.customer)]);
  return { paid, spent };
}
