// `/voucher`: using a voucher. Attempts are limited per account, so that codes cannot be guessed.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { redeemVoucher } from '../../../billing/vouchers.ts';
import { refusal } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html } from '../../http/response.ts';
import { type Page, type PageContext, sees } from '../page.ts';

export const voucherPage: Page = {
  id: 'voucher',
  secret: true,
  section: 'voucher',
  title: 'voucher.title',
  respond: async ({ refused }) => html({ code: typedInto(refused, 'use')('code') }),
  actions: {
    use: {
      section: null,
      proof: 'none',
      entry: 'voucher-used',
      email: null,
      run: async (context) => {
        const { store, services, visitor, fields, t, origin, now } = context;
        const wait = services.limits.voucher.take(visitor.customer, now);
        if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
        const result = await redeemVoucher(store, visitor, visitor.currency, fields.text('code', 60), now);
        const refused = (text: string) => refusal({ field: 'code', text });
        if (result.outcome === 'unknown') return refused(t('voucher.unknown'));
        if (result.outcome === 'minimum') {
          const amount = t.money(result.minimum, visitor.currency);
          return refused(t('voucher.minimum', { amount }));
        }
        services.limits.voucher.giveBack(visitor.customer);
        await recordAuditEvent(store, visitor, 'voucher-used', t.money(result.amount, visitor.currency), origin, now);
        return done(after(context), 'voucher-used');
      },
    },
  },
};

/** Returns the page that shows the credit: the first of these that this customer has. */
const after = (context: PageContext): string =>
  `/${['payments', 'balance'].find((section) => sees(context, section)) ?? 'voucher'}`;
