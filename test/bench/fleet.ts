// A fleet to measure with: one folder a brand, a portal of about fifty lines, and four overrides.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `count` brands below `folder`/portals, and one template. */
export function writeFleet(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const name = `brand-${String(index).padStart(5, '0')}`;
    mkdirSync(join(folder, 'portals', name), { recursive: true });
    writeFileSync(join(folder, 'portals', name, 'portal.yaml'), fleetDocument(name, index));
  }
  mkdirSync(join(folder, 'portals/templates'), { recursive: true });
  writeFileSync(
    join(folder, 'portals/templates/starter.yaml'),
    'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { status: pending-approval }\n',
  );
}

const hex = (index: number): string => (0x102030 + index * 7).toString(16).padStart(6, '0').slice(-6);

/** The documents of one brand. */
export function fleetDocument(name: string, index: number): string {
  return `# yaml-language-server: $schema=../../schemas/portal.schema.json
apiVersion: portico/v1
kind: Portal
name: ${name}
brand: Brand ${index} # never the same twice
domains:
  - portal.${name}.example
  - ${name}.localhost
signup:
  customer: true
  carrier: false
  templateCustomer: starter
currencies: [USD, EUR]
sections: [balance, cdr, breakout, latest-calls, payments, summary]
sectionLinks:
  recording: "https://rec.example/{customer}"
reports:
  breakout: [destination-name, attempts, connected, duration, charge, acd, asr]
  cdr:
    - call-time
    - source
    - destination
    - destination-name
    - duration
    - billed-duration
    - charge
theme:
  mode: auto
  colors:
    primary: "#${hex(index)}"
texts:
  login.title: Welcome to Brand ${index}
links:
  privacy: https://${name}.example/privacy
  terms: https://${name}.example/terms
support:
  email: help@${name}.example
  phone: "+44 20 7946 0000"
auth: { require2fa: none }
footer: Copyright Brand ${index} Ltd
---
apiVersion: portico/v1
kind: Overrides
portal: ${name}
customers:
${[1, 2, 3, 4].map((customer) => `  FLEET-${index * 10 + customer}: { show: [recording], hide: [payments], reason: "pays by invoice" }`).join('\n')}
`;
}
