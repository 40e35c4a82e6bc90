// Emails of a portal that are not sent by one of its pages: its texts, logo and colours are read from the store.
import type { SendContactEmail } from '../../customers/accounts/change.ts';
import { sharedFiles } from '../http/system-files.ts';
import type { Services } from '../services.ts';
import { snapshotOf } from '../site/directory.ts';
import { createSite } from '../site/site.ts';
import { loadTemplates, type Templates } from '../site/templates.ts';
import { queuePortalEmail } from './compose.ts';

export function createPortalMail(services: Pick<Services, 'urlOf' | 'sealer' | 'clock'>): SendContactEmail {
  let templates: Templates | undefined;
  return async (tx, portal, { language, ...content }) => {
    const snapshot = await snapshotOf(tx, portal);
    if (snapshot === undefined || snapshot.state === 'archived') return;
    templates ??= loadTemplates();
    const site = createSite(snapshot, templates, sharedFiles(templates), {
      ...{ store: tx, images: null },
      inPage: new Set(),
    });
    await queuePortalEmail({ store: tx, services, site }, language, content);
  };
}
