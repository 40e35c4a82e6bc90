// `/payments/<id>`: the receipt of a payment, or how to make the transfer that is waited for. Both print.
import { type Payment, paymentOf } from '../../../billing/payment.ts';
import { epcPayload } from '../../../core/money/epc-qr.ts';
import { groupedIban } from '../../../core/money/iban.ts';
import { formatMicros } from '../../../core/money/money.ts';
import { termsOf } from '../../../customers/customer.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import { timeView } from '../../ui/translator.ts';
import type { PageContext } from '../page.ts';

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
      transfer: isWaiting ? await transferView(context, payment) : null,
      receipt: isWaiting ? null : await receiptView(context, payment, isReceipt),
    },
  };
}

async function transferView({ snapshot, t }: PageContext, payment: Payment) {
  const { bankTransfer } = snapshot.payments;
  const { amount, currency, id } = payment;
  const reference = payment.reference ?? id;
  const account = bankTransfer?.account;
  const shown = t.money(amount, currency, 'exact');
  return {
    what: `${shown} (${reference})`,
    fields: [
      { label: t('payments.amount'), text: shown, value: formatMicros(amount) },
      { label: t('transfer.reference'), text: reference, value: reference },
      ...(account === undefined
        ? []
        : [
            { label: t('transfer.to'), text: account.name, value: account.name },
            { label: 'IBAN', text: groupedIban(account.iban), value: account.iban },
            ...(account.bic === undefined ? [] : [{ label: 'BIC', text: account.bic, value: account.bic }]),
          ]),
    ],
    lines: bankTransfer?.instructions?.split('\n') ?? [],
    qr: account === undefined ? null : await qrOf({ account, amount, currency, reference }),
  };
}

/** Draws the code of a transfer, dark on white in every theme; null for a transfer that has none. At level M, as EPC069-12 says. */
async function qrOf(order: Parameters<typeof epcPayload>[0]): Promise<string | null> {
  const code = epcPayload(order);
  if ('problem' in code) return null;
  const { toString: qrToString } = await import('qrcode');
  return qrToString(code.payload, { type: 'svg', margin: 2, width: 200, errorCorrectionLevel: 'M' });
}

async function receiptView(context: PageContext, payment: Payment, isReceipt: boolean) {
  const { store, visitor, snapshot, t, zone } = context;
  const { portal } = snapshot;
  const address = isReceipt ? ((await termsOf(store, visitor))?.address ?? '') : '';
  const made = timeView(payment.createdAt, t, zone);
  return {
    paid: isReceipt,
    brand: portal.brand,
    seller: [portal.brand, portal.support.email ?? '', portal.support.phone ?? ''].filter((line) => line !== ''),
    customer: [visitor.customerName, ...address.split('\n'), visitor.customer].filter((line) => line !== ''),
    facts: [
      { label: t('payments.date'), text: `${made.text} (${zone.name})` },
      { label: t('payments.description'), text: payment.description },
      { label: t('receipt.way'), text: t(`receipt.by-${payment.method}`) },
      ...(payment.reference === null ? [] : [{ label: t('transfer.reference'), text: payment.reference }]),
      { label: t('receipt.id'), text: payment.id },
    ],
  };
}
