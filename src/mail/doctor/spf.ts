// Evaluates SPF (RFC 7208) for the address of a server: what a receiver would decide, and why.
import { networkList } from '../../edge/client-address.ts';
import { isListed } from '../../edge/peers.ts';
import type { Lookups } from './lookups.ts';

export type SpfResult =
  | { readonly result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' }
  /** `term`: what is wrong in the record of `domain`. */
  | {
      readonly result: 'permerror';
      readonly why: 'syntax' | 'several' | 'include';
      readonly domain: string;
      readonly term: string;
    }
  /** More than ten lookups (4.6.4). */
  | { readonly result: 'permerror'; readonly why: 'lookups' }
  | { readonly result: 'unknown'; readonly why: string };

/** Terms with a lookup in one evaluation (RFC 7208, 4.6.4). */
const MAX_LOOKUPS = 10;
const results = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;
const MECHANISM =
  /^([+\-~?]?)(all|include|a|mx|ptr|ip4|ip6|exists)(?:(:)([^/]+))?((?:\/\d{1,3}){0,1}(?:\/\/\d{1,3})?|\/[\d./:]+)?$/i;

export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

interface Evaluation {
  readonly lookups: Lookups;
  readonly address: string;
  /** Terms that looked something up so far. */
  spent: number;
}

/** What the record of a domain says of an address. */
export async function evaluateSpf(lookups: Lookups, domain: string, address: string): Promise<SpfResult> {
  return evaluate({ lookups, address, spent: 0 }, domain);
}

async function evaluate(evaluation: Evaluation, domain: string): Promise<SpfResult> {
  const found = await evaluation.lookups.texts(domain);
  if (!found.known) return { result: 'unknown', why: found.why };
  const [record, ...others] = found.values.filter(isSpf);
  if (record === undefined) return { result: 'none' };
  if (others.length > 0) return { result: 'permerror', why: 'several', domain, term: record };
  let redirect: string | null = null;
  for (const term of record
    .split(/\s+/)
    .slice(1)
    .filter((part) => part !== '')) {
    const modifier = /^([a-z][\w.-]*)=(.*)$/i.exec(term);
    if (modifier !== null) {
      if (modifier[1]?.toLowerCase() === 'redirect') redirect = modifier[2] ?? '';
      continue;
    }
    const result = await matched(evaluation, domain, term);
    if (result !== null) return result;
  }
  if (redirect === null) return { result: 'neutral' };
  const target = await included(evaluation, redirect);
  return target.result === 'none'
    ? { result: 'permerror', why: 'include', domain, term: `redirect=${redirect}` }
    : target;
}

/** The result of a mechanism; null where it does not match. */
async function matched(evaluation: Evaluation, domain: string, term: string): Promise<SpfResult | null> {
  const [, sign = '', name = '', , value, length = ''] = MECHANISM.exec(term) ?? [];
  const syntax: SpfResult = { result: 'permerror', why: 'syntax', domain, term };
  const result: SpfResult = { result: results[(sign || '+') as keyof typeof results] };
  const target = value ?? domain;
  switch (name.toLowerCase()) {
    case 'all':
      return result;
    case 'ip4':
    case 'ip6':
      return value === undefined ? syntax : inNetworks(evaluation.address, [`${value}${length}`], syntax, result);
    case 'include':
      return value === undefined ? syntax : includes(evaluation, { domain, term, target: value, result });
    case 'a':
      return byAddresses(evaluation, [target], length, { syntax, result });
    case 'mx': {
      const servers = await evaluation.lookups.mailServers(target);
      if (!servers.known) return { result: 'unknown', why: servers.why };
      return byAddresses(evaluation, servers.values.slice(0, MAX_LOOKUPS), length, { syntax, result });
    }
    // What they look up depends on the message, or is not used any more (5.5).
    case 'exists':
    case 'ptr':
      return spend(evaluation) ? null : tooMany;
    default:
      return syntax;
  }
}

interface Include {
  readonly domain: string;
  readonly term: string;
  readonly target: string;
  readonly result: SpfResult;
}

/** `include` matches only where the other record passes (5.2). */
async function includes(evaluation: Evaluation, { domain, term, target, result }: Include): Promise<SpfResult | null> {
  const other = await included(evaluation, target);
  if (other.result === 'none') return { result: 'permerror', why: 'include', domain, term };
  if (other.result === 'permerror' || other.result === 'unknown') return other;
  return other.result === 'pass' ? result : null;
}

const tooMany: SpfResult = { result: 'permerror', why: 'lookups' };

function spend(evaluation: Evaluation): boolean {
  evaluation.spent += 1;
  return evaluation.spent <= MAX_LOOKUPS;
}

async function included(evaluation: Evaluation, domain: string): Promise<SpfResult> {
  if (!spend(evaluation)) return tooMany;
  // What macros give depends on the message.
  if (domain.includes('%')) return { result: 'neutral' };
  return evaluate(evaluation, domain.toLowerCase());
}

async function byAddresses(
  evaluation: Evaluation,
  names: readonly string[],
  length: string,
  { syntax, result }: { readonly syntax: SpfResult; readonly result: SpfResult },
): Promise<SpfResult | null> {
  if (!spend(evaluation)) return tooMany;
  const [four = '', six = ''] = length.includes('//') ? length.split('//') : [length, ''];
  for (const name of names) {
    const found = await evaluation.lookups.addresses(name);
    if (!found.known) return { result: 'unknown', why: found.why };
    const networks = found.values.map((address) =>
      address.includes(':') ? `${address}${six === '' ? '' : `/${six}`}` : `${address}${four}`,
    );
    const inside = inNetworks(evaluation.address, networks, syntax, result);
    if (inside !== null) return inside;
  }
  return null;
}

function inNetworks(
  address: string,
  networks: readonly string[],
  syntax: SpfResult,
  result: SpfResult,
): SpfResult | null {
  try {
    return isListed(networkList('spf', networks), address) ? result : null;
  } catch {
    return syntax;
  }
}

/** The record with one more term, before the `all` that ends it. */
export function withTerm(record: string, term: string): string {
  const terms = record.split(/\s+/);
  const end = terms.findIndex((one) => /^[+\-~?]?all$/i.test(one) || /^redirect=/i.test(one));
  return (end < 0 ? [...terms, term, '~all'] : [...terms.slice(0, end), term, ...terms.slice(end)]).join(' ');
}
