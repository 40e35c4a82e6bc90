// What invoices, receipts and transfers have in common: who it is from and for, and how to pay.
import { create as qrCode } from 'qrcode';

import { moneyText } from '../../../core/money/currency.ts';
import { epcPayload, type TransferOrder } from '../../../core/money/epc-qr.ts';
import { groupedIban } from '../../../core/money/iban.ts';
import type { CustomerTerms } from '../../../customers/customer.ts';
import type { SheetPayment } from '../../paper/sheet-view.ts';
import { readAsset } from '../../site/read-asset.ts';
import type { Translator } from '../../ui/translator.ts';
import type { PageContext } from '../page.ts';

/** Returns who sells: the company as the law wants it, or the brand, and how it is reached. */
export function sellerLines({ snapshot, t }: Pick<PageContext, 'snapshot' | 't'>): string[] {
  const { portal } = snapshot;
  const { seller, support } = portal;
  const reached = [support.email ?? '', support.phone ?? ''];
  if (seller === undefined) return [portal.brand, ...reached].filter((line) => line !== '');
  const { name, address, postalCode = '', city = '', country, vatId, taxNumber, registration = '' } = seller;
  return [
    ...[name, ...address, `${postalCode} ${city}`.trim(), countryName(country, t)],
    ...(vatId === undefined ? [] : [`${t('paper.vat-id')}: ${vatId}`]),
    ...(taxNumber === undefined ? [] : [`${t('paper.tax-number')}: ${taxNumber}`]),
    ...[registration, ...reached],
  ].filter((line) => line !== '');
}

/** Returns who buys: the company, its address, its numbers. */
export function customerLines({ visitor, t }: PageContext, terms: CustomerTerms | undefined): string[] {
  const { address = '', country = null, vatId = null } = terms ?? {};
  const named = country === null ? '' : countryName(country, t);
  const isThere = address.toLowerCase().includes(named.toLowerCase());
  return [
    ...[visitor.customerName, ...address.split('\n'), isThere ? '' : named],
    ...(vatId === null ? [] : [`${t('paper.vat-id')}: ${vatId}`]),
    visitor.customer,
  ].filter((line) => line !== '');
}

const countryName = (code: string, t: Translator): string =>
  new Intl.DisplayNames(t.lang, { type: 'region' }).of(code) ?? code;

/** Returns what all papers of a portal have in common. */
export async function paperOf(context: PageContext) {
  const { snapshot, store, t } = context;
  const { portal, theme } = snapshot;
  const image = theme.logo2x ?? theme.logo;
  const asset = image === null ? undefined : await readAsset(store, image.digest);
  return {
    ...{ brand: portal.brand, lang: t.lang, dir: t.dir, pageLabel: t('invoice.page') },
    logo: asset === undefined || asset.mediaType === 'image/gif' ? null : asset.bytes,
    seller: sellerLines(context),
    footer: [...(portal.seller?.note ?? '').split('\n'), portal.footer].filter((line) => line !== ''),
    ...{ texts: [], notes: [], attached: [], metadata: '', payment: null, head: [], rows: [], facts: [], sums: [] },
  };
}

/** Returns how a transfer is made, for a printed paper; null where the portal has no account. */
export function transferOn({ snapshot, t }: PageContext, order: Omit<TransferOrder, 'account'>): SheetPayment | null {
  const account = snapshot.payments.bankTransfer?.account;
  if (account === undefined) return null;
  const code = epcPayload({ ...order, account });
  const { modules } = 'problem' in code ? { modules: null } : qrCode(code.payload, { errorCorrectionLevel: 'M' });
  return {
    title: t('paper.how-to-pay'),
    fields: [
      [t('payments.amount'), t.money(order.amount, order.currency, 'exact')],
      [t('transfer.reference'), order.reference],
      [t('transfer.to'), account.name],
      ['IBAN', groupedIban(account.iban)],
      ...(account.bic === undefined ? [] : ([['BIC', account.bic]] as const)),
    ],
    qr: modules === null ? null : { alt: t('transfer.qr'), modules: rowsOf(modules) },
  };
}

const rowsOf = ({ size, data }: { readonly size: number; readonly data: Uint8Array }): boolean[][] =>
  Array.from({ length: size }, (_, y) => Array.from(data.subarray(y * size, (y + 1) * size), (module) => module === 1));

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
