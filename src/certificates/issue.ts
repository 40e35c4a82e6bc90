// Gets one certificate: places the order that was created or continues the existing one, and puts the certificate where
// listeners find it.
import { AcmeError, type Challenge, type Order } from '../core/certificates/acme.ts';
import { validReady } from '../core/certificates/text.ts';
import { reasonOf } from '../core/portal-error.ts';
import { alpnAnswer } from '../edge/alpn-answer.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import { dropChallenges, freeAuthority, readAuthorityStates, writeChallenge } from '../store/tables/authorities.ts';
import { type CertificateSubject, updateTask, withoutOrder } from '../store/tables/certificate-tasks.ts';
import { writeCertificate } from '../store/tables/certificates.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { addUses } from '../store/tables/quota-uses.ts';
import { blockOf } from './choose-authority.ts';
import { type CertificateParts, readyOf, record, type Turn } from './context.ts';
import { type CreatedOrder, createOrder, inProgress, subjectsOf } from './create-order.ts';
import { publishAnswer, withdrawAnswer } from './dns-challenges.ts';
import { driveOrder } from './drive-order.ts';
import { checkFor } from './facts.ts';
import { recordFailure } from './record-failure.ts';

/** True when a new certificate was stored. */
export async function issue(turn: Turn, subject: CertificateSubject, parts: CertificateParts): Promise<boolean> {
  const existing = inProgress(subject, parts);
  if (existing !== null && (await isLeftAlone(turn, existing, parts))) return false;
  const created = existing ?? (await createOrder(turn, subject, parts));
  if (created === null) return false;
  try {
    return await carryOut(turn, subject, created, parts);
  } catch (thrown) {
    const error = thrown instanceof AcmeError ? thrown : unexpected(created, thrown);
    await recordFailure(turn, subject, created, error, parts);
    return false;
  }
}

/** Whether the authority asked for a pause, which holds for existing orders too. */
async function isLeftAlone(turn: Turn, { configured }: CreatedOrder, parts: CertificateParts): Promise<boolean> {
  const { authority } = configured;
  const state = (await readAuthorityStates(parts.store)).get(authority.id);
  const block = blockOf(state, authority.name, parts.clock.now());
  if (block !== null) await record(turn, parts, (tx) => updateTask(tx, turn.host, { next_act: block.until }));
  return block !== null;
}

/** What is wrong with what an authority issued is its failure too; what is wrong with us is not. */
function unexpected({ configured }: CreatedOrder, thrown: unknown): AcmeError {
  const isOurs = !(thrown instanceof WrongCertificate);
  if (isOurs) throw thrown;
  return new AcmeError(configured.authority.name, { type: 'wrongCertificate', detail: reasonOf(thrown) }, 0, null);
}

class WrongCertificate extends Error {}

async function carryOut(
  turn: Turn,
  subject: CertificateSubject,
  created: CreatedOrder,
  parts: CertificateParts,
): Promise<boolean> {
  const { clock, sealer, step } = parts;
  const { host, signal } = turn;
  const { authority } = created.configured;
  const order =
    created.orderUrl === null ? await place(turn, created, parts) : await authority.fetchOrder(created.orderUrl);
  const progress = await driveOrder(order, {
    ...{ authority, host, clock, signal, step },
    key: created.key,
    challenge: created.challenge,
    writeAnswer: async (challenge, keyAuthorization) => {
      const inDns = challenge.type === 'dns-01' ? parts.dnsChallenges.placeOf(host, subject.isDelegated) : null;
      if (inDns !== null) return publishAnswer(inDns, keyAuthorization);
      const answer = await answerTo(challenge, host, keyAuthorization, sealer);
      await record(turn, parts, (tx) => writeChallenge(tx, { ...answer, at: clock.now() }));
    },
    finalizing: () => record(turn, parts, (tx) => updateTask(tx, host, { finalized: 1 })),
  });
  if (progress.state === 'waiting') {
    await record(turn, parts, (tx) => updateTask(tx, host, { next_act: progress.until }));
    return false;
  }
  return store(turn, subject, created, progress.chain, parts);
}

async function place(turn: Turn, { configured, replaces }: CreatedOrder, parts: CertificateParts): Promise<Order> {
  const order = await configured.authority.placeOrder(turn.host, replaces);
  parts.step('order-placed');
  await record(turn, parts, async (tx) => {
    if (order.plain !== true) return updateTask(tx, turn.host, { order_url: order.url });
    // It counts against the limits as any other then.
    const subjects = await subjectsOf(turn.host, true, parts);
    const { failures: _failures, ...used } = subjects;
    await addUses(tx, configured.authority.id, turn.host, used, parts.clock.now());
    await updateTask(tx, turn.host, { order_url: order.url, replaces: null });
  });
  parts.step('order-recorded');
  return order;
}

async function answerTo(
  { type, token }: Challenge,
  host: string,
  keyAuthorization: string,
  sealer: CertificateParts['sealer'],
) {
  if (type === 'http-01') return { token, host, type, answer: keyAuthorization };
  const made = await alpnAnswer(host, keyAuthorization);
  return { token, host, type, answer: sealer.seal(JSON.stringify(made), sealedAs.host(host)) };
}

async function store(
  turn: Turn,
  { certificate, isDelegated }: CertificateSubject,
  { configured, key, challenge }: CreatedOrder,
  chain: string,
  parts: CertificateParts,
): Promise<boolean> {
  const { clock, sealer, calendar, random, log, metrics } = parts;
  const { host } = turn;
  const { authority } = configured;
  const facts = checked(parts, chain, key, host);
  const renewAt = await calendar.plan(facts, certificate?.renew_at ?? null, random());
  const now = clock.now();
  await record(turn, parts, async (tx) => {
    const row = {
      ...{
        host,
        issuer: 'acme',
        chain: facts.chain,
        sealed_key: sealer.seal(key, sealedAs.host(host)),
        ca: authority.id,
      },
      ...{ not_before: facts.notBefore, not_after: facts.notAfter, renew_at: renewAt, ask_at: now },
    };
    await writeCertificate(tx, row, now);
    await updateTask(tx, host, { ...withoutOrder, failures: 0, challenge: null, next_act: now });
    await dropChallenges(tx, host);
    await freeAuthority(tx, authority.id);
    const ready = validReady(authority.name, facts, renewAt);
    await writeConditions(tx, [readyOf(host, ready)], '', now);
  });
  parts.suspicions.clear(authority.id);
  const inDns = challenge === 'dns-01' ? parts.dnsChallenges.placeOf(host, isDelegated) : null;
  if (inDns !== null) await withdrawAnswer(inDns);
  parts.step('certificate-stored');
  metrics.count('portico_acme_orders_total', { result: 'issued' });
  log.info('a certificate was issued', { host, authority: authority.name, notAfter: facts.notAfter });
  return true;
}

function checked({ reader, clock }: CertificateParts, chain: string, key: string, host: string) {
  try {
    const facts = reader.factsOf(chain, key);
    checkFor(facts, host, clock.now());
    return facts;
  } catch (thrown) {
    throw new WrongCertificate(reasonOf(thrown));
  }
}
