// `/invoice`: the invoices; `/invoice/<id>`: one invoice; `/invoice/<id>/pdf`, `/cii` and `/ubl`: its files.

import { paidByReference } from '../../../billing/payment.ts';
import { termsOf } from '../../../customers/customer.ts';
import { everyRecord, findRecord } from '../../../customers/records.ts';
import { html, notFound, type PageResponse } from '../../http/response.ts';
import { cell, grid, linkCell, markCell } from '../../ui/grid.ts';
import { pagedGrid } from '../../ui/paged-grid.ts';
import type { Page, PageContext } from '../page.ts';
import { electronicOf, invoiceFile, invoiceForms } from './invoice-files.ts';
import { invoiceTexts } from './invoice-texts.ts';
import { invoiceDay as day, exact, type Invoice, invoiceMarks as marks, openInvoice } from './open-invoice.ts';
import { customerLines, sellerLines, transferView } from './paper.ts';
import { takesAmounts, waysToPay } from './ways-to-pay.ts';

export const invoicePage: Page = {
  id: 'invoice',
  secret: false,
  section: 'invoice',
  title: 'invoice.title',
  hasItems: true,
  respond: async (context) => {
    const { item, store, visitor } = context;
    if (item === null) return list(context);
    const [id = '', form] = item.split('/');
    const invoice = await findRecord(store, visitor, 'invoice', id);
    if (invoice === undefined || (form !== undefined && !invoiceForms.has(form))) return notFound;
    return form === undefined ? one(context, invoice) : invoiceFile(context, invoice, form);
  },
};

async function list(context: PageContext): Promise<PageResponse> {
  const { store, visitor, t, now } = context;
  const invoices = [...(await everyRecord(store, visitor, 'invoice'))].sort((left, right) =>
    right.body.issuedOn.localeCompare(left.body.issuedOn),
  );
  const [terms, paid] = await Promise.all([termsOf(store, visitor), paidByReference(store, visitor)]);
  const cells = (invoice: Invoice) => {
    const { id, body } = invoice;
    const { state } = openInvoice(invoice, paid, now);
    return [
      linkCell(body.number, `/invoice/${id}`),
      cell(day(body.issuedOn, context)),
      cell(day(body.dueOn, context)),
      markCell(t(`invoice.${state}`), marks[state]),
      cell(t.money(exact(body.total), body.currency)),
      linkCell('PDF', `/invoice/${id}/pdf`),
    ];
  };
  const keys = ['invoice.number', 'invoice.issued', 'invoice.due', 'routes.state', 'n:invoice.total', ''];
  const schedule = terms?.invoiceSchedule ?? null;
  return html({
    one: null,
    empty: schedule === null ? t('invoice.empty') : t(`invoice.empty-${schedule}`),
    table: pagedGrid(context, { caption: t('invoice.title'), keys, rows: invoices, cells }),
  });
}

async function one(context: PageContext, invoice: Invoice): Promise<PageResponse> {
  const { t, now, visitor, store } = context;
  const { body, id } = invoice;
  const printed = invoiceTexts(context, invoice);
  const open = openInvoice(invoice, await paidByReference(store, visitor), now);
  const { state } = open;
  const ways = await waysToPay(context);
  const isDue = open.amount > 0n && visitor.currency === body.currency;
  const payable = isDue && takesAmounts(ways);
  const order = { amount: open.amount, currency: body.currency, reference: body.paymentReference ?? body.number };
  const rows = printed.rows.map((row) => row.map(cell));
  return {
    type: 'html',
    title: printed.title,
    view: {
      empty: '',
      table: grid(t, t('invoice.lines'), printed.keys, rows),
      one: {
        heading: printed.title,
        facts: printed.facts.map(([label, text]) => ({ label, text })),
        totals: printed.sums.map(([label, text]) => ({ label, text })),
        notes: [...printed.notes, ...(body.note === undefined ? [] : [body.note])],
        state: { mark: marks[state], label: t(`invoice.${state}`) },
        pdf: `/invoice/${id}/pdf`,
        xml:
          electronicOf(context, invoice, ways.terms) === null
            ? null
            : { cii: `/invoice/${id}/cii`, ubl: `/invoice/${id}/ubl` },
        pay: payable && open.pending === 0n ? `/payments?invoice=${id}` : null,
        waits: open.pending > 0n,
        transfer: isDue && ways.bank !== null ? await transferView(context, order) : null,
        seller: sellerLines(context),
        customer: customerLines(context, ways.terms),
      },
    },
  };
}
