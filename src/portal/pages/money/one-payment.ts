// `/payments/<id>`: the receipt of a payment, or how to make the transfer that is waited for. Both print.
import { type Payment, paymentOf } from '../../../billing/payment.ts';
import { termsOf } from '../../../customers/customer.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import { sheetPdf } from '../../paper/sheet.ts';
import { timeView } from '../../ui/translator.ts';
import type { PageContext } from '../page.ts';
import { customerLines, paperOf, sellerLines, transferView } from './paper.ts';

/** Returns the page of one payment of the visitor's customer, or its receipt as PDF. */
export async function onePayment(context: PageContext, item: string): Promise<PageResponse> {
  const { store, visitor, t } = context;
  const [id = '', form] = item.split('/');
  if (form !== undefined && form !== 'pdf') return notFound;
  const payment = await paymentOf(store, visitor, id);
  if (payment === undefined) return notFound;
  if (form === 'pdf') return receiptPdf(context, payment);
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
      pdf: isReceipt ? `/payments/${id}/pdf` : null,
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

/** Returns the receipt of what was paid; not found for what was not. */
async function receiptPdf(context: PageContext, payment: Payment): Promise<PageResponse> {
  const { snapshot, t } = context;
  if (payment.status !== 'completed' || payment.amount <= 0n) return notFound;
  const { facts, customer } = await receiptView(context, payment, true);
  const bytes = await sheetPdf(
    {
      ...(await paperOf(context)),
      ...{ title: t('receipt.title'), madeAt: new Date(payment.createdAt) },
      customer,
      facts: facts.map(({ label, text }) => [label, text]),
      sums: [[t('receipt.paid'), t.money(payment.amount, payment.currency, 'exact')]],
      notes: [t('receipt.thanks')],
    },
    context.services.fonts,
  );
  return { type: 'file', name: `${snapshot.name}_${payment.id}.pdf`, mediaType: 'application/pdf', bytes };
}
