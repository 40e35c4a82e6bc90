// `/payments/<id>`: the receipt of a payment, or how to make the transfer that is waited for. Both print.
import { type Payment, paymentOf } from '../../../billing/payment.ts';
import { termsOf } from '../../../customers/customer.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import { timeView } from '../../ui/translator.ts';
import type { PageContext } from '../page.ts';
import { customerLines, sellerLines, transferView } from './paper.ts';

/** Returns the page of one payment of the visitor's customer. */
export async function onePayment(context: PageContext, id: string): Promise<PageResponse> {
  const { store, visitor, t } = context;
  const payment = await paymentOf(store, visitor, id);
  if (payment === undefined) return notFound;
  const isWaiting = payment.status === 'pending' && payment.method === 'bank';
  const isReceipt = payment.status === 'completed' && payment.amount > 0n;
  const amount = t.money(payment.amount, payment.currency, 'exact');
  const title = isWaiting ? t('transfer.title', { amount }) : t(isReceipt ? 'receipt.title' : 'payments.single');
  return {
    ...{ type: 'html', template: 'payment', title },
    view: {
      ...{ title, id, amount },
      state: { mark: payment.status, label: t(`payments.${payment.status}`) },
      transfer: isWaiting ? await transferView(context, { ...payment, reference: payment.reference ?? id }) : null,
      receipt: isWaiting ? null : await receiptView(context, payment, isReceipt),
    },
  };
}

async function receiptView(context: PageContext, payment: Payment, isReceipt: boolean) {
  const { store, visitor, t, zone } = context;
  const terms = isReceipt ? await termsOf(store, visitor) : undefined;
  const made = timeView(payment.createdAt, t, zone);
  return {
    paid: isReceipt,
    seller: sellerLines(context),
    customer: customerLines(context, terms),
    facts: [
      { label: t('payments.date'), text: `${made.text} (${zone.name})` },
      { label: t('payments.description'), text: payment.description },
      { label: t('receipt.way'), text: t(`receipt.by-${payment.method}`) },
      ...(payment.reference === null ? [] : [{ label: t('transfer.reference'), text: payment.reference }]),
      { label: t('receipt.id'), text: payment.id },
    ],
  };
}
