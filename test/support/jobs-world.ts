// The jobs of a portal world, with emails through a real SMTP server.

import { sendEmail } from '../../src/adapters/smtp.ts';
import { startJobs } from '../../src/app/start-jobs.ts';
import { createSites } from '../../src/portal/site/sites.ts';
import type { MailServer } from './mail-server.ts';
import { testServices } from './test-services.ts';
import { images } from './worlds/images.ts';
import type { PortalWorld } from './worlds/portal.ts';

/** Running until closed; emails are from Acme. */
export function jobsOf(world: PortalWorld, mail: MailServer): { close(): Promise<void> } {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const sites = createSites(world.store, log, images, new Set());
  const server = {
    host: '127.0.0.1',
    port: mail.port,
    username: null,
    password: null,
    helo: 'edge.operator.example',
    roots: null,
    replyTo: null,
    messageDomain: 'acme.example',
    sign: (raw: Buffer) => raw,
  };
  return startJobs({
    store: world.store,
    checkSecrets: async () => undefined,
    countries: null,
    tests: null,
    resolvers: [],
    operatorDomain: null,
    services: testServices(world.store, { now: world.now }, log),
    siteOf: (portal) => {
      const snapshot = world.directory.named(portal);
      return snapshot === undefined ? undefined : sites(snapshot);
    },
    serverOf: () => 'one',
    deliver: (_portal, email) =>
      sendEmail({ ...server, from: 'noreply@acme.example', name: 'Acme Voice', reach: 'any' }, email),
  });
}
