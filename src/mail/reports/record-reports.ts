// Records what is reported of emails. A report counts for an email that was sent to that address, and once: what a sender makes up, or repeats,
// stops nothing.
import { DAY } from '../../core/durations.ts';
import { storedPortalName } from '../../core/ids.ts';
import type { Store, Tx } from '../../store/store.ts';
import { endRegularEmails } from '../recipients.ts';
import { recordRefusal } from '../refused-addresses.ts';
import type { MailReport } from './report.ts';

/** How long after an email was sent a report of it is expected: servers give up after five days. */
const EXPECTED_MS = 7 * DAY;
/** The ids of our emails, before the @ of their Message-ID. */
const OWN_ID = /^([0-9a-f]{32})@/;

/** @returns how many of them were of an email that was sent */
export async function recordReports(store: Store, reports: readonly MailReport[], now: number): Promise<number> {
  let recorded = 0;
  for (const report of reports) {
    if (await store.transaction().execute((tx) => recordReport(tx, report, now))) recorded += 1;
  }
  return recorded;
}

async function recordReport(tx: Tx, report: MailReport, now: number): Promise<boolean> {
  const email = await reportedEmail(tx, report, now);
  if (email === undefined) return false;
  const { problem, recipient } = report;
  const refused = report.kind === 'refused';
  await tx
    .updateTable('mail')
    .set({ problem, ...(refused ? { state: 'failed', recipient_refused: 1 } : {}) })
    .where('id', '=', email.id)
    .execute();
  if (!refused) await endRegularEmails(tx, storedPortalName(email.portal), recipient, now);
  else if (report.ofRecipient) await recordRefusal(tx, { portal: email.portal, email: recipient, problem }, now);
  return true;
}

/** The email of that Message-ID, else the last one to that address; undefined where none is waiting for a report. */
async function reportedEmail(tx: Tx, { messageId, recipient }: MailReport, now: number) {
  const id = OWN_ID.exec(messageId ?? '')?.[1];
  return tx
    .selectFrom('mail')
    .select(['id', 'portal'])
    .where('state', '=', 'sent')
    .where('problem', 'is', null)
    .where('sent_at', '>', now - EXPECTED_MS)
    .where((eb) => eb(eb.fn<string>('lower', ['recipient']), '=', recipient))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
