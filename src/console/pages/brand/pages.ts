// The pages of a brand, in the order of their tabs.
import type { ConsolePage } from '../page.ts';
import { certificatesPage } from './certificates.ts';
import { configurationPage } from './configuration.ts';
import { domainsPage } from './domains.ts';
import { eventsPage } from './events.ts';
import { historyPage, revisionPage } from './history.ts';
import { overridesPage } from './overrides.ts';
import { planPage } from './plan.ts';
import { summaryPage } from './summary.ts';

export const brandPages: readonly ConsolePage[] = [
  ...[summaryPage, configurationPage, planPage, domainsPage, certificatesPage],
  ...[historyPage, revisionPage, eventsPage, overridesPage],
];
