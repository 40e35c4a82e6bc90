// A fleet with trouble of every kind, made with the real program; what only DNS or an authority could do wrong is written into
// the store as the controllers write it.

import { join } from 'node:path';
import {
  besidePresent,
  failedReady,
  heldReady,
  servingCondition,
  waitingReady,
} from '../../../src/core/certificates/text.ts';
import type { Condition } from '../../../src/core/condition.ts';
import type { DomainState } from '../../../src/core/domains/domain.ts';
import { domainCondition } from '../../../src/core/domains/text.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/durations.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { writeBreakGlass } from '../../../src/store/tables/break-glass.ts';
import { writeCertificate } from '../../../src/store/tables/certificates.ts';
import { writeConditions } from '../../../src/store/tables/conditions.ts';
import { consoleTokenOf } from '../console-token.ts';
import type { Served } from '../in-process.ts';
import { sql } from '../operator.ts';
import { type Workplace, workplace } from '../running.ts';

const EDGE = 'edge.portico.example';

/** A name that is alive wherever it is not escaped. */
export const HOSTILE = `<script>alert(1)</script>"'&{{this}}`;

export const hostOf = (portal: string): string => `portal.${portal}.example`;

/** What is wrong with each portal of the world, by its name. */
const troubles = [
  ...['invalid', 'blocked', 'drifted', 'suspended', 'archived', 'never-right'],
  ...['pending', 'misdirected', 'lost', 'failing', 'held', 'expiring', 'unserved', 'hostile', 'mailless'],
] as const;

const document = (portal: string, rest = ''): string =>
  `apiVersion: portico/v1\nkind: Portal\nname: ${portal}\nbrand: ${JSON.stringify(portal === 'hostile' ? HOSTILE : `Brand ${portal}`)}\n` +
  `domains: [${hostOf(portal)}]\ncurrencies: [EUR]\nsections: [cdr, payments]\n${rest}`;

export interface ConsoleWorld {
  readonly place: Workplace;
  readonly running: Served;
  /** For writes that another process would make. */
  readonly store: Store;
  readonly token: string;
  /** The page or file at that path, asked for with the token. */
  open(path: string): Promise<Response>;
  text(path: string): Promise<string>;
  remove(): Promise<void>;
}

/** Two brands of the demo that are well, one in each trouble; served by `portico up`. */
export async function consoleWorld(): Promise<ConsoleWorld> {
  const place = workplace({ PORTICO_GUARDS_SELF_HEAL: 'false', PORTICO_GUARDS_MAX_REMOVAL_PERCENT: '50' });
  const path = (portal: string): string => `portals/${portal}/portal.yaml`;
  for (const portal of troubles) {
    if (portal !== 'never-right')
      place.save(path(portal), document(portal, portal === 'blocked' ? 'protect: true\n' : ''));
  }
  place.commit('A fleet');
  expectFine(await place.here('reconcile', '--once'), 'the fleet is applied');
  expectFine(await place.here('suspend', 'suspended', '--reason', 'the customer asked for it'), 'one is suspended');
  place.save(path('invalid'), document('invalid', 'colour: blue\n'));
  place.save(path('never-right'), document('never-right', 'colour: green\n'));
  place.git('rm', '-qr', 'portals/blocked', 'portals/archived');
  place.commit('Mistakes of every kind');
  sql(place, `UPDATE resource SET spec = replace(spec, 'EUR', 'USD') WHERE kind = 'currencies' AND name = 'drifted'`);
  const running = await place.serve('up');
  const token = consoleTokenOf(running);
  const store = await openStore(`sqlite:${join(place.folder, 'var/portico.db')}`);
  await worsen(store, Date.now());
  const open = (at: string) =>
    fetch(running.consoleUrl + at, { redirect: 'manual', headers: { authorization: `Bearer ${token}` } });
  return {
    ...{ place, running, store, token, open },
    text: async (at) => (await open(at)).text(),
    remove: async () => {
      await store.destroy();
      await place.remove();
    },
  };
}

function expectFine({ code, out, err }: { code: number | null; out: string; err: string }, what: string): void {
  // 2: something needs a person, which it should.
  if (code !== 0 && code !== 2) throw new Error(`${what}: exit ${code}\n${out}${err}`);
}

/** What controllers would have found by now. */
async function worsen(store: Store, now: number): Promise<void> {
  const nextTry = now + 10 * MINUTE;
  const present = { notAfter: now + 6 * DAY };
  const refused = failedReady('the authority could not reach the name', 'Open port 80 to the world.', nextTry);
  const conditions: Condition[] = [
    domain('pending', 'Pending', now, { kind: 'nothing' }),
    certificate('pending', waitingReady),
    domain('misdirected', 'Misdirected', now, { kind: 'address', addresses: ['192.0.2.1'] }),
    certificate('misdirected', waitingReady),
    domain('lost', 'Lost', now, { kind: 'elsewhere', chain: ['other.example'] }),
    certificate('failing', refused),
    certificate('held', heldReady('50 certificates of example a week are used up', nextTry)),
    certificate('expiring', besidePresent(refused, present, now)),
    {
      ...{ kind: 'certificate', name: hostOf('expiring'), type: 'Lasting', status: 'False', reason: 'ExpiresSoon' },
      message: 'the certificate ends in six days: it should have been renewed by now',
    },
    { kind: 'certificate', name: hostOf('unserved'), type: 'Serving', ...servingCondition('another') },
  ];
  await store.transaction().execute(async (tx) => {
    await writeConditions(tx, conditions, '', now);
    for (const [portal, days] of [
      ['expiring', 6],
      ['hostile', 60],
      ['unserved', 80],
    ] as const) {
      const life = { not_before: now - (90 - days) * DAY, not_after: now + days * DAY };
      const rest = { issuer: 'acme', chain: '', sealed_key: '', ca: 'https://ca.example/directory', ask_at: null };
      await writeCertificate(tx, { host: hostOf(portal), ...life, ...rest, renew_at: life.not_after - 30 * DAY }, now);
    }
    await writeBreakGlass(tx, {
      ...{ customer: 'CUST-9001', portal: 'hostile', show: ['payments'], hide: ['cdr'] },
      ...{ reason: `the invoice run of ${HOSTILE}`, actor: 'ada', until: now + 2 * HOUR },
    });
    for (const [id, problem] of [
      ['email-1', `connect ECONNREFUSED ${HOSTILE}`],
      ['email-2', null],
    ] as const) {
      await tx
        .insertInto('mail')
        .values({
          ...{ id, portal: 'mailless', kind: 'reset', recipient: 'dora@customer.example', subject: 'Your password' },
          ...{ sealed_body: null, state: problem === null ? 'sent' : 'queued', attempts: 3, problem },
          ...{ next_try: problem === null ? null : nextTry, created_at: now - MINUTE },
          sent_at: problem === null ? now - DAY : null,
        })
        .execute();
    }
  });
}

function certificate(portal: string, words: Pick<Condition, 'status' | 'reason' | 'message' | 'nextTry'>): Condition {
  return { kind: 'certificate', name: hostOf(portal), type: 'Ready', ...words };
}

type Observation = Parameters<typeof domainCondition>[0]['seen'][number]['observation'];

function domain(portal: string, state: DomainState, now: number, observation: Observation): Condition {
  const check = { state, since: now - DAY / 2, failures: 3 };
  const seen = [{ resolver: '192.0.2.53', observation }];
  return domainCondition({
    host: hostOf(portal),
    edgeTarget: EDGE,
    check,
    seen,
    grace: DAY,
    nextTry: now + 600_000,
  });
}
