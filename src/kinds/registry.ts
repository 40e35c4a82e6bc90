// The ordered list of kinds, and lookups in it. No other list names all kinds.
import type { References } from '../core/plan/plan.ts';
import type { RenamedResource } from '../core/plan/rename.ts';
import { accessKind } from './access.ts';
import { assetKind } from './asset.ts';
import { certificateKind } from './certificate.ts';
import { currenciesKind } from './currencies.ts';
import { domainKind } from './domain.ts';
import { type Kind, titleOf } from './kind.ts';
import { mailKind } from './mail.ts';
import { networkKind } from './network.ts';
import { overrideKind } from './override.ts';
import { paymentsKind } from './payments.ts';
import { portalKind } from './portal.ts';
import { reportKind } from './report.ts';
import { signupKind } from './signup.ts';
import { templateCustomerKind } from './template-customer.ts';
import { themeKind } from './theme.ts';

export const kinds: readonly Kind[] = [
  portalKind,
  domainKind,
  certificateKind,
  accessKind,
  networkKind,
  currenciesKind,
  paymentsKind,
  signupKind,
  reportKind,
  themeKind,
  assetKind,
  mailKind,
  templateCustomerKind,
  overrideKind,
];

/** @returns undefined for kinds that documents do not declare, such as break-glass overrides */
export const kindNamed = (name: string): Kind | undefined => kinds.find((kind) => kind.name === name);

/** The title of one resource of a portal, e.g. `Report cdr`; kind and name for a kind that is not in the list. */
export function resourceTitle(kind: string, name: string, portal: string): string {
  const known = kindNamed(kind);
  return known === undefined ? `${kind} ${name}` : titleOf(known, name, portal);
}

/** The resources that a live spec refers to. */
export const references: References = (kind, spec) => kindNamed(kind)?.references?.(spec) ?? [];

/** The name of a resource once its portal has another one. */
export const renamedResource: RenamedResource = ({ kind, name }, { from, to }) => {
  if (kindNamed(kind)?.namedByPortal !== true) return name;
  return name === from ? to : name.startsWith(`${from}/`) ? `${to}${name.slice(from.length)}` : name;
};

/** Kinds whose specs refer to other resources. */
export const referringKinds: readonly string[] = kinds.flatMap(({ name, references: refers }) =>
  refers === undefined ? [] : [name],
);
