// The outbox: emails queued in the store with sealed bodies, claimed by one sender at a time, retried after failures.

import { randomBytes } from 'node:crypto';
import { MINUTE } from '../core/durations.ts';
import type { PortalName } from '../core/ids.ts';
import { CAUGHT, type Deliver, type EmailMessage, EmailRefused } from '../core/mail/message.ts';
import { reasonOf } from '../core/portal-error.ts';
import { emailRetries, retryWaitOrNull } from '../core/retry.ts';
import type { Sealer } from '../edge/seal.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import { recordRefusal, refusedAddress } from './refused-addresses.ts';

/** How long a claim lasts. Another sender takes over from one that was killed after this time. */
const CLAIM_MS = 5 * MINUTE;
/** Emails of one portal that other processes may have claimed since they were read. */
const CLAIM_TRIES = 5;
/** How long sent and failed emails stay listed. */
const KEEP_MS = 30 * 24 * 60 * MINUTE;

/** Queues an email. */
export async function queueEmail(
  store: Store,
  sealer: Sealer,
  portal: PortalName,
  { account = null, ...email }: EmailMessage & { readonly account?: string | null },
  now: number,
): Promise<void> {
  // Named on the command line, where what begins with a dash is an option.
  const id = randomBytes(16).toString('hex');
  const { kind, recipient, subject, ...content } = email;
  const body = sealer.seal(JSON.stringify(content), sealedAs.email(id));
  await store
    .insertInto('mail')
    .values({
      ...{ id, portal, kind, recipient, account, subject },
      sealed_body: body,
      state: 'queued',
      next_try: now,
      problem: null,
      created_at: now,
      sent_at: null,
    })
    .execute();
}

export interface DeliveryParts {
  readonly store: Store;
  readonly sealer: Sealer;
  /** Rejects within a minute or so where a server does not take the email. */
  readonly deliver: Deliver;
  readonly clock: { now(): number };
}

/** An email that this process is to send. */
export interface ClaimedEmail {
  readonly id: string;
  /** Earlier attempts. */
  readonly attempts: number;
}

/** The portals with emails that are due, the longest due first. */
export async function portalsWithDueEmails(store: Store, now: number): Promise<string[]> {
  const rows = await store
    .selectFrom('mail')
    .select('portal')
    .where('next_try', '<=', now)
    .groupBy('portal')
    .orderBy((eb) => eb.fn.min('next_try'))
    .execute();
  return rows.map(({ portal }) => portal);
}

/** Claims the longest due email of a portal. Several processes share the work. @returns undefined when none is left */
export async function claimEmail(store: Store, portal: string, now: number): Promise<ClaimedEmail | undefined> {
  const due = await store
    .selectFrom('mail')
    .select(['id', 'attempts', 'next_try'])
    .where('portal', '=', portal)
    .where('next_try', '<=', now)
    .orderBy('next_try')
    .limit(CLAIM_TRIES)
    .execute();
  for (const { id, attempts, next_try: nextTry } of due) {
    const claimed = await store
      .updateTable('mail')
      .set({ next_try: now + CLAIM_MS })
      .where('id', '=', id)
      .where('next_try', '=', nextTry)
      .executeTakeFirst();
    if (claimed.numUpdatedRows === 1n) return { id, attempts };
  }
  return undefined;
}

/** Delivers a claimed email and records the result. @returns whether it was sent */
export async function deliverClaimed(
  { store, sealer, deliver, clock }: DeliveryParts,
  portal: PortalName,
  { id, attempts }: ClaimedEmail,
): Promise<boolean> {
  let recipient = '';
  try {
    const email = await readEmail(store, sealer, id);
    if (email === undefined) return false;
    recipient = email.recipient;
    await requireUnstopped(store, portal, recipient);
    const caught = (await deliver(portal, { ...email, id })) === CAUGHT;
    await store
      .updateTable('mail')
      .set({ state: 'sent', next_try: null, problem: null, sent_at: clock.now() })
      .$if(!caught, (query) => query.set({ sealed_body: null }))
      .where('id', '=', id)
      .execute();
    return true;
  } catch (thrown) {
    const now = clock.now();
    await noteFailure(store, { id, attempts: attempts + 1 }, thrown, now);
    const isNew = thrown instanceof EmailRefused && !(thrown instanceof MailStopped) && thrown.about === 'recipient';
    if (isNew) await recordRefusal(store, { portal, email: recipient, problem: thrown.message }, now);
    return false;
  }
}

/** Thrown for an address that has refused too many. */
class MailStopped extends EmailRefused {}

/** @throws MailStopped */
async function requireUnstopped(store: Store, portal: PortalName, recipient: string): Promise<void> {
  const refused = await refusedAddress(store, portal, recipient);
  if (refused === undefined || refused.stoppedAt === null) return;
  const why = `nothing is sent to this address any more, since it refused ${refused.refusals} emails: ${refused.problem}`;
  throw new MailStopped(why, 'recipient');
}

async function noteFailure(
  store: Store,
  { id, attempts }: { readonly id: string; readonly attempts: number },
  thrown: unknown,
  now: number,
): Promise<void> {
  const refused = thrown instanceof EmailRefused ? thrown : null;
  const wait = refused === null ? retryWaitOrNull(emailRetries, attempts) : null;
  const next =
    wait === null
      ? ({ state: 'failed', next_try: null, sealed_body: null } as const)
      : ({ state: 'queued', next_try: now + wait } as const);
  await store
    .updateTable('mail')
    .set({
      ...next,
      ...{ attempts, problem: reasonOf(thrown).slice(0, 500) },
      recipient_refused: refused?.about === 'recipient' ? 1 : 0,
    })
    .where('id', '=', id)
    .execute();
}

export interface OutboxEntry {
  readonly id: string;
  readonly portal: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly state: 'queued' | 'sent' | 'failed';
  readonly attempts: number;
  readonly nextTry: number | null;
  readonly problem: string | null;
  readonly createdAt: number;
  readonly sentAt: number | null;
}

/** The newest emails of one portal, or of all when it is null; without their bodies. */
export async function outbox(
  store: Store,
  portals: string | readonly string[] | null,
  limit: number,
): Promise<OutboxEntry[]> {
  const all = store
    .selectFrom('mail')
    .select(['id', 'portal', 'kind', 'recipient', 'subject', 'state', 'attempts', 'problem'])
    .select(['next_try as nextTry', 'created_at as createdAt', 'sent_at as sentAt'])
    .orderBy('created_at', 'desc')
    .limit(limit);
  return (portals === null ? all : all.where('portal', 'in', [portals].flat())).execute();
}

/** Reads an email with its body. @returns undefined once it was sent or has failed; caught emails are kept */
export async function readEmail(store: Store, sealer: Sealer, id: string): Promise<EmailMessage | undefined> {
  const row = await store
    .selectFrom('mail')
    .select(['kind', 'recipient', 'subject', 'sealed_body'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined || row.sealed_body === null) return undefined;
  const { kind, recipient, subject } = row;
  const body = JSON.parse(sealer.open(row.sealed_body, sealedAs.email(id))) as Omit<
    EmailMessage,
    'kind' | 'recipient' | 'subject'
  >;
  return { kind, recipient, subject, ...body };
}

/** Deletes emails that were sent or failed long ago. */
export async function purgeOldEmails(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('mail')
    .where('next_try', 'is', null)
    .where('created_at', '<', now - KEEP_MS)
    .execute();
}
