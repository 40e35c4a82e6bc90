// The pages of a signed-in visitor. Adding one is a file, a template and a line here.
import { sections } from '../../core/access/section.ts';
import { confirmPage } from './account/confirm.ts';
import { contractsPage } from './account/contracts.ts';
import { dataManagementPage } from './account/data-management.ts';
import { documentsPage } from './account/documents.ts';
import { passwordPage } from './account/password.ts';
import { phonePage } from './account/phone.ts';
import { preferencesPage } from './account/preferences.ts';
import { profilePage } from './account/profile.ts';
import { securityPage } from './account/security.ts';
import { tokensPage } from './account/tokens.ts';
import { twoFactorPage } from './account/two-factor.ts';
import { breakoutPage } from './calls/breakout.ts';
import { cdrPage } from './calls/cdr.ts';
import { filesPage } from './calls/files.ts';
import { latestCallsPage } from './calls/latest-calls.ts';
import { measurePages, qualityPage } from './calls/quality.ts';
import { recordingPage } from './calls/recording.ts';
import { savedFiltersPage } from './calls/saved-filters.ts';
import { summaryPage } from './calls/summary.ts';
import { dashboardPage } from './dashboard.ts';
import { balancePage } from './money/balance.ts';
import { invoicePage } from './money/invoice.ts';
import { packagesPage } from './money/packages.ts';
import { paymentsPage } from './money/payments.ts';
import { rateCardsPage } from './money/rate-cards.ts';
import { voucherPage } from './money/voucher.ts';
import { openPage } from './open.ts';
import type { Page } from './page.ts';
import { statusPage } from './status.ts';
import { alertPage } from './telephony/alert.ts';
import { cliPage } from './telephony/cli.ts';
import { dialogPage } from './telephony/dialog.ts';
import { didPage } from './telephony/did.ts';
import { interconnectPage, rtpServersPage } from './telephony/network.ts';
import { routesPage } from './telephony/routes.ts';
import { userRegistrationPage } from './telephony/user-registration.ts';

export const pages: readonly Page[] = [
  dashboardPage,
  balancePage,
  cdrPage,
  breakoutPage,
  filesPage,
  savedFiltersPage,
  latestCallsPage,
  summaryPage,
  recordingPage,
  paymentsPage,
  voucherPage,
  packagesPage,
  routesPage,
  rateCardsPage,
  didPage,
  cliPage,
  dialogPage,
  userRegistrationPage,
  interconnectPage,
  rtpServersPage,
  alertPage,
  contractsPage,
  invoicePage,
  documentsPage,
  dataManagementPage,
  statusPage,
  qualityPage,
  ...measurePages,
  openPage,
  profilePage,
  preferencesPage,
  passwordPage,
  twoFactorPage,
  securityPage,
  tokensPage,
  phonePage,
  confirmPage,
];

/** Sections that have a page. */
export const pagedSections: ReadonlySet<string> = new Set(
  [...sections].flatMap(([id, kind]) => (kind === 'page' ? [id] : [])),
);
