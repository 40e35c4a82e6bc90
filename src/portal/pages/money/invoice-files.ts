// The files of an invoice: PDF with the electronic invoice inside, and that invoice as XML in both syntaxes of EN 16931.

import { paidByReference } from '../../../billing/payment.ts';
import { ciiOf } from '../../../core/invoices/cii.ts';
import { type ElectronicInvoice, electronicInvoice, type Party } from '../../../core/invoices/electronic.ts';
import { FACTUR_X, facturXMetadata } from '../../../core/invoices/factur-x.ts';
import { isCredit } from '../../../core/invoices/invoice.ts';
import { ublOf } from '../../../core/invoices/ubl.ts';
import { compactVatId } from '../../../core/money/vat-id.ts';
import { type CustomerTerms, termsOf } from '../../../customers/customer.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import { sheetPdf } from '../../paper/sheet.ts';
import type { PageContext } from '../page.ts';
import { invoiceTexts } from './invoice-texts.ts';
import { type Invoice, openInvoice } from './open-invoice.ts';
import { customerLines, paperOf, transferOn } from './paper.ts';

/** Files of an invoice, by the last part of their path. */
export const invoiceForms: ReadonlySet<string> = new Set(['pdf', 'cii', 'ubl']);

/** Returns a file of an invoice; not found where it has none of that form. */
export async function invoiceFile(context: PageContext, invoice: Invoice, form: string): Promise<PageResponse> {
  const { store, visitor, snapshot } = context;
  const terms = await termsOf(store, visitor);
  const electronic = electronicOf(context, invoice, terms);
  const name = `${snapshot.name}_${invoice.body.number.replace(/[^A-Za-z0-9._-]+/g, '-')}`;
  if (form === 'pdf') {
    const bytes = await pdfOf(context, invoice, { terms, electronic });
    return { type: 'file', name: `${name}.pdf`, mediaType: 'application/pdf', bytes };
  }
  if (electronic === null) return notFound;
  const text = form === 'ubl' ? ublOf(electronic) : ciiOf(electronic);
  return { type: 'file', name: `${name}_${form}.xml`, mediaType: 'application/xml', bytes: Buffer.from(text) };
}

/** Returns the electronic invoice; null where the invoice or the parties lack what the standard asks for. */
export function electronicOf(
  { snapshot, visitor }: PageContext,
  { body }: Invoice,
  terms: CustomerTerms | undefined,
): ElectronicInvoice | null {
  const { seller } = snapshot.portal;
  const result = electronicInvoice(body, {
    seller:
      seller === undefined
        ? null
        : {
            ...seller,
            lines: seller.address,
            vatId: seller.vatId === undefined ? undefined : compactVatId(seller.vatId),
          },
    buyer: buyerOf(visitor.customerName, terms),
    account: snapshot.payments.bankTransfer?.account ?? null,
  });
  return 'problem' in result ? null : result.invoice;
}

function buyerOf(name: string, terms: CustomerTerms | undefined): Party | null {
  if (terms === undefined || terms.country === null) return null;
  const lines = terms.address.split('\n').filter((line) => line.trim() !== '');
  return { name, lines, country: terms.country, vatId: terms.vatId ?? undefined };
}

interface Found {
  readonly terms: CustomerTerms | undefined;
  readonly electronic: ElectronicInvoice | null;
}

async function pdfOf(context: PageContext, invoice: Invoice, { terms, electronic }: Found): Promise<Buffer> {
  const { visitor, store, t, now } = context;
  const { body, createdAt } = invoice;
  const { title, facts, keys, rows, sums, notes } = invoiceTexts(context, invoice);
  const open = openInvoice(invoice, await paidByReference(store, visitor), now);
  const order = { amount: open.amount, currency: body.currency, reference: body.paymentReference ?? body.number };
  const attached =
    electronic === null
      ? []
      : [{ name: FACTUR_X, mediaType: 'text/xml', description: title, bytes: Buffer.from(ciiOf(electronic)) }];
  return sheetPdf(
    {
      ...(await paperOf(context)),
      ...{ title, facts, rows, sums, madeAt: new Date(createdAt) },
      customer: customerLines(context, terms),
      head: keys.map((key) => t(key.replace('n:', ''))),
      payment: open.amount > 0n && !isCredit(body) ? transferOn(context, order) : null,
      notes: [...notes, ...(body.note === undefined ? [] : [body.note])],
      attached,
      metadata: electronic === null ? '' : facturXMetadata(),
    },
    context.services.fonts,
  );
}
