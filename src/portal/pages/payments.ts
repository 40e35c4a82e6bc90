// `/payments`: what was paid, newest first.
import { paymentsOf } from '../../accounts/payment.ts';
import { formatMicros } from '../../core/money.ts';
import { localText, utcIso } from '../../reports/zone.ts';
import { message, type Page } from '../page.ts';

export const paymentsPage: Page = {
  id: 'payments',
  section: 'payments',
  title: 'payments.title',
  answer: async ({ store, visitor, zone, messages }) => {
    const payments = await paymentsOf(store, visitor.customer);
    return {
      type: 'html',
      view: {
        zoneName: zone.name,
        payments: payments.map((payment) => ({
          datetime: utcIso(payment.createdAt),
          date: localText(payment.createdAt, zone).slice(0, 16),
          description: payment.description,
          status: payment.status,
          statusLabel: message(messages, `payments.${payment.status}`),
          amount: `${formatMicros(payment.amount)} ${payment.currency}`,
        })),
      },
    };
  },
};
