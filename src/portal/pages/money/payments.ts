// `/payments`: payments, newest first, and the ways to pay; `/payments/<id>`: a transfer to make, or a receipt.
import { countPayments, type Payment, paymentsOf, pendingTransfers } from '../../../billing/payment.ts';
import { csvLine, guardedText } from '../../../calls/files/csv-text.ts';
import { utcIso } from '../../../core/moment.ts';
import { moneyText } from '../../../core/money/currency.ts';
import { localIso } from '../../../core/zone.ts';
import { html, notFound, type PageResponse } from '../../http/response.ts';
import { cell, grid, linkCell, markCell, timeCell } from '../../ui/grid.ts';
import { partOf } from '../../ui/pager.ts';
import { type Translate, timeView } from '../../ui/translator.ts';
import type { Page, PageContext } from '../page.ts';
import { onePayment } from './one-payment.ts';
import { payableInvoice } from './open-invoice.ts';
import { cancelTransfer, payByBank, payByCard } from './pay.ts';
import { invoiceView, payView } from './pay-view.ts';
import { takesAmounts, waysToPay } from './ways-to-pay.ts';

const PAGE_SIZE = 50;
const CSV_ROWS = 100_000;

export const paymentsPage: Page = {
  id: 'payments',
  secret: true,
  section: 'payments',
  title: 'payments.title',
  hasItems: true,
  respond: async (context) => {
    if (context.item !== null) return onePayment(context, context.item);
    return context.query.get('format') === 'csv' ? csv(context) : list(context);
  },
  actions: {
    bank: {
      section: 'pending-bank-payments',
      proof: 'recent-above-limit',
      entry: 'payment-asked',
      email: null,
      run: payByBank,
    },
    cancel: {
      ...{ section: null, proof: 'none', entry: 'payment-cancelled', email: null },
      asks: 'cancel-transfer',
      run: cancelTransfer,
    },
    card: { section: null, proof: 'recent-above-limit', entry: 'payment-asked', email: null, run: payByCard },
  },
};

async function list(context: PageContext): Promise<PageResponse> {
  const { store, visitor, t, zone, query, refused, services } = context;
  const wanted = refused?.typed.text('invoice', 64) ?? query.get('invoice') ?? '';
  const invoice = wanted === '' ? null : await payableInvoice(context, wanted);
  if (invoice === undefined) return notFound;
  if (invoice !== null) return html(await invoiceView(context, invoice));
  const before = cursorOf(query.get('before'));
  const found = await paymentsOf(store, visitor, { limit: PAGE_SIZE + 1, before });
  const shown = found.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const { all, passed } = await countPayments(store, visitor, before);
  const ways = await waysToPay(context);
  const waiting = await pendingTransfers(store, visitor, services.customerRules.pendingPayments);
  return html({
    ...{ invoice: null, zoneName: zone.name },
    table: shown.length === 0 ? null : await tableOf(context, shown),
    said: all > PAGE_SIZE ? partOf(t, { first: passed, shown: shown.length, total: t.number(all) }) : '',
    older: found.length > PAGE_SIZE && last !== undefined ? `?before=${last.createdAt}.${last.id}` : null,
    newest: query.has('before') ? '/payments' : null,
    pay: takesAmounts(ways) ? payView(context, ways) : null,
    voucher: ways.voucher,
    closed: !ways.open,
    waiting: waiting.map(({ id, amount, reference }) => ({
      ...{ id, amount: t.money(amount, visitor.currency), reference: reference ?? id },
    })),
  });
}

/** Returns the HTML of the table, cached by the payments and the language. The payments were just read, so it is never stale. */
async function tableOf(context: PageContext, payments: readonly Payment[]): Promise<string> {
  const { t, zone, site } = context;
  const what = payments.map(({ id, status }) => `${id}${status}`).join();
  const drawn = await context.remember(`payments ${t.lang} ${zone.name} ${what}`, async () => {
    const rows = payments.map((payment) => [
      timeCell(timeView(payment.createdAt, t, zone)),
      cell(describe(payment, t)),
      markCell(t(`payments.${payment.status}`), payment.status),
      cell(t.money(payment.amount, payment.currency, 'exact')),
      linkOf(payment, t),
    ]);
    const keys = ['payments.date', 'payments.description', 'payments.status', 'n:payments.amount', ''];
    return { html: site.part('grid', grid(t, t('payments.caption'), keys, rows)) };
  });
  return drawn.html;
}

/** Streams all payments as CSV, read page by page. */
function csv({ store, visitor, snapshot, zone, t }: PageContext): PageResponse {
  const header = ['payment-time-utc', 'payment-time-local', 'description', 'method', 'status', 'amount', 'currency'];
  async function* lines(): AsyncGenerator<string> {
    yield csvLine(header);
    let before: { createdAt: number; id: string } | undefined;
    for (let rows = 0; rows < CSV_ROWS; rows += 1000) {
      const page = await paymentsOf(store, visitor, { limit: 1000, before });
      yield page
        .map((payment) =>
          csvLine([
            utcIso(payment.createdAt),
            localIso(payment.createdAt, zone),
            guardedText(describe(payment, t)),
            payment.method,
            payment.status,
            moneyText(payment.amount, payment.currency),
            payment.currency,
          ]),
        )
        .join('');
      const last = page.at(-1);
      if (page.length < 1000 || last === undefined) return;
      before = last;
    }
  }
  return { type: 'csv', name: `${snapshot.name}_payments_${zone.name.replaceAll('/', '-')}.csv`, chunks: lines() };
}

/** Returns the link of a row: the receipt of what was paid, how to make the transfer that is waited for. */
function linkOf({ id, method, status, amount }: Payment, t: Translate) {
  if (status === 'completed' && amount > 0n) return linkCell(t('payments.receipt'), `/payments/${id}`);
  const waits = status === 'pending' && method === 'bank';
  return waits ? linkCell(t('payments.details'), `/payments/${id}`) : cell('');
}

/** Returns what the customer reads of a payment. */
const describe = ({ description, reference, method }: Payment, t: Translate): string => {
  const text = method === 'voucher' ? t('payments.voucher-description') : description;
  return reference === null ? text : `${text} (${reference})`;
};

function cursorOf(text: string | null): { createdAt: number; id: string } | undefined {
  const [, time, id] = /^(\d{1,15})\.([A-Za-z0-9._-]{1,64})$/.exec(text ?? '') ?? [];
  return time === undefined || id === undefined ? undefined : { createdAt: Number(time), id };
}
