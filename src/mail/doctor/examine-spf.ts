// SPF of a sender domain: is there one record that receivers can read, and does it let the mail server send?
import { txtLine } from '../../core/mail/dkim-record.ts';
import { finding, type MailFinding } from './finding.ts';
import type { Lookups } from './lookups.ts';
import { evaluateSpf, isSpf, type SpfResult, withTerm } from './spf.ts';

export interface Relay {
  /** The SMTP server, as it is configured. */
  readonly host: string;
  readonly addresses: readonly string[];
}

/** The term that lets the server send: its name, or the address that is configured in its place. */
function termOf({ host }: Relay): string {
  if (/^[\d.]+$/.test(host)) return `ip4:${host}`;
  return host.includes(':') ? `ip6:${host}` : `a:${host}`;
}

export interface SpfExamined {
  readonly findings: readonly MailFinding[];
  /** Whether receivers accept the server for the domain; null where that is not known. */
  readonly passes: boolean | null;
}

export async function examineSpf(lookups: Lookups, domain: string, relay: Relay): Promise<SpfExamined> {
  const found = await lookups.texts(domain);
  if (!found.known) {
    const message = `SPF is not known: ${found.why}`;
    return { findings: [finding('unknown', message)], passes: null };
  }
  const records = found.values.filter(isSpf);
  const [record] = records;
  if (record === undefined) {
    const wanted = txtLine(domain, `v=spf1 ${termOf(relay)} ~all`);
    const message = 'there is no SPF record, so anyone may send in its name, and receivers trust no one';
    return { findings: [finding('spf-missing', message, { record: wanted })], passes: false };
  }
  if (records.length > 1) {
    const message = `there are ${records.length} SPF records, and receivers then read none: keep one`;
    const wanted = txtLine(domain, merged(records));
    return { findings: [finding('spf-several', message, { record: wanted, instead: 'all of them' })], passes: false };
  }
  const results = await Promise.all(relay.addresses.map((address) => evaluateSpf(lookups, domain, address)));
  const problems = results.flatMap((result, index) => problemOf(result, { domain, record, relay, index }) ?? []);
  const open = /(?:^|\s)[+?]?all(?:\s|$)/i.test(record)
    ? [finding('spf-open', 'the SPF record ends in an "all" that lets anyone send', { record: closed(domain, record) })]
    : [];
  const known = results.filter(({ result }) => result !== 'unknown');
  return {
    findings: [...problems.slice(0, 1), ...open],
    passes: known.length === 0 ? null : known.every(({ result }) => result === 'pass'),
  };
}

/** All terms of several records, each once, with one `all` at the end. */
function merged(records: readonly string[]): string {
  const terms = records.flatMap((record) => record.split(/\s+/).slice(1));
  return `v=spf1 ${[...new Set(terms.filter((term) => !/^[+\-~?]?all$/i.test(term)))].join(' ')} ~all`;
}

const closed = (domain: string, record: string): string =>
  txtLine(domain, record.replace(/(^|\s)[+?]?all(?=\s|$)/i, '$1~all'));

interface Examined {
  readonly domain: string;
  readonly record: string;
  readonly relay: Relay;
  readonly index: number;
}

function problemOf(result: SpfResult, { domain, record, relay, index }: Examined): MailFinding | null {
  if (result.result === 'pass') return null;
  if (result.result === 'unknown') return finding('unknown', `SPF is not known: ${result.why}`);
  if (result.result !== 'permerror') {
    const address = relay.addresses[index] ?? relay.host;
    const wanted = txtLine(domain, withTerm(record, termOf(relay)));
    const message = `the SPF record does not let ${relay.host} (${address}) send. If its provider names another term, use that`;
    return finding('spf-relay', message, { record: wanted, instead: record });
  }
  switch (result.why) {
    case 'lookups':
      return finding(
        'spf-lookups',
        'the SPF record needs more than ten lookups, so receivers ignore it: leave out services that do not send any more, or write addresses (ip4:, ip6:) in place of names',
      );
    case 'syntax':
      return finding('spf-syntax', `the SPF record of ${result.domain} has a term that is not one: "${result.term}"`, {
        record: result.domain === domain ? txtLine(domain, without(record, result.term)) : null,
        instead: result.domain === domain ? record : null,
      });
    case 'several':
      return finding('spf-several', `${result.domain}, which the SPF record includes, has several SPF records`);
    case 'include':
      return finding('spf-include', `the SPF record includes "${result.term}", which has no SPF record`, {
        record: result.domain === domain ? txtLine(domain, without(record, result.term)) : null,
        instead: result.domain === domain ? record : null,
      });
  }
}

const without = (record: string, term: string): string =>
  record
    .split(/\s+/)
    .filter((one) => one !== term)
    .join(' ');
