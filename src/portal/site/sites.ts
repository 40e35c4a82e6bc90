// The site of each snapshot: made when it is first asked for, kept for those that were asked for lately.
import { LRUCache } from 'lru-cache';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import { sharedFiles } from '../http/system-files.ts';
import { createSite, type Site } from './site.ts';
import type { PortalSnapshot } from './snapshot.ts';
import { loadTemplates } from './templates.ts';

/** Making one again takes a millisecond or two; ten thousand of them would take more memory than all the rest. */
const MAX_SITES = 2000;

/** Undefined for a brand that cannot be drawn: it must not end the process that serves the others. */
export type Sites = (snapshot: PortalSnapshot) => Site | undefined;

export function createSites(store: Store, log: Log): Sites {
  const templates = loadTemplates();
  const shared = sharedFiles(templates);
  const sites = new LRUCache<PortalSnapshot, Site>({ max: MAX_SITES });
  return (snapshot) => {
    const known = sites.get(snapshot);
    if (known !== undefined) return known;
    try {
      const site = createSite(snapshot, templates, shared, store);
      sites.set(snapshot, site);
      return site;
    } catch (thrown) {
      log.error('a brand cannot be drawn', { portal: snapshot.name, why: reasonOf(thrown) });
      return undefined;
    }
  };
}
