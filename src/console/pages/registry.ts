// Every page of the console. A new one: a file here, a template of its name, a line.
import { auditPage } from './audit.ts';
import { brandPages } from './brand/pages.ts';
import { brandsPage } from './brands.ts';
import { certificatesPage } from './certificates.ts';
import { contactsPage } from './contacts.ts';
import { domainsPage } from './domains.ts';
import { driftPage } from './drift.ts';
import { erasuresPage } from './erasures.ts';
import { healthPage } from './health.ts';
import { mailPage } from './mail.ts';
import { notificationsPage } from './notifications.ts';
import { overridesPage } from './overrides.ts';
import { overviewPage } from './overview.ts';
import type { ConsolePage } from './page.ts';
import { searchPage } from './search.ts';
import { tokensPage } from './tokens.ts';

export const pages: readonly ConsolePage[] = [
  overviewPage,
  brandsPage,
  ...brandPages,
  domainsPage,
  certificatesPage,
  driftPage,
  overridesPage,
  mailPage,
  notificationsPage,
  healthPage,
  contactsPage,
  erasuresPage,
  tokensPage,
  auditPage,
  searchPage,
];
