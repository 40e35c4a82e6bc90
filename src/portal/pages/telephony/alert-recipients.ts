// The part of `/alert` about who gets the emails: addresses besides the contacts, each with its state and a button that asks its owner.
import { verifiedRecipients } from '../../../customers/across.ts';
import { everyRecord, type StoredRecord } from '../../../customers/records.ts';
import { confirmationPath, recipientStates, setRecipient } from '../../../mail/recipients.ts';
import { done, notFound } from '../../http/response.ts';
import { sendPortalEmail } from '../../mail/compose.ts';
import { buttonCell, cell, grid, markCell } from '../../ui/grid.ts';
import type { Action, ActionContext, PageContext } from '../page.ts';

const marks = { unasked: 'pending', waiting: 'pending', confirmed: 'completed', ended: 'cancelled' } as const;

export const recipientActions: Readonly<Record<string, Action>> = {
  'ask-recipient': { section: null, proof: 'none', entry: null, email: 'address', run: ask },
  'alerts-again': { section: null, proof: 'none', entry: null, email: null, run: again },
};

/** The addresses of all rules that are not verified contacts of the customer, in lower case, each once. */
async function othersAmong({ store, visitor }: PageContext, addresses: readonly string[]): Promise<readonly string[]> {
  const contacts = new Set((await verifiedRecipients(store, visitor)).map(({ email }) => email));
  return [...new Set(addresses.map((email) => email.toLowerCase()))].filter((email) => !contacts.has(email)).sort();
}

const addressesIn = (rules: readonly StoredRecord<'alert'>[]): string[] =>
  rules.flatMap(({ body }) => body.recipients ?? []);

/** Whether one of the addresses gets nothing yet. */
export async function unconfirmedAmong(context: PageContext, addresses: readonly string[]): Promise<boolean> {
  const states = await recipientStates(context.store, context.visitor, 'alert');
  return (await othersAmong(context, addresses)).some((email) => states.get(email) !== 'confirmed');
}

export async function recipientsView(context: PageContext, rules: readonly StoredRecord<'alert'>[]) {
  const { store, visitor, t } = context;
  const [others, states] = await Promise.all([
    othersAmong(context, addressesIn(rules)),
    recipientStates(store, visitor, 'alert'),
  ]);
  const rows = others.map((email) => {
    const state = states.get(email) ?? 'unasked';
    return [
      cell(email),
      markCell(t(`alert.recipient-${state}`), marks[state]),
      state === 'confirmed' ? cell('') : buttonCell(t('alert.recipient-ask'), 'ask-recipient', email),
    ];
  });
  const keys = ['alert.recipient', 'routes.state', ''];
  return {
    recipients: rows.length === 0 ? null : grid(t, t('alert.recipients-title'), keys, rows),
    ended: states.get(visitor.email) === 'ended',
  };
}

/** Mails the link that confirms an address of one of the rules. Nothing that the customer typed is in that email. */
async function ask(context: ActionContext) {
  const { store, visitor, services, site, fields, now } = context;
  const email = fields.text('id', 254).toLowerCase();
  const rules = await everyRecord(store, visitor, 'alert');
  if (!(await othersAmong(context, addressesIn(rules))).includes(email)) return notFound;
  const wait = services.limits.recipientLink.take(visitor.customer, now);
  if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) } as const;
  const action = await confirmationPath(store, visitor, { topic: 'alert', email }, now);
  const content = { kind: 'recipient-confirm', recipient: email, account: visitor.customer, action } as const;
  await sendPortalEmail({ store, services, site }, null, content);
  return done('/alert', 'recipient-asked');
}

/** Begins again the emails that the visitor ended. */
async function again({ store, visitor, now }: ActionContext) {
  const { portal, customer, email } = visitor;
  await setRecipient(store, { portal, customer, email, topic: 'alert' }, 'confirmed', now);
  return done('/alert', 'saved');
}
