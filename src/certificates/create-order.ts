// Decides with whom and for which key a certificate is ordered, and records it before the authority is asked.

import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { ChallengeType } from '../core/certificates/acme.ts';
import type { CaaRecord } from '../core/certificates/caa.ts';
import { besidePresent, failedReady, heldReady, orderingReady } from '../core/certificates/text.ts';
import { delegationRecord } from '../core/domains/delegation.ts';
import type { DomainState } from '../core/domains/domain.ts';
import { type KeyType, storedCertificateRequest } from '../core/domains/host-policy.ts';
import { DAY, HOUR } from '../core/durations.ts';
import { limits } from '../core/limits/limits.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import { readAuthorityStates } from '../store/tables/authorities.ts';
import { type CertificateSubject, updateTask } from '../store/tables/certificate-tasks.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import type { Subjects } from '../store/tables/quota-uses.ts';
import { blockOf, type ConfiguredAuthority, caaBlock, type Held, reserve, roomFor } from './choose-authority.ts';
import { type CertificateParts, presentOf, readyOf, record, type Turn } from './context.ts';
import { findCaa } from './find-caa.ts';

/** An order as it is intended: with whom, for which key. */
export interface CreatedOrder {
  readonly configured: ConfiguredAuthority;
  /** PEM. */
  readonly key: string;
  readonly replaces: string | null;
  readonly orderUrl: string | null;
  readonly challenge: ChallengeType;
  /** Those that can be tried for the name, in order. */
  readonly challenges: readonly ChallengeType[];
}

/** The order that stands already. */
export function inProgress(subject: CertificateSubject, parts: CertificateParts): CreatedOrder | null {
  const { task } = subject;
  const { authorities, sealer } = parts;
  const configured = authorities.find(({ authority }) => authority.id === task.ca);
  if (task.sealed_key === null || configured === undefined) return null;
  return {
    configured,
    key: sealer.open(task.sealed_key, sealedAs.host(task.host)),
    replaces: task.replaces,
    orderUrl: task.order_url,
    ...challengeOf(subject, configured, parts),
  };
}

function challengeOf(
  subject: CertificateSubject,
  configured: ConfiguredAuthority,
  { dnsChallenges }: CertificateParts,
): Pick<CreatedOrder, 'challenge' | 'challenges'> {
  const { task, domain, isDelegated } = subject;
  const challenges = challengesFor(configured, domain, dnsChallenges.placeOf(task.host, isDelegated) !== null);
  const next = challenges.find((type) => type === task.challenge);
  return { challenges, challenge: next ?? challenges[0] ?? 'http-01' };
}

/** Which challenges an authority can be given. A name that does not point to this edge yet is validated in DNS alone. */
function challengesFor(
  { challenges }: ConfiguredAuthority,
  domain: DomainState | null,
  isAnswerable: boolean,
): readonly ChallengeType[] {
  if (!isAnswerable) return challenges.filter((type) => type !== 'dns-01');
  if (domain === 'Prepared') return ['dns-01'];
  return challenges.includes('dns-01') ? challenges : [...challenges, 'dns-01'];
}

/** An hour: the owner of the name has to act. */
const UNANSWERABLE_WAIT_MS = HOUR;

/** Null where there is a challenge that can be answered. */
function challengeBlock(
  host: string,
  { authority }: ConfiguredAuthority,
  { challenges }: Pick<CreatedOrder, 'challenges'>,
  { challengeZone, now }: { readonly challengeZone: string | null; readonly now: number },
): Held | null {
  if (challenges.length > 0) return null;
  const record = challengeZone === null ? '' : `. Its owner has to create: ${delegationRecord(host, challengeZone)}`;
  const why = `${authority.name} is to be answered in DNS alone (dns-01), which the name is not delegated for${record}`;
  return { until: now + UNANSWERABLE_WAIT_MS, why, refused: true };
}

/** Chooses an authority and records the intent; null where none can be asked now, which is recorded as well. */
export async function createOrder(
  turn: Turn,
  subject: CertificateSubject,
  parts: CertificateParts,
): Promise<CreatedOrder | null> {
  const { store, clock, sealer, resolvers, step } = parts;
  const { host } = turn;
  const { task, certificate } = subject;
  const states = await readAuthorityStates(store);
  const records = await findCaa(resolvers, host);
  const caa = caaText(records);
  const reasons: Held[] = [];
  for (const configured of rotate(parts.authorities, task.failures)) {
    const { authority } = configured;
    const now = clock.now();
    const replaces = await replacedBy(subject, configured, parts);
    // Authorities count no renewal that says what it replaces.
    const subjects = await subjectsOf(host, isRenewal(certificate, authority.id), parts);
    const asking = replaces === null ? { host, subjects, waiting: parts.waiting, now } : null;
    const { challengeZone } = parts.dnsChallenges;
    const answering = challengeOf(subject, configured, parts);
    const block =
      challengeBlock(host, configured, answering, { challengeZone, now }) ??
      blockOf(states.get(authority.id), authority.name, now) ??
      (await caaBlock(configured, records, now)) ??
      (asking === null ? null : await roomFor(store, configured, asking));
    if (block !== null) {
      reasons.push(block);
      continue;
    }
    const key = await newKey(keyTypeIn(subject.spec));
    let held: Held | null = null;
    await record(turn, parts, async (tx) => {
      held = asking === null ? null : await reserve(tx, configured, asking);
      if (held !== null) return;
      const order = {
        ca: authority.id,
        sealed_key: sealer.seal(key, sealedAs.host(host)),
        replaces,
        order_url: null,
        finalized: 0,
      };
      await updateTask(tx, host, { ...order, caa });
      const ready = besidePresent(orderingReady(authority.name), presentOf(certificate), now);
      await writeConditions(tx, [readyOf(host, ready)], '', now);
    });
    if (held !== null) {
      reasons.push(held);
      continue;
    }
    step('order-created');
    return { configured, key, replaces, orderUrl: null, ...answering };
  }
  await recordHeld(turn, subject, reasons, caa, parts);
  return null;
}

/** Limits may be over before they were expected to be: what waits for longer is considered again. */
const CONSIDER_AGAIN_MS = 7 * DAY;

const caaText = (records: readonly CaaRecord[]): string => JSON.stringify(records.slice(0, limits.caaRecords));

const isRenewal = (certificate: CertificateSubject['certificate'], ca: string): boolean => certificate?.ca === ca;

/** Renewing the same name counts for no registered domain: it would keep large customers from ever renewing all of theirs. */
export async function subjectsOf(
  host: string,
  renewal: boolean,
  { registeredDomain }: Pick<CertificateParts, 'registeredDomain'>,
): Promise<Subjects> {
  const named = { orders: '', duplicates: host, failures: host };
  return renewal ? named : { ...named, certificates: await registeredDomain(host) };
}

/** All of them, beginning with another after each failure. */
function rotate<T>(all: readonly T[], failures: number): readonly T[] {
  const first = all.length === 0 ? 0 : failures % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

/** The ARI id of the present certificate, where it is of the same authority and that one tells times of renewal. */
async function replacedBy(
  { certificate }: CertificateSubject,
  { authority }: ConfiguredAuthority,
  { reader }: CertificateParts,
): Promise<string | null> {
  if (certificate === null || certificate.ca !== authority.id || certificate.ask_at === null) return null;
  return reader.ariIdOf(certificate.chain);
}

async function recordHeld(
  turn: Turn,
  { certificate }: CertificateSubject,
  reasons: readonly Held[],
  caa: string,
  parts: CertificateParts,
): Promise<void> {
  const now = parts.clock.now();
  const first = reasons.toSorted((left, right) => left.until - right.until)[0];
  if (first === undefined) return;
  const why = reasons.map((reason) => reason.why).join('; ');
  const refused = reasons.every((reason) => reason.refused);
  const words = refused ? failedReady(why, 'It is looked at again.', first.until) : heldReady(why, first.until);
  await record(turn, parts, async (tx) => {
    await updateTask(tx, turn.host, { next_act: Math.min(first.until, now + CONSIDER_AGAIN_MS), caa });
    const ready = besidePresent(words, presentOf(certificate), now);
    await writeConditions(tx, [readyOf(turn.host, ready)], '', now);
  });
}

const keyTypeIn = (spec: string | null): KeyType => storedCertificateRequest(spec ?? '')?.keyType ?? 'ecdsa-p256';

const generate = promisify(generateKeyPair);

/** PEM, PKCS #8. */
async function newKey(type: KeyType): Promise<string> {
  const { privateKey } =
    type === 'rsa-3072'
      ? await generate('rsa', { modulusLength: 3072 })
      : await generate('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
