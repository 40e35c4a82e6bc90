// The policies of an operator without settings: no public DNS, every certificate from the internal authority, and no secrets of
// portals besides their own.
import { BlockList } from 'node:net';
import { mayBeAt } from '../../src/adapters/public-addresses.ts';
import type { MailServerPolicy } from '../../src/config/rules/mail-servers.ts';
import type { SecretPolicy } from '../../src/config/settings/secret-policy.ts';
import type { HostPolicy } from '../../src/core/domains/host-policy.ts';

export const internalHosts: HostPolicy = {
  edgeTarget: null,
  zone: null,
  internalNames: [],
  issuer: 'internal',
  keyType: 'ecdsa-p256',
  provided: [],
};

export const ownSecrets: SecretPolicy = {
  folder: '/etc/portico',
  allowed: {},
  recipients: ['age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqql3z7hjy'],
  server: { variables: new Set(['PORTICO_CONSOLE_TOKEN']), files: ['/etc/portico/portico.yaml'] },
};

export const publicServers: MailServerPolicy = {
  ports: [25, 465, 587, 2525],
  mayBeAt: (host) => mayBeAt(host, new BlockList()),
};

export const withoutSettings = { path: 'portals', hosts: internalHosts, secrets: ownSecrets };
