// The fleet of the bench in three layers: what all brands share, what a group shares, and what is a brand's own. It comes to the same
// resources as the flat one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleetDocument } from '../fleet.ts';

const groups = 100;

const operator = (mode: string): string => `apiVersion: portico/v1
kind: PortalBase
name: operator
signup: { customer: true, carrier: false, templateCustomer: starter }
currencies: [USD, EUR]
sections: [balance, cdr, breakout, latest-calls, payments, summary]
sectionLinks: { recording: "https://rec.example/{customer}" }
reports:
  breakout: [destination-name, attempts, connected, duration, charge, acd, asr]
  cdr: [call-time, source, destination, destination-name, duration, billed-duration, charge]
theme: { mode: ${mode} }
auth: { require2fa: none }
`;

const group = (index: number): string => `apiVersion: portico/v1
kind: PortalBase
name: group-${index}
extends: operator
domains: ["portal.\${name}.example", "\${name}.localhost"]
texts: { login.title: "Welcome to \${brand}" }
links: { privacy: "https://\${name}.example/privacy", terms: "https://\${name}.example/terms" }
support: { email: "help@\${name}.example", phone: "+44 20 7946 0000" }
footer: Copyright \${brand} Ltd
`;

/** Writes `count` brands below `folder`/portals, and one template. */
export function writeLayeredFleet(folder: string, count: number): void {
  const save = (path: string, text: string): void => {
    mkdirSync(join(folder, 'portals', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'portals', path), text);
  };
  changeOperator(folder, 'auto');
  for (let index = 0; index < Math.min(groups, count); index += 1) save(`bases/group-${index}.yaml`, group(index));
  for (let index = 0; index < count; index += 1) {
    const name = `brand-${String(index).padStart(5, '0')}`;
    save(`${name}/portal.yaml`, layeredDocument(name, index));
  }
  save(
    'templates/starter.yaml',
    'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { status: pending-approval }\n',
  );
}

/** Writes the operator's base with this appearance. */
export function changeOperator(folder: string, mode: 'auto' | 'dark'): void {
  mkdirSync(join(folder, 'portals/bases'), { recursive: true });
  writeFileSync(join(folder, 'portals/bases/operator.yaml'), operator(mode));
}

/** The overrides of the flat form follow it unchanged. */
function layeredDocument(name: string, index: number): string {
  const flat = fleetDocument(name, index);
  const color = /primary: "(#[0-9a-f]{6})"/.exec(flat)?.[1];
  return `apiVersion: portico/v1
kind: Portal
name: ${name}
brand: Brand ${index}
extends: group-${index % groups}
theme: { colors: { primary: "${color}" } }
${flat.slice(flat.indexOf('---'))}`;
}
