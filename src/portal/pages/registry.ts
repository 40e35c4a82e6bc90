// The pages of a signed-in visitor. Adding one is a file, a template and a line here.
import { sections } from '../../core/access/section.ts';
import type { Page } from '../page.ts';
import { alertPage } from './alert.ts';
import { balancePage } from './balance.ts';
import { breakoutPage } from './breakout.ts';
import { cdrPage } from './cdr.ts';
import { cliPage } from './cli.ts';
import { confirmPage } from './confirm.ts';
import { contractsPage } from './contracts.ts';
import { dashboardPage } from './dashboard.ts';
import { didPage } from './did.ts';
import { documentsPage } from './documents.ts';
import { filesPage } from './files.ts';
import { graphPages } from './graph.ts';
import { invoicePage } from './invoice.ts';
import { latestCallsPage } from './latest-calls.ts';
import { openPage } from './open.ts';
import { packagesPage } from './packages.ts';
import { passwordPage } from './password.ts';
import { paymentsPage } from './payments.ts';
import { phonePage } from './phone.ts';
import { profilePage } from './profile.ts';
import { rateCardsPage } from './rate-cards.ts';
import { routesPage } from './routes.ts';
import { securityPage } from './security.ts';
import { statusPage } from './status.ts';
import { summaryPage } from './summary.ts';
import { tokensPage } from './tokens.ts';
import { twoFactorPage } from './two-factor.ts';
import { voucherPage } from './voucher.ts';

export const pages: readonly Page[] = [
  dashboardPage,
  balancePage,
  cdrPage,
  breakoutPage,
  filesPage,
  latestCallsPage,
  summaryPage,
  paymentsPage,
  voucherPage,
  packagesPage,
  routesPage,
  rateCardsPage,
  didPage,
  cliPage,
  alertPage,
  contractsPage,
  invoicePage,
  documentsPage,
  statusPage,
  ...graphPages,
  openPage,
  profilePage,
  passwordPage,
  twoFactorPage,
  securityPage,
  tokensPage,
  phonePage,
  confirmPage,
];

/** Sections that a page exists for. */
export const pagedSections: ReadonlySet<string> = new Set(
  [...sections].flatMap(([id, kind]) => (kind === 'page' ? [id] : [])),
);
