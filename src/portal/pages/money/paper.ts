// What invoices, receipts and transfers have in common: who it is from and for, and how to pay.

import { moneyText } from '../../../core/money/currency.ts';
import { epcPayload, type TransferOrder } from '../../../core/money/epc-qr.ts';
import { groupedIban } from '../../../core/money/iban.ts';
import type { PageContext } from '../page.ts';

/** Returns who sells: the brand and how it is reached. */
export function sellerLines({ portal }: PageContext['snapshot']): string[] {
  return [portal.brand, portal.support.email ?? '', portal.support.phone ?? ''].filter((line) => line !== '');
}

/** Returns who buys: the company, its address and its number. */
export function customerLines({ customerName, customer }: PageContext['visitor'], address: string): string[] {
  return [customerName, ...address.split('\n'), customer].filter((line) => line !== '');
}

/** Returns the fields of a transfer to copy, what the operator says about it, and its code where it has one. */
export async function transferView({ snapshot, t }: PageContext, order: Omit<TransferOrder, 'account'>) {
  const { amount, currency, reference } = order;
  const { bankTransfer } = snapshot.payments;
  const account = bankTransfer?.account;
  const shown = t.money(amount, currency, 'exact');
  return {
    what: `${shown} (${reference})`,
    fields: [
      { label: t('payments.amount'), text: shown, value: moneyText(amount, currency) },
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
async function qrOf(order: TransferOrder): Promise<string | null> {
  const code = epcPayload(order);
  if ('problem' in code) return null;
  const { toString: qrToString } = await import('qrcode');
  return qrToString(code.payload, { type: 'svg', margin: 2, width: 200, errorCorrectionLevel: 'M' });
}
