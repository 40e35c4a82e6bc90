// What is left to pay of an invoice: its total less what the operator has booked, and what was paid for it here meanwhile.
import { paidByReference, type Quoted } from '../../../billing/payment.ts';
import { isCredit } from '../../../core/invoices/invoice.ts';
import { type Micros, parseMicros } from '../../../core/money/money.ts';
import { zoneOf } from '../../../core/zone.ts';
import { findRecord, type StoredRecord } from '../../../customers/records.ts';
import { type PageContext, sees } from '../page.ts';

export type Invoice = StoredRecord<'invoice'>;
/** `credit`: a credit note, which is owed to the customer. */
export type InvoiceState = 'open' | 'paid' | 'cancelled' | 'overdue' | 'credit';

/** The class of the tag of each state. */
export const invoiceMarks = {
  ...{ open: 'pending', paid: 'completed', cancelled: 'cancelled' },
  ...{ overdue: 'overdue', credit: 'completed' },
} as const;

/** Returns the state that is shown: an open invoice past its due date is overdue, even where the operator's system has not marked it. */
function stateOf({ body }: Invoice, now: number): InvoiceState {
  const state = body.state ?? 'open';
  if (state === 'open' && isCredit(body)) return 'credit';
  return state === 'open' && Date.parse(`${body.dueOn}T23:59:59Z`) < now ? 'overdue' : state;
}

export const exact = (text: string | undefined): Micros => parseMicros(text ?? '0') ?? 0n;

const utc = zoneOf('UTC');
/** Returns a day of an invoice in the reader's language. */
export const invoiceDay = (text: string, { t }: Pick<PageContext, 't'>): string =>
  t.day(Date.parse(`${text}T00:00:00Z`), utc);

export interface OpenInvoice {
  readonly invoice: Invoice;
  /** The state by what was paid here as well, which the operator's system may not have booked yet. */
  readonly state: InvoiceState;
  /** What is left to pay, without what is under way. */
  readonly amount: Micros;
  /** Transfers under way that quote its number. */
  readonly pending: Micros;
}

/** Returns what is left of an invoice. What the operator has booked and what was paid here are often the same money: the larger one counts. */
export function openInvoice(invoice: Invoice, paid: ReadonlyMap<string, Quoted>, now: number): OpenInvoice {
  const { number, total, paid: booked } = invoice.body;
  const here = paid.get(number) ?? { completed: 0n, pending: 0n };
  const counted = exact(booked) > here.completed ? exact(booked) : here.completed;
  const left = exact(total) - counted;
  const state = stateOf(invoice, now);
  const isDue = state === 'open' || state === 'overdue';
  if (!isDue || left <= 0n) return { invoice, state: isDue ? 'paid' : state, amount: 0n, pending: 0n };
  return { invoice, state, amount: left, pending: here.pending };
}

/** Returns an invoice that the visitor can pay now; undefined where there is none of that id, or nothing is left to pay. */
export async function payableInvoice(context: PageContext, id: string): Promise<OpenInvoice | undefined> {
  const { store, visitor, now } = context;
  if (id === '' || !sees(context, 'invoice')) return undefined;
  const invoice = await findRecord(store, visitor, 'invoice', id);
  if (invoice === undefined || invoice.body.currency !== visitor.currency) return undefined;
  const open = openInvoice(invoice, await paidByReference(store, visitor), now);
  return open.amount > 0n ? open : undefined;
}
