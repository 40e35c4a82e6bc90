// The mail doctor: examines in DNS what receivers of a sender's emails look at, and changes nothing.
import type { Resolver } from '../../core/domains/dns.ts';
import type { StoredDkimKey } from '../dkim/keys.ts';
import { examineDkim } from './examine-dkim.ts';
import { examineDmarc } from './examine-dmarc.ts';
import { examineMx, examineRelay } from './examine-servers.ts';
import { examineSpf } from './examine-spf.ts';
import type { MailFinding } from './finding.ts';
import { createLookups } from './lookups.ts';

export interface MailSenderSeen {
  /** Empty for the operator's server. */
  readonly portal: string;
  readonly domain: string;
  /** The SMTP server. */
  readonly host: string;
}

export interface MailExamined extends MailSenderSeen {
  readonly findings: readonly MailFinding[];
  /** False where something is wrong that keeps emails from their readers. */
  readonly ready: boolean;
}

const isAddress = (host: string): boolean => /^[\d.]+$/.test(host) || host.includes(':');

export async function examineSender(
  sender: MailSenderSeen,
  resolvers: readonly Resolver[],
  keys: readonly StoredDkimKey[],
): Promise<MailExamined> {
  const { domain, host } = sender;
  const lookups = createLookups(resolvers);
  const found = isAddress(host) ? { known: true as const, values: [host] } : await lookups.addresses(host);
  const addresses = found.known ? found.values : [];
  const spf = await examineSpf(lookups, domain, { host, addresses });
  const dkim = await examineDkim(resolvers, lookups, keys);
  const findings = [
    ...spf.findings,
    ...dkim.findings,
    ...(await examineDmarc(lookups, domain, { spf: spf.passes, dkim: dkim.passes })),
    ...(await examineMx(lookups, domain, host)),
    ...(found.known ? await examineRelay(lookups, host, addresses) : []),
  ];
  return { ...sender, findings, ready: findings.every(({ severity }) => severity !== 'error') };
}
