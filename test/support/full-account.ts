// A portal that shows every section, and accounts that hold one of everything.

import { sections } from '../../src/core/access/section.ts';
import { demoAccounts } from '../../src/demo/demo-accounts.ts';
import { addHoldings } from '../../src/demo/demo-holdings.ts';
import type { Services } from '../../src/portal/services.ts';
import { acmeYaml, nordwindYaml, type PortalWorld, portalWorld } from './worlds/portal.ts';

/** Every section but those that lock or block something. */
const shown = [...sections].flatMap(([id, kind]) => (kind === 'linked' || /^block-|-lock$/.test(id) ? [] : [id]));

const withSections = (yaml: string): string =>
  `${yaml.replace(/^sections:.*$/m, `sections: [${shown.join(', ')}]`).replace(/^(?:sectionLinks|payments|signup):.*$/gm, '')}
sectionLinks: { recording: "https://rec.example/{customer}?c={contact}" }
network:
  interconnect: { text: Send calls to us, addresses: [{ name: Frankfurt, address: sbc.acme.example, ports: 5061, transport: tls, note: First }] }
  rtpServers: { addresses: [{ name: Media, address: 203.0.113.0/28, ports: 10000-20000 }] }
payments: { bankTransfer: { instructions: "Pay here", account: { name: Acme GmbH, iban: DE89 3704 0044 0532 0130 00 } } }
`;

export async function fullWorld(
  more = '',
  changes: Partial<Services> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<PortalWorld> {
  const world = await portalWorld(
    {
      'portals/acme/portal.yaml': `${withSections(acmeYaml)}signup: { customer: true, templateCustomer: starter }\n${more}`,
      'portals/nordwind/portal.yaml': `${withSections(nordwindYaml).replace(/^sectionLinks.*\n/m, '')}signup: { carrier: true }\n`,
      'portals/starter.yaml': 'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\n',
      ...files,
    },
    changes,
  );
  const [account] = demoAccounts;
  if (account === undefined) throw new Error('the demo has no accounts');
  const owners = await world.store.selectFrom('customer').select(['id', 'portal']).execute();
  for (const { id, portal } of owners) {
    await addHoldings(
      world.store,
      { ...account, id, portal: portal === 'nordwind' ? 'nordwind' : 'acme' },
      world.now(),
    );
  }
  return world;
}
