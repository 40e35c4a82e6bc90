// The certificate controller for public authorities: reads the state of one host, does the one thing that is due, and records the
// result and the time of the next pass. None -> Ordering -> Valid -> Renewing -> Valid; Held and Failed say when they are tried again.

import { renewalIn } from '../core/certificates/renewal.ts';
import { besidePresent, failedReady, servingCondition, validReady, waitingReady } from '../core/certificates/text.ts';
import type { Condition } from '../core/condition.ts';
import { mayOrder } from '../core/domains/domain.ts';
import { storedCertificateRequest } from '../core/domains/host-policy.ts';
import { HOUR, MINUTE } from '../core/durations.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { listenerRetries, retryWaitOrNull } from '../core/retry.ts';
import type { Probed } from '../edge/probe.ts';
import { type CertificateSubject, dropTasks, readSubject, updateTask } from '../store/tables/certificate-tasks.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { readDomainCheck } from '../store/tables/domain-checks.ts';
import { type CertificateParts, presentOf, readyOf, record, type Turn } from './context.ts';
import { issue } from './issue.ts';

/** How soon a listener that did not have the certificate is asked again. */
const PROBE_AGAIN_MS = MINUTE;
const ASK_AFTER_FAILURE_MS = HOUR;

/** Milliseconds until a try after an error in our own secrets or settings, which the operator corrects: the condition names it. */
const OUR_FAULT_WAIT_MS = 5 * MINUTE;

/** Reconciles the certificate of one host by at most one step. Rejects only when the store fails or the lease is lost. */
export async function reconcileCertificate(turn: Turn, parts: CertificateParts): Promise<void> {
  try {
    await actOnce(turn, parts);
  } catch (thrown) {
    if (!(thrown instanceof PortalError) || thrown.code === 'lease-lost') throw thrown;
    const now = parts.clock.now();
    const nextTry = now + OUR_FAULT_WAIT_MS;
    const certificate = (await readSubject(parts.store, turn.host))?.certificate ?? null;
    const failed = failedReady(thrown.message, thrown.hint, nextTry);
    await record(turn, parts, async (tx) => {
      await updateTask(tx, turn.host, { next_act: nextTry });
      await writeConditions(tx, [readyOf(turn.host, besidePresent(failed, presentOf(certificate), now))], '', now);
    });
  }
}

async function actOnce(turn: Turn, parts: CertificateParts): Promise<void> {
  const { store, clock } = parts;
  const subject = await readSubject(store, turn.host);
  if (subject === undefined) return;
  if (!isWanted(subject)) return record(turn, parts, (tx) => dropTasks(tx, [turn.host]));
  const { domain, certificate, task } = subject;
  const now = clock.now();
  if (domain !== null && !mayOrder(domain)) return wait(turn, subject, parts);
  const inProgress = task.sealed_key !== null;
  if (inProgress || isDue(subject, now)) {
    const renewed = await issue(turn, subject, parts);
    if (renewed) await verifyServed(turn, parts);
    return;
  }
  if (certificate?.ask_at !== null && certificate !== null && certificate.ask_at <= now)
    await ask(turn, subject, parts);
  else if (subject.serving !== 'True') await verifyServed(turn, parts);
  else await scheduleNext(turn, parts);
}

/** True while a live resource asks a public authority for it. */
function isWanted({ spec }: CertificateSubject): boolean {
  return spec !== null && storedCertificateRequest(spec)?.issuer === 'acme';
}

function isDue({ certificate }: CertificateSubject, now: number): boolean {
  return (
    certificate === null || certificate.issuer !== 'acme' || now >= (certificate.renew_at ?? certificate.not_after)
  );
}

/** Waits until the domain controller has verified the domain; the present certificate is served meanwhile. */
async function wait(turn: Turn, { certificate }: CertificateSubject, parts: CertificateParts): Promise<void> {
  const ready = besidePresent(waitingReady, presentOf(certificate), parts.clock.now());
  await record(turn, parts, async (tx) => {
    // Read within the transaction: a DNS check that has verified it meanwhile would wake no task.
    const check = await readDomainCheck(tx, turn.host);
    if (check !== undefined && mayOrder(check.state)) return;
    await updateTask(tx, turn.host, { next_act: null });
    await writeConditions(tx, [readyOf(turn.host, ready)], '', parts.clock.now());
  });
}

/** Asks the authority when the certificate should be renewed (RFC 9773). */
async function ask(turn: Turn, { certificate }: CertificateSubject, parts: CertificateParts): Promise<void> {
  const { authorities, clock, log, random, calendar } = parts;
  const configured = authorities.find(({ authority }) => authority.id === certificate?.ca);
  if (certificate === null || configured === undefined) return setRenewal(turn, parts, { ask_at: null });
  const now = clock.now();
  try {
    const id = await parts.reader.ariIdOf(certificate.chain);
    const window = id === null ? null : await configured.authority.renewalInfo(id);
    if (window === null) return await setRenewal(turn, parts, { ask_at: null });
    const life = { notBefore: certificate.not_before, notAfter: certificate.not_after };
    // A time once chosen stays while it lies in the window, or every asking would push it about.
    const kept =
      certificate.renew_at !== null && certificate.renew_at >= window.start && certificate.renew_at <= window.end;
    const renewAt = kept ? certificate.renew_at : renewalIn(window, life, certificate.seq, random());
    if (!kept) {
      log.info('an authority set the time of renewal', { host: turn.host, at: renewAt, why: window.explanation });
      calendar.move(certificate.renew_at, renewAt);
    }
    await setRenewal(turn, parts, { renew_at: renewAt, ask_at: window.askAt });
  } catch (thrown) {
    log.warn('the time of renewal is not known', { host: turn.host, why: reasonOf(thrown) });
    await setRenewal(turn, parts, { ask_at: now + ASK_AFTER_FAILURE_MS });
  }
}

async function setRenewal(
  turn: Turn,
  parts: CertificateParts,
  change: { readonly renew_at?: number | null; readonly ask_at: number | null },
): Promise<void> {
  await record(turn, parts, async (tx) => {
    await tx.updateTable('certificate').set(change).where('host', '=', turn.host).execute();
    await updateTask(tx, turn.host, { next_act: parts.clock.now() });
  });
}

/** Verifies that the public listener answers with the stored certificate. */
async function verifyServed(turn: Turn, parts: CertificateParts): Promise<void> {
  const { store, clock, probe } = parts;
  const row = await store.selectFrom('certificate').select('chain').where('host', '=', turn.host).executeTakeFirst();
  const first = row === undefined ? null : await probe(turn.host);
  if (first === null || row === undefined) return scheduleNext(turn, parts);
  const wanted = parts.reader.fingerprintOf(row.chain);
  let seen = first;
  for (let attempts = 1; !isThis(seen, wanted) && !turn.signal.aborted; attempts += 1) {
    const pause = retryWaitOrNull(listenerRetries, attempts);
    if (pause === null) break;
    await clock.sleep(pause, turn.signal);
    seen = (await probe(turn.host)) ?? seen;
  }
  const served = isThis(seen, wanted);
  const words = servingCondition(served ? 'this' : seen.state === 'answered' ? 'another' : seen.why);
  const condition: Condition = { kind: 'certificate', name: turn.host, type: 'Serving', ...words };
  const again = served ? {} : { nextTry: clock.now() + PROBE_AGAIN_MS };
  await record(turn, parts, async (tx) => {
    await writeConditions(tx, [{ ...condition, ...again }], '', clock.now());
  });
  await scheduleNext(turn, parts, served ? null : clock.now() + PROBE_AGAIN_MS);
}

const isThis = (seen: Probed, wanted: string): boolean => seen.state === 'answered' && seen.fingerprint === wanted;

/** Schedules the next pass: at the renewal, when the authority is asked for its time, or at `until`. */
async function scheduleNext(turn: Turn, parts: CertificateParts, until: number | null = null): Promise<void> {
  await record(turn, parts, async (tx) => {
    const row = await tx.selectFrom('certificate').selectAll().where('host', '=', turn.host).executeTakeFirst();
    if (row === undefined) return;
    const times = [row.renew_at ?? row.not_after, row.ask_at, until].filter((time) => time !== null);
    await updateTask(tx, turn.host, { next_act: Math.min(...times) });
    const authority = parts.authorities.find((entry) => entry.authority.id === row.ca)?.authority.name ?? row.issuer;
    const ready = validReady(authority, { notAfter: row.not_after }, row.renew_at);
    await writeConditions(tx, [readyOf(turn.host, ready)], '', parts.clock.now());
  });
}
