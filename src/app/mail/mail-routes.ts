// Which server a portal's emails go through, and what they are sent and signed with there.
import type { PortalSecrets } from '../../adapters/portal-secrets.ts';
import { type MailReach, sendEmail, testServer } from '../../adapters/smtp.ts';
import { sha256 } from '../../core/canonical.ts';
import type { PortalName } from '../../core/ids.ts';
import type { Deliver } from '../../core/mail/message.ts';
import { senderDomain } from '../../core/mail/sender-domain.ts';
import type { LabelsOf, Metrics } from '../../core/metrics.ts';
import { PortalError } from '../../core/portal-error.ts';
import { networkList } from '../../edge/client-address.ts';
import type { ServerTests } from '../../mail/server-tests.ts';
import type { Directory } from '../../portal/site/directory.ts';
import type { PortalSnapshot } from '../../portal/site/snapshot.ts';
import type { Settings } from '../../schema/settings.ts';
import type { Store } from '../../store/store.ts';
import type { Server } from '../open-server.ts';
import type { World } from '../world.ts';
import { operatorsServer, type ServerOfSender } from './operators-mail.ts';
import { signerOf } from './signer.ts';

export interface MailRoutes {
  readonly deliver: Deliver;
  readonly serverOf: (portal: PortalName) => string;
  readonly tests: ServerTests;
}

export interface MailRouteParts {
  readonly store: Store;
  readonly directory: Directory;
  readonly secrets: PortalSecrets;
}

/** Sends the emails of a portal through its own SMTP server, or the operator's where it has none. */
export function mailRoutes(
  world: Pick<World, 'clock' | 'environment'>,
  { settings, sealer }: Pick<Server, 'settings' | 'sealer'>,
  { store, directory, secrets }: MailRouteParts,
): MailRoutes {
  const reach: MailReach = {
    allowed: networkList('outgoing.allow', settings.outgoing.allow),
    ports: settings.outgoing.mailPorts,
  };
  const routeOf = async (snapshot: PortalSnapshot): Promise<ServerOfSender | null> =>
    (await ownServer(snapshot, secrets, reach)) ?? operatorsRoute(snapshot, settings, world);
  const deliver: Deliver = async (portal, email) => {
    const snapshot = directory.named(portal);
    const server = snapshot === undefined ? null : await routeOf(snapshot);
    if (snapshot === undefined || server === null) throw noServer(portal);
    const sender = { portal: snapshot.mail === null ? '' : portal, domain: senderDomain(server.from) };
    const sign = await signerOf({ store, sealer, clock: world.clock }, sender);
    await sendEmail({ ...server, sign, name: snapshot.portal.brand }, email);
  };
  return {
    deliver,
    tests: {
      digestOf: (portal) => {
        const server = portal === '' ? settings.mail : directory.named(portal)?.mail;
        return server === null || server === undefined ? null : sha256(JSON.stringify(server));
      },
      test: async (portal) => {
        const snapshot = directory.named(portal);
        const server =
          snapshot === undefined
            ? settings.mail === null
              ? null
              : operatorsServer(settings.mail, settings.edge.target, world.environment)
            : await routeOf(snapshot);
        if (server === null) throw noServer(portal);
        await testServer(server);
      },
    },
    serverOf: (portal) => {
      const server = directory.named(portal)?.mail ?? settings.mail;
      // Without one it fails immediately, and holds no other.
      return server === null || server === undefined
        ? `none of ${portal}`
        : `${server.host.toLowerCase()}:${server.port}`;
    },
  };
}

const noServer = (portal: string): PortalError =>
  new PortalError(
    'settings-invalid',
    `there is no SMTP server for the mail of ${portal === '' ? 'the operator' : portal}`,
    portal === '' ? 'Set mail: in portico.yaml.' : 'Set smtp: in its document, or mail: in portico.yaml.',
  );

async function ownServer(
  snapshot: PortalSnapshot,
  secrets: PortalSecrets,
  reach: MailReach,
): Promise<ServerOfSender | null> {
  const { name, mail } = snapshot;
  if (mail === null) return null;
  const { host, port, username, password, from } = mail;
  const secret = password === null ? null : await secrets.open(name, password);
  const greeting = { helo: mail.name ?? (snapshot.canonicalHost || senderDomain(from)), roots: mail.ca ?? null };
  const addressed = { replyTo: null, messageDomain: senderDomain(from) };
  return { host, port, username, from, reach, ...greeting, ...addressed, password: secret };
}

/** The sender is the operator; replies are for the brand's support, and the Message-ID is of the brand's own name. */
function operatorsRoute(
  snapshot: PortalSnapshot,
  settings: Settings,
  { environment }: Pick<World, 'environment'>,
): ServerOfSender | null {
  if (settings.mail === null) return null;
  const server = operatorsServer(settings.mail, settings.edge.target, environment);
  const { support } = snapshot.portal;
  return { ...server, replyTo: support.email ?? null, messageDomain: snapshot.canonicalHost || server.messageDomain };
}

/** Counts each email as sent or failed. */
export function countedDelivery(deliver: Deliver, metrics: Metrics): Deliver {
  return async (portal, email) => {
    let result: LabelsOf<'portico_emails_total'>['result'] = 'failed';
    try {
      const reply = await deliver(portal, email);
      result = 'sent';
      return reply;
    } finally {
      metrics.count('portico_emails_total', { result });
    }
  };
}
