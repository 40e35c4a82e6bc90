// Print what `domains check` found about a host: what is observed, what is wrong, what to do, and what happens next.
import { arrives, type ResolverObservation } from '../../core/domains/domain.ts';
import { observationText, proxyRecord, RECOMMENDED_TTL, recordFor } from '../../core/domains/text.ts';
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
  if (observation.kind === 'proxied')
    return `behind a proxy (${observation.seen}) that passes visitors on, as its TXT record says`;
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
  const { portal, seen, caa, conditions } = examined;
  const next = reconciling
    ? 'The rest happens automatically: the running reconciler was asked to check again now.'
    : 'No reconciler is running: start portico up or portico reconcile.';
  if (portal === null)
    return [`To use it, list it under domains of a portal and merge that. Its record may be there before.`];
  const answered = seen.filter(({ observation }) => observation.kind !== 'unknown');
  if (seen.length > 0 && answered.length === 0) return unansweredAdvice(seen);
  const wrong = answered.filter(({ observation }) => !arrives(observation));
  if (wrong.length > 0 && wrong.length < answered.length) {
    const late = wrong.map(({ resolver }) => resolver).join(', ');
    return [
      `The record is right where it is seen. ${late} may have the old answer in its cache: wait for its TTL.`,
      next,
    ];
  }
  if (wrong.length > 0) return [...recordAdvice(examined, wrong, edgeTarget), '', next];
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

/** What its owner, or the operator, is to do about a record that does not point to this edge. */
function recordAdvice(examined: Examined, wrong: readonly ResolverObservation[], edgeTarget: string): string[] {
  const { host, portal, conditions, others, isBare } = examined;
  const meanwhile = others.length === 0 ? [] : [`Visitors of ${others.join(', ')} are served meanwhile.`];
  const record = ['', `    ${recordFor(host, edgeTarget)}`];
  if (isBare) {
    return [
      `${host} is a bare domain, at which DNS allows no CNAME. List www.${host} in place of it, create this record,`,
      `and have the provider of ${host} redirect the bare name to https://www.${host}/:`,
      ...['', `    ${recordFor(`www.${host}`, edgeTarget)}`],
      ...meanwhile,
    ];
  }
  const state = conditions.find(({ kind, type }) => kind === 'domain' && type === 'Ready');
  if (state?.reason === 'Lost' || state?.reason === 'Stopped') {
    return [
      `It pointed to this edge before. If it moves to another provider, take it out of domains of portal ${portal} and merge that;`,
      `if it does not, have this record put back where ${parentOf(host)} is managed:`,
      ...record,
      ...meanwhile,
    ];
  }
  const addresses = wrong.some(({ observation }) => observation.kind === 'address');
  const verb = wrong.some(({ observation }) => observation.kind !== 'nothing')
    ? 'Delete the present record, and create'
    : 'Create';
  const proxied = addresses
    ? [
        '',
        `Where a proxying provider is to stay in front and passes visitors on to ${edgeTarget}, this one instead:`,
        '',
        `    ${proxyRecord(host, edgeTarget)}`,
      ]
    : [];
  const bare = host.startsWith('www.')
    ? [`The bare ${host.slice(4)} can have no CNAME: have its provider redirect it to https://${host}/.`]
    : [];
  return [`${verb} this record where ${parentOf(host)} is managed:`, ...record, ...proxied, ...bare, ...meanwhile];
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
