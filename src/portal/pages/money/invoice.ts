// `/invoice`: the invoices; `/invoice/<id>`: one invoice; `/invoice/<id>/pdf`: the invoice as PDF in the brand's theme.

import { paidByReference } from '../../../billing/payment.ts';
import { termsOf } from '../../../customers/customer.ts';
import { everyRecord, findRecord } from '../../../customers/records.ts';
import { html, notFound, type PageResponse } from '../../http/response.ts';
import { readAsset } from '../../site/read-asset.ts';
import { cell, grid, linkCell, markCell } from '../../ui/grid.ts';
import { pagedGrid } from '../../ui/paged-grid.ts';
import type { Page, PageContext } from '../page.ts';
import { invoicePdf, type PrintedInvoice } from './invoice-pdf.ts';
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
    if (invoice === undefined || (form !== undefined && form !== 'pdf')) return notFound;
    return form === 'pdf' ? pdf(context, invoice) : one(context, invoice);
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
  const { t, now, visitor, store, snapshot } = context;
  const { body, id } = invoice;
  const printed = textsOf(context, invoice);
  const open = openInvoice(invoice, await paidByReference(store, visitor), now);
  const { state } = open;
  const ways = await waysToPay(context);
  const isDue = open.amount > 0n && visitor.currency === body.currency;
  const payable = isDue && takesAmounts(ways);
  const order = { amount: open.amount, currency: body.currency, reference: body.number };
  const rows = printed.lines.map((line) => [
    cell(line.description),
    cell(line.quantity),
    cell(line.unitPrice),
    cell(line.amount),
  ]);
  const keys = ['invoice.description', 'n:invoice.quantity', 'n:invoice.unit', 'n:invoice.amount'];
  return {
    type: 'html',
    title: t('invoice.heading', { number: body.number }),
    view: {
      empty: '',
      table: grid(t, t('invoice.lines'), keys, rows),
      one: {
        heading: printed.title,
        facts: printed.facts.map(([label, text]) => ({ label, text })),
        totals: printed.totals.map(([label, text]) => ({ label, text })),
        note: body.note ?? '',
        state: { mark: marks[state], label: t(`invoice.${state}`) },
        pdf: `/invoice/${id}/pdf`,
        pay: payable && open.pending === 0n ? `/payments?invoice=${id}` : null,
        waits: open.pending > 0n,
        transfer: isDue && ways.bank !== null ? await transferView(context, order) : null,
        seller: sellerLines(snapshot),
        customer: customerLines(visitor, ways.terms?.address ?? ''),
      },
    },
  };
}

/** Returns the translated texts of an invoice, the same for the page and the PDF. */
function textsOf(
  context: PageContext,
  { body }: Invoice,
): Pick<PrintedInvoice, 'title' | 'facts' | 'lines' | 'totals' | 'labels'> {
  const { t } = context;
  const money = (text: string | undefined): string => t.money(exact(text), body.currency, 'exact');
  const open = exact(body.total) - exact(body.paid);
  const period =
    body.periodFrom === undefined || body.periodTo === undefined
      ? []
      : ([[t('invoice.period'), `${day(body.periodFrom, context)} – ${day(body.periodTo, context)}`]] as const);
  return {
    title: t('invoice.heading', { number: body.number }),
    labels: {
      description: t('invoice.description'),
      quantity: t('invoice.quantity'),
      unitPrice: t('invoice.unit'),
      amount: t('invoice.amount'),
    },
    facts: [
      [t('invoice.issued'), day(body.issuedOn, context)],
      [t('invoice.due'), day(body.dueOn, context)],
      ...period,
    ],
    lines: body.lines.map(({ description, quantity, unitPrice, amount }) => ({
      description,
      quantity: quantity ?? '',
      unitPrice: unitPrice === undefined ? '' : money(unitPrice),
      amount: money(amount),
    })),
    totals: [
      ...(body.tax === undefined ? [] : ([[t('invoice.tax'), money(body.tax)]] as const)),
      [t('invoice.total'), money(body.total)],
      open < 0n
        ? [t('invoice.in-your-favour'), t.money(-open, body.currency)]
        : [t('invoice.to-pay'), t.money(open, body.currency)],
    ],
  };
}

async function pdf(context: PageContext, invoice: Invoice): Promise<PageResponse> {
  const { snapshot, store, visitor, t } = context;
  const { portal, theme } = snapshot;
  const terms = await termsOf(store, visitor);
  const image = theme.logo2x ?? theme.logo;
  const asset = image === null ? undefined : await readAsset(store, image.digest);
  const bytes = await invoicePdf({
    ...textsOf(context, invoice),
    brand: portal.brand,
    logo:
      asset === undefined || image === null || asset.mediaType === 'image/gif'
        ? null
        : { bytes: asset.bytes, width: image.width, height: image.height },
    seller: sellerLines(snapshot),
    customer: customerLines(visitor, terms?.address ?? ''),
    note: invoice.body.note ?? '',
    footer: portal.footer,
    pageLabel: t('invoice.page'),
    lang: t.lang,
    madeAt: new Date(invoice.createdAt),
  });
  return { type: 'file', name: `${snapshot.name}_${invoice.body.number}.pdf`, mediaType: 'application/pdf', bytes };
}
