// Print what `domains check` found about a host: what is observed, what is wrong, what to do, and what happens next.
import type { ResolverObservation } from '../../core/domains/domain.ts';
import { observationText, RECOMMENDED_TTL, recordFor } from '../../core/domains/text.ts';
import type { Examined } from '../../domains/doctor.ts';
import { aligned } from './columns.ts';

export interface PrintContext {
  readonly edgeTarget: string;
  /** True while a reconciler runs, which checks again automatically. */
  readonly reconciling: boolean;
}

/** Prints a paragraph for each host, or a single line where nothing is wrong. */
export function domainText(examined: Examined, context: PrintContext): string {
  const { host, portal, ready } = examined;
  if (ready) return `${host}  ready\n${indented(rowsOf(examined))}`;
  const owner = portal === null ? 'no portal has this domain' : `portal ${portal}`;
  const advice = adviceOf(examined, context).map((line) => `  ${line}\n`);
  return `${host}  not ready (${owner})\n${indented(rowsOf(examined))}${advice.join('')}`;
}

const indented = (rows: string[][]): string => aligned(rows).replace(/^(?=.)/gm, '  ');

function rowsOf(examined: Examined): string[][] {
  const { seen, caa, conditions, certificate, listener } = examined;
  const dns = seen.map(({ resolver, observation }, index) => [
    index === 0 ? 'DNS' : '',
    `${resolver}: ${observedText(observation)}`,
  ]);
  const ready = conditions.find(({ kind, type }) => kind === 'certificate' && type === 'Ready');
  const unrecorded = conditions.find(({ kind }) => kind === 'domain');
  return [
    ...(dns.length > 0 ? dns : [['DNS', unrecorded?.message ?? 'not checked']]),
    ...delegationRows(examined),
    ...caaRows(caa),
    ['Certificate', ready?.message ?? (certificate === null ? 'none' : `of ${certificate.issuer}`)],
    ...(listener === null
      ? []
      : [['Listener', listener.state === 'answered' ? 'answers' : `does not answer: ${listener.why}`]]),
  ];
}

/** The second record, with which its certificate is there before the first one. */
function delegationRows({ delegation }: Examined): string[][] {
  if (delegation === null) return [];
  const { record, seen } = delegation;
  if (seen === true) return [['Challenges', 'delegated to this edge']];
  const state = seen === null ? 'no answer' : 'not delegated';
  return [['Challenges', `${state}; with this record the certificate is there before the name points here: ${record}`]];
}

function observedText(observation: ResolverObservation['observation']): string {
  if (observation.kind === 'unknown') return `no answer (${observation.why})`;
  if (observation.kind !== 'edge') return observationText(observation) ?? '';
  const long =
    observation.ttl > RECOMMENDED_TTL ? ` (${RECOMMENDED_TTL} s is recommended, so that a move is quick)` : '';
  return `points to this edge (${observation.chain.join(' -> ')}), TTL ${observation.ttl} s${long}`;
}

function caaRows({ records, authorities }: Examined['caa']): string[][] {
  if (records.length === 0) return [];
  const shown = records.map(({ tag, value }) => `${tag} "${value}"`).join(', ');
  const verdicts = authorities.map(({ name, allowed }) => {
    if (allowed === null) return `${name} could not be asked what it is called`;
    return `${name} ${allowed ? 'may' : 'may not'} issue`;
  });
  return [['CAA', `${records[0]?.name}: ${shown}: ${verdicts.join(', ')}`]];
}

/** What to do, the most pressing first. */
function adviceOf(examined: Examined, { edgeTarget, reconciling }: PrintContext): string[] {
  const { host, portal, seen, caa, conditions } = examined;
  const next = reconciling
    ? 'The rest happens automatically: the running reconciler was asked to check again now.'
    : 'No reconciler is running: start portico up or portico reconcile.';
  if (portal === null)
    return [`To use it, list it under domains of a portal and merge that. Its record may be there before.`];
  const answered = seen.filter(({ observation }) => observation.kind !== 'unknown');
  if (seen.length > 0 && answered.length === 0) return unansweredAdvice(seen);
  const wrong = answered.filter(({ observation }) => observation.kind !== 'edge');
  if (wrong.length > 0 && wrong.length < answered.length) {
    const late = wrong.map(({ resolver }) => resolver).join(', ');
    return [
      `The record is right where it is seen. ${late} may have the old answer in its cache: wait for its TTL.`,
      next,
    ];
  }
  if (wrong.length > 0) {
    const there = wrong.some(({ observation }) => observation.kind !== 'nothing');
    const verb = there ? 'Delete the present record, and create' : 'Create';
    return [
      `${verb} this record where ${parentOf(host)} is managed:`,
      '',
      `    ${recordFor(host, edgeTarget)}`,
      '',
      next,
    ];
  }
  const [authority] = caa.authorities;
  if (authority !== undefined && caa.authorities.every(({ allowed }) => allowed === false)) {
    const record = `${caa.records[0]?.name}. IN CAA 0 issue "${authority.identities[0]}"`;
    return ['Its CAA records let none of the authorities issue. Add to them:', '', `    ${record}`, '', next];
  }
  // The row `Certificate` has the message of the condition `Ready`.
  const open = conditions.filter(
    ({ kind, type, status }) => kind === 'certificate' && type !== 'Ready' && status !== 'True',
  );
  const remaining = reconciling ? 'The records are right; what is still missing continues automatically.' : next;
  return [...open.map(({ message }) => message), remaining];
}

function unansweredAdvice(seen: readonly ResolverObservation[]): string[] {
  const bogus = seen.some(({ observation }) => observation.kind === 'unknown' && observation.bogus);
  if (bogus)
    return [
      'The operator of the zone has to repair its DNSSEC: the DS record of the parent and the keys do not agree.',
    ];
  return ['No resolver answered, so nothing is known. What was verified before is still served. Check edge.resolvers.'];
}

const parentOf = (host: string): string => host.slice(host.indexOf('.') + 1);
