// Hourly maintenance of certificates: warnings before they expire, and deletion of what is not needed any more.

import { nextExpiryWarning } from '../core/certificates/renewal.ts';
import type { Clock } from '../core/clock.ts';
import type { Condition } from '../core/condition.ts';
import { DAY } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import type { Store, Tx } from '../store/store.ts';
import { writeConditions, writeEvents } from '../store/tables/conditions.ts';
import { holdFence } from '../store/tables/leases.ts';
import { dropUses } from '../store/tables/quota-uses.ts';

export interface UpkeepParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** A domain that returns within this time is served its old certificate immediately. */
const KEPT_MS = 30 * DAY;
/** The longest time that a use of a quota counts for is a week. */
const LEDGER_MS = 8 * DAY;
/** An order that takes longer has come to nothing. */
const CHALLENGE_MS = 7 * DAY;

export async function maintain(fence: number, { store, clock, log }: UpkeepParts): Promise<void> {
  const now = clock.now();
  const ending = await endingCertificates(store, now);
  for (const { host, not_after } of ending) log.error('a certificate ends soon', { host, notAfter: not_after });
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await warn(tx, ending, now);
    await clearWarnings(tx, now);
    await purgeExpired(tx, now);
  });
}

type Ending = Awaited<ReturnType<typeof endingCertificates>>[number];

/** Certificates of live hosts, a warning of whose end is due. */
async function endingCertificates(store: Store, now: number) {
  return store
    .selectFrom('certificate')
    .leftJoin('resource', (join) =>
      join.onRef('resource.name', '=', 'certificate.host').on('resource.kind', '=', 'certificate'),
    )
    .select(['certificate.host', 'certificate.issuer', 'certificate.not_before', 'certificate.not_after'])
    .where('certificate.warning_at', '<=', now)
    .where((eb) =>
      eb.or([
        eb('certificate.issuer', '=', 'provided'),
        eb.and([eb('resource.name', 'is not', null), eb('resource.archived_at', 'is', null)]),
      ]),
    )
    .execute();
}

async function warn(tx: Tx, ending: readonly Ending[], now: number): Promise<void> {
  const conditions = ending.map(lasting);
  const events = conditions.map(({ kind, name, reason, message }) => ({ kind, name, reason, message }));
  await writeConditions(tx, conditions, '', now);
  // Each warning is news, also where the condition has been there since the last one.
  await writeEvents(tx, events, '', now);
  for (const { host, not_before, not_after } of ending) {
    const next = nextExpiryWarning({ notBefore: not_before, notAfter: not_after }, now);
    await tx.updateTable('certificate').set({ warning_at: next }).where('host', '=', host).execute();
  }
}

function lasting({ host, issuer, not_after }: Ending): Condition {
  const end = new Date(not_after).toISOString();
  const what =
    issuer === 'provided'
      ? 'put its successor in its place (certificates.provided)'
      : 'it should have been renewed by now; its condition Ready says what prevents it';
  const message = `the certificate ends ${end}: ${what}`;
  return { kind: 'certificate', name: host, type: 'Lasting', status: 'False', reason: 'ExpiresSoon', message };
}

/** Takes back the warnings of what was renewed since. */
async function clearWarnings(tx: Tx, now: number): Promise<void> {
  const renewed = await tx
    .selectFrom('condition')
    .innerJoin('certificate', 'certificate.host', 'condition.name')
    .select('condition.name')
    .where('condition.kind', '=', 'certificate')
    .where('condition.type', '=', 'Lasting')
    .where('condition.status', '=', 'False')
    .whereRef('condition.since', '<', 'certificate.seq')
    .where('certificate.warning_at', '>', now)
    .where((eb) => eb(eb(eb('certificate.not_after', '*', 2), '+', eb.ref('certificate.not_before')), '>', 3 * now))
    .execute();
  const conditions = renewed.map(({ name }): Condition => {
    const words = {
      status: 'True',
      reason: 'Renewed',
      message: 'the certificate has most of its life before it',
    } as const;
    return { kind: 'certificate', name, type: 'Lasting', ...words };
  });
  await writeConditions(tx, conditions, '', now);
}

async function purgeExpired(tx: Tx, now: number): Promise<void> {
  await tx
    .deleteFrom('certificate')
    .where('issuer', '<>', 'provided')
    .where('host', 'in', (eb) =>
      eb
        .selectFrom('resource')
        .select('resource.name')
        .where('kind', '=', 'certificate')
        .where('archived_at', '<', now - KEPT_MS),
    )
    .execute();
  await tx
    .deleteFrom('acme_challenge')
    .where('at', '<', now - CHALLENGE_MS)
    .execute();
  await dropUses(tx, now, LEDGER_MS);
}
