// `portico domains check --mail`: examines what receivers of emails check in DNS, and prints the record for each mistake.
import { stringify } from 'yaml';
import { openResolvers } from '../../adapters/dns.ts';
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { senderDomain } from '../../core/mail/sender-domain.ts';
import { PortalError } from '../../core/portal-error.ts';
import { requestDkimChecks } from '../../mail/dkim/check-keys.ts';
import { dkimKeys, ensureDkimKeys } from '../../mail/dkim/keys.ts';
import { portalSenders } from '../../mail/dkim/keys-job.ts';
import { examineSender, type MailExamined, type MailSenderSeen } from '../../mail/doctor/examine-sender.ts';
import type { MailFinding } from '../../mail/doctor/finding.ts';
import type { Settings } from '../../schema/settings.ts';
import { openStore, type Store } from '../../store/store.ts';
import type { OutputFormat } from '../print/table.ts';

interface CheckMailOptions extends CommonOptions {
  /** A sender domain; absent checks all of them. */
  readonly host?: string;
  readonly output: OutputFormat;
}

/** @returns 0 where nothing keeps emails from their readers, else 4 */
export async function checkMail(world: World, { host, ...options }: CheckMailOptions): Promise<Exit> {
  const { settings, sealer } = await openServer(world, options, 'warn');
  const store = await openStore(settings.store);
  const resolvers = openResolvers(settings.edge.resolvers);
  try {
    const senders = await chosenSenders(store, settings, host);
    const examined: MailExamined[] = [];
    for (const sender of senders) {
      await ensureDkimKeys(store, sealer, sender, world.clock.now());
      const keys = (await dkimKeys(store, sender.portal)).filter(({ domain }) => domain === sender.domain);
      examined.push(await examineSender(sender, resolvers, keys));
      await requestDkimChecks(store, sender.portal, world.clock.now());
    }
    if (options.output === 'json') world.print(`${JSON.stringify(examined, null, 2)}\n`);
    else if (options.output === 'yaml') world.print(stringify(examined));
    else world.print(examined.map(mailText).join('\n') || 'No emails are sent: there is neither mail: nor smtp:.\n');
    return examined.every(({ ready }) => ready) ? exit.fine : exit.notReady;
  } finally {
    await store.destroy();
  }
}

/** @throws PortalError `not-found` */
async function chosenSenders(store: Store, { mail }: Settings, domain: string | undefined): Promise<MailSenderSeen[]> {
  const own = mail === null ? [] : [{ portal: '', domain: senderDomain(mail.from), host: mail.host }];
  const senders = [...own, ...(await portalSenders(store))];
  const chosen = domain === undefined ? senders : senders.filter((sender) => sender.domain === domain.toLowerCase());
  if (domain === undefined || chosen.length > 0) return chosen;
  throw new PortalError(
    'not-found',
    `no emails are sent from ${domain}`,
    'Name the domain of a sender address: what follows the @ in from.',
  );
}

function mailText({ portal, domain, host, findings, ready }: MailExamined): string {
  const owner = portal === '' ? "the operator's server" : `portal ${portal}`;
  const state = ready ? (findings.length === 0 ? 'ready' : 'ready, with advice') : 'not ready';
  return `${domain}  ${state} (${owner}, through ${host})\n${findings.map(findingText).join('')}`;
}

function findingText({ rule, message, record, instead }: MailFinding): string {
  const lines = [
    `${message} [${rule}]`,
    ...(record === null ? [] : [`  create  ${record}`]),
    ...(instead === null ? [] : [`  remove  ${instead}`]),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}
