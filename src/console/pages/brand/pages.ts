// The pages of a brand, in the order of their tabs.
import type { ConsolePage } from '../page.ts';
import { certificatesPage } from './certificates.ts';
import { configurationPage } from './configuration.ts';
import { customersPage } from './customers.ts';
import { domainsPage } from './domains.ts';
import { eventsPage } from './events.ts';
import { historyPage, revisionPage } from './history.ts';
import { brandMailPage } from './mail.ts';
import { overridesPage } from './overrides.ts';
import { planPage } from './plan.ts';
import { previewPage } from './preview.ts';
import { summaryPage } from './summary.ts';

export const brandPages: readonly ConsolePage[] = [
  ...[summaryPage, configurationPage, planPage, domainsPage, certificatesPage],
  ...[historyPage, revisionPage, eventsPage, overridesPage],
  ...[previewPage, brandMailPage, customersPage],
];
