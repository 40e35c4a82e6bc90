// `GET /payments`: the customer's payments, the newest first.
import { paymentsOf } from '../../../billing/payment.ts';
import { exactly, list, text } from '../../../core/api/endpoint.ts';
import { utcIso } from '../../../core/moment.ts';
import { moneyText } from '../../../core/money/currency.ts';
import { limitOf, pageParameters, readEndpoint } from '../endpoint.ts';
import { currency, decimal, instant, next } from '../schemas.ts';

/** UTC milliseconds and id of the last payment of the previous page. */
const CURSOR = /^(\d{1,15})\.([A-Za-z0-9._-]{1,64})$/;

const payment = exactly({
  id: text,
  at: instant,
  amount: decimal,
  currency,
  status: { type: 'string', enum: ['completed', 'pending', 'cancelled'] },
  description: text,
});

export const paymentsEndpoint = readEndpoint({
  section: 'payments',
  path: '/payments',
  summary: 'Payments, the newest first.',
  parameters: pageParameters,
  response: { payments: list(payment), next },
  example: {
    payments: [
      {
        ...{ id: 'p-1', at: '2026-11-20T08:00:00Z', amount: '25.00', currency: 'EUR' },
        ...{ status: 'completed', description: 'Bank transfer' },
      },
    ],
    next: null,
  },
  read: async ({ store, holder, query }) => {
    const limit = limitOf(query);
    const at = query.get('at');
    const [, createdAt, id] = CURSOR.exec(at ?? '') ?? [];
    if (at !== null && id === undefined) return { problem: 'at: must be the `next` of a page of payments' };
    const before = createdAt === undefined || id === undefined ? undefined : { createdAt: Number(createdAt), id };
    const found = await paymentsOf(store, holder, { limit: limit + 1, before });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      payments: shown.map(({ id: payment, createdAt: paidAt, amount, currency: unit, status, description }) => ({
        ...{ id: payment, at: utcIso(paidAt), amount: moneyText(amount, unit), currency: unit, status, description },
      })),
      next: found.length > limit && last !== undefined ? `${last.createdAt}.${last.id}` : null,
    };
  },
});
