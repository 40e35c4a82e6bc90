// The pages of a signed-in visitor. Adding one is a file, a template and a line here.
import type { Page } from '../page.ts';
import { balancePage } from './balance.ts';
import { breakoutPage } from './breakout.ts';
import { cdrPage } from './cdr.ts';
import { dashboardPage } from './dashboard.ts';
import { latestCallsPage } from './latest-calls.ts';
import { paymentsPage } from './payments.ts';
import { summaryPage } from './summary.ts';

export const pages: readonly Page[] = [
  dashboardPage,
  balancePage,
  cdrPage,
  breakoutPage,
  latestCallsPage,
  summaryPage,
  paymentsPage,
];
