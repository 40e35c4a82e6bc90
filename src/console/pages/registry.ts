// Every page of the console. A new one: a file here, a template of its name, a line.
import { auditPage } from './audit.ts';
import { brandPages } from './brand/pages.ts';
import { brandsPage } from './brands.ts';
import { contactsPage } from './contacts.ts';
import { mailPage } from './mail.ts';
import { overviewPage } from './overview.ts';
import type { ConsolePage } from './page.ts';

export const pages: readonly ConsolePage[] = [
  overviewPage,
  brandsPage,
  ...brandPages,
  mailPage,
  contactsPage,
  auditPage,
];
