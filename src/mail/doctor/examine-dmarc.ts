// DMARC (RFC 7489) of a sender domain: one record, at its name, readable; and would emails pass it?
import { tagsOf, txtLine } from '../../core/mail/dkim-record.ts';
import { finding, type MailFinding } from './finding.ts';
import type { Lookups } from './lookups.ts';

const isDmarc = (text: string): boolean => /^v=DMARC1(?:\s*;|\s*$)/i.test(text);
const policies: readonly string[] = ['none', 'quarantine', 'reject'];

/** What receivers can hold on to: SPF of the sender address's domain, or a signature of it. Both are aligned with it by construction. */
export interface Passing {
  readonly spf: boolean | null;
  readonly dkim: boolean | null;
}

export async function examineDmarc(lookups: Lookups, domain: string, passing: Passing): Promise<MailFinding[]> {
  const wanted = txtLine(`_dmarc.${domain}`, 'v=DMARC1; p=none');
  const found = await lookups.texts(`_dmarc.${domain}`);
  if (!found.known) return [finding('unknown', `DMARC is not known: ${found.why}`)];
  const records = found.values.filter(isDmarc);
  const [record] = records;
  if (record === undefined) return missing(lookups, domain, { wanted, texts: found.values, passing });
  if (records.length > 1) {
    const message = `there are ${records.length} DMARC records, and receivers then read none: keep one`;
    return [finding('dmarc-several', message, { record: txtLine(`_dmarc.${domain}`, record), instead: 'the others' })];
  }
  return judged(`_dmarc.${domain}`, record, tagsOf(record).get('p'), passing);
}

async function missing(
  lookups: Lookups,
  domain: string,
  { wanted, texts, passing }: { readonly wanted: string; readonly texts: readonly string[]; readonly passing: Passing },
): Promise<MailFinding[]> {
  const apex = await lookups.texts(domain);
  const misplaced = apex.known ? apex.values.find(isDmarc) : undefined;
  if (misplaced !== undefined) {
    const message = `the DMARC record is at ${domain}, where no receiver reads it`;
    return [finding('dmarc-wrong-name', message, { record: txtLine(`_dmarc.${domain}`, misplaced), instead: domain })];
  }
  const broken = texts.find((text) => /dmarc/i.test(text));
  if (broken !== undefined) {
    const message = `"${broken.slice(0, 60)}" is not a DMARC record: it begins with v=DMARC1;`;
    return [finding('dmarc-syntax', message, { record: wanted, instead: broken })];
  }
  // Without a record of its own, that of the organization counts (6.6.3), with `sp` for its subdomains.
  const organization = (await import('tldts')).parse(domain).domain ?? domain;
  if (organization !== domain) {
    const above = await lookups.texts(`_dmarc.${organization}`);
    const inherited = above.known ? above.values.find(isDmarc) : undefined;
    if (inherited !== undefined) {
      const tags = tagsOf(inherited);
      return judged(`_dmarc.${organization}`, inherited, tags.get('sp') ?? tags.get('p'), passing);
    }
  }
  const message = 'there is no DMARC record, which Gmail and Yahoo ask of those who send many emails';
  return [finding('dmarc-missing', message, { record: wanted })];
}

function judged(name: string, record: string, given: string | undefined, { spf, dkim }: Passing): MailFinding[] {
  const policy = given?.toLowerCase() ?? '';
  if (!policies.includes(policy)) {
    const message = `the DMARC record has no policy: p= is none, quarantine or reject, and comes after v=`;
    const wanted = txtLine(name, 'v=DMARC1; p=none');
    return [finding('dmarc-syntax', message, { record: wanted, instead: record })];
  }
  if (spf !== false || dkim !== false) return [];
  const effect = { none: 'are reported', quarantine: 'are put among spam', reject: 'are refused' }[policy] ?? '';
  return [
    finding(
      'dmarc-unaligned',
      `emails pass neither SPF nor DKIM for this domain, so by its DMARC policy they ${effect}: create the records above`,
    ),
  ];
}
