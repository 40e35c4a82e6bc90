// A cache of sites: made on the first request, least recently used ones are dropped.
import { LRUCache } from 'lru-cache';
import type { ImageReader } from '../../core/images/image-reader.ts';
import { upTo } from '../../core/limits/cache-size.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import { sharedFiles } from '../http/system-files.ts';
import { createSite, type Site } from './site.ts';
import type { PortalSnapshot } from './snapshot.ts';
import { loadTemplates } from './templates.ts';

/** Most sites cached. Ten thousand would need more memory than everything else, and making one again takes only 1 to 2 ms. */
const MAX_SITES = 2000;

/** Returns the site of a snapshot; undefined for a portal that cannot be rendered, which must not affect the others. */
export type Sites = (snapshot: PortalSnapshot) => Site | undefined;

/** `inPage`: portals whose scripts run in their pages themselves. */
export function createSites(store: Store, log: Log, images: ImageReader, inPage: ReadonlySet<string>): Sites {
  const templates = loadTemplates();
  const shared = sharedFiles(templates);
  const sites = new LRUCache<PortalSnapshot, Site>(upTo(MAX_SITES));
  return (snapshot) => {
    const known = sites.get(snapshot);
    if (known !== undefined) return known;
    try {
      const site = createSite(snapshot, templates, shared, { store, images, inPage });
      sites.set(snapshot, site);
      return site;
    } catch (thrown) {
      log.error('a portal cannot be rendered', { portal: snapshot.name, why: reasonOf(thrown) });
      return undefined;
    }
  };
}
