// `/invoice`: what was invoiced; `/invoice/<id>`: one of them; `/invoice/<id>/pdf`: as a file in the brand's look.

import { type Micros, parseMicros } from '../../../core/money/money.ts';
import { zoneOf } from '../../../core/zone.ts';
import { termsOf } from '../../../customers/customer.ts';
import { findRecord, listRecords, type StoredRecord } from '../../../customers/records.ts';
import { type Answer, html, notFound } from '../../http/response.ts';
import { readAsset } from '../../site/read-asset.ts';
import { cell, grid, linkCell, markCell } from '../../ui/grid.ts';
import type { Page, PageContext } from '../page.ts';
import { invoicePdf, type PrintedInvoice } from './invoice-pdf.ts';

type Invoice = StoredRecord<'invoice'>;
const utc = zoneOf('UTC');

export const invoicePage: Page = {
  id: 'invoice',
  section: 'invoice',
  title: 'invoice.title',
  hasItems: true,
  answer: async (context) => {
    const { item, store, visitor } = context;
    if (item === null) return list(context);
    const [id = '', form] = item.split('/');
    const invoice = await findRecord(store, visitor, 'invoice', id);
    if (invoice === undefined || (form !== undefined && form !== 'pdf')) return notFound;
    return form === 'pdf' ? pdf(context, invoice) : one(context, invoice);
  },
};

/** Open ones that are past their day are shown as overdue, whatever the operator's system says. */
function stateOf({ body }: Invoice, now: number): 'open' | 'paid' | 'cancelled' | 'overdue' {
  const state = body.state ?? 'open';
  return state === 'open' && Date.parse(`${body.dueOn}T23:59:59Z`) < now ? 'overdue' : state;
}

const marks = { open: 'pending', paid: 'completed', cancelled: 'cancelled', overdue: 'overdue' } as const;
const day = (text: string, { words }: PageContext): string => words.day(Date.parse(`${text}T00:00:00Z`), utc);
const exact = (text: string | undefined): Micros => parseMicros(text ?? '0') ?? 0n;

async function list(context: PageContext): Promise<Answer> {
  const { store, visitor, words, now } = context;
  const invoices = [...(await listRecords(store, visitor, 'invoice'))].sort((left, right) =>
    right.body.issuedOn.localeCompare(left.body.issuedOn),
  );
  const terms = await termsOf(store, visitor);
  const rows = invoices.map((invoice) => {
    const { id, body } = invoice;
    const state = stateOf(invoice, now);
    return [
      linkCell(body.number, `/invoice/${id}`),
      cell(day(body.issuedOn, context)),
      cell(day(body.dueOn, context)),
      markCell(words.say(`invoice.${state}`), marks[state]),
      cell(words.money(exact(body.total), body.currency)),
      linkCell('PDF', `/invoice/${id}/pdf`),
    ];
  });
  const keys = ['invoice.number', 'invoice.issued', 'invoice.due', 'routes.state', 'n:invoice.total', ''];
  const schedule = terms?.invoiceSchedule ?? null;
  return html({
    one: null,
    empty: schedule === null ? words.say('invoice.empty') : words.say(`invoice.empty-${schedule}`),
    table: rows.length === 0 ? null : grid(words, words.say('invoice.title'), keys, rows),
  });
}

function one(context: PageContext, invoice: Invoice): Answer {
  const { words, now, visitor } = context;
  const { body, id } = invoice;
  const printed = textsOf(context, invoice);
  const state = stateOf(invoice, now);
  const rows = printed.lines.map((line) => [
    cell(line.description),
    cell(line.quantity),
    cell(line.unitPrice),
    cell(line.amount),
  ]);
  const keys = ['invoice.description', 'n:invoice.quantity', 'n:invoice.unit', 'n:invoice.amount'];
  return {
    type: 'html',
    title: words.say('invoice.heading', { number: body.number }),
    view: {
      empty: '',
      table: grid(words, words.say('invoice.lines'), keys, rows),
      one: {
        heading: printed.title,
        facts: printed.facts.map(([label, text]) => ({ label, text })),
        totals: printed.totals.map(([label, text]) => ({ label, text })),
        note: body.note ?? '',
        state: { mark: marks[state], label: words.say(`invoice.${state}`) },
        pdf: `/invoice/${id}/pdf`,
        pay: (state === 'open' || state === 'overdue') && visitor.currency === body.currency,
      },
    },
  };
}

/** The words of an invoice, the same on the page and on paper. */
function textsOf(
  context: PageContext,
  { body }: Invoice,
): Pick<PrintedInvoice, 'title' | 'facts' | 'lines' | 'totals' | 'labels'> {
  const { words } = context;
  const money = (text: string | undefined): string => words.money(exact(text), body.currency, 'exact');
  const open = exact(body.total) - exact(body.paid);
  const period =
    body.periodFrom === undefined || body.periodTo === undefined
      ? []
      : ([[words.say('invoice.period'), `${day(body.periodFrom, context)} – ${day(body.periodTo, context)}`]] as const);
  return {
    title: words.say('invoice.heading', { number: body.number }),
    labels: {
      description: words.say('invoice.description'),
      quantity: words.say('invoice.quantity'),
      unitPrice: words.say('invoice.unit'),
      amount: words.say('invoice.amount'),
    },
    facts: [
      [words.say('invoice.issued'), day(body.issuedOn, context)],
      [words.say('invoice.due'), day(body.dueOn, context)],
      ...period,
    ],
    lines: body.lines.map(({ description, quantity, unitPrice, amount }) => ({
      description,
      quantity: quantity ?? '',
      unitPrice: unitPrice === undefined ? '' : money(unitPrice),
      amount: money(amount),
    })),
    totals: [
      ...(body.tax === undefined ? [] : ([[words.say('invoice.tax'), money(body.tax)]] as const)),
      [words.say('invoice.total'), money(body.total)],
      [words.say('invoice.to-pay'), words.money(open, body.currency)],
    ],
  };
}

async function pdf(context: PageContext, invoice: Invoice): Promise<Answer> {
  const { snapshot, store, visitor, words } = context;
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
    seller: [portal.brand, portal.support.email ?? '', portal.support.phone ?? ''].filter((line) => line !== ''),
    customer: [visitor.customerName, ...(terms?.address ?? '').split('\n'), visitor.customer],
    note: invoice.body.note ?? '',
    footer: portal.footer,
    pageLabel: words.say('invoice.page'),
    lang: words.lang,
    madeAt: new Date(invoice.createdAt),
  });
  return { type: 'file', name: `${snapshot.name}_${invoice.body.number}.pdf`, mediaType: 'application/pdf', bytes };
}
