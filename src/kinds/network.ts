// Kind `network`: what customers have to know to connect: texts and addresses of interconnection, and of media servers.
import type { Portal } from '../schema/documents.ts';
import { sameNames } from './field.ts';
import { defineKind, ownedBy, ownSpec } from './kind.ts';

/** As the document has it. */
export type NetworkSpec = NonNullable<Portal['network']>;
export type NetworkSheet = NonNullable<NetworkSpec['interconnect'] | NetworkSpec['rtpServers']>;

export const networkKind = defineKind<NetworkSpec>({
  name: 'network',
  title: 'Network',
  namedByPortal: true,
  pointer: () => ['network'],
  fields: sameNames<NetworkSpec>({ interconnect: 'Interconnection', rtpServers: 'Media servers' }),
  fromPortal: (portal) => (portal.network === undefined ? [] : ownedBy(portal, { ...portal.network }, ['network'])),
  toPortal: (live) => ({ network: { ...ownSpec<NetworkSpec>(live) } }),
});
