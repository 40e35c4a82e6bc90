// The ordered list of kinds; nothing else names them all.
import type { References } from '../core/plan/plan.ts';
import { accessKind } from './access.ts';
import { assetKind } from './asset.ts';
import { certificateKind } from './certificate.ts';
import { currenciesKind } from './currencies.ts';
import { domainKind } from './domain.ts';
import type { Kind } from './kind.ts';
import { mailKind } from './mail.ts';
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

/** What a live spec refers to, by the rules of its kind. */
export const references: References = (kind, spec) =>
  kinds.find((candidate) => candidate.name === kind)?.references?.(spec) ?? [];
