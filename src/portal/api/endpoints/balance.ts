// `GET /balance`: the customer's balance and what it is made of.
import { ledgerOf } from '../../../billing/ledger.ts';
import { moneyText } from '../../../core/money/currency.ts';
import { readEndpoint } from '../endpoint.ts';
import { currency, decimal } from '../schemas.ts';

export const balanceEndpoint = readEndpoint({
  section: 'balance',
  path: '/balance',
  summary: 'The balance, and the sums it is made of.',
  parameters: [],
  response: { currency, balance: decimal, paid: decimal, calls: decimal, packages: decimal, pending: decimal },
  example: { currency: 'EUR', balance: '12.50', paid: '25.00', calls: '8.50', packages: '4.00', pending: '0.00' },
  read: async ({ store, holder }) => {
    const { balance, paid, calls, packages, pending } = await ledgerOf(store, holder);
    const exact = (amount: bigint): string => moneyText(amount, holder.currency);
    return {
      ...{ currency: holder.currency, balance: exact(balance), paid: exact(paid) },
      ...{ calls: exact(calls), packages: exact(packages), pending: exact(pending) },
    };
  },
});
