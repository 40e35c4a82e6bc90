// Pages that need no login: accessibility statement, legal texts, and the service status where the portal publishes it.

import { LRUCache } from 'lru-cache';
import { zoneOf } from '../../core/zone.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { PortalDependencies } from '../http/session-context.ts';
import { statusView } from '../pages/status.ts';
import { markdownHtml } from '../ui/markdown.ts';
import { timeView } from '../ui/translator.ts';

export type OpenPage = (
  dependencies: PortalDependencies,
  requestContext: RequestContext,
  path: string,
) => Promise<{ readonly title: string; readonly view: object | null }>;

const legal: OpenPage = async (_dependencies, { site, t }, path) => {
  const name = path.slice('/legal/'.length);
  const text =
    name === 'privacy' || name === 'terms' || name === 'imprint' ? site.snapshot.portal.legal?.[name] : undefined;
  const title = t(`links.${name}`);
  return { title, view: text === undefined ? null : { title, body: markdownHtml(text) } };
};

/** The accessibility statement: the standard, how it is tested, known limits, and the contact. */
const accessibility: OpenPage = async (_dependencies, { site, t }) => {
  const { support, brand } = site.snapshot.portal;
  const limits = site.snapshot.theme.css !== null || site.snapshot.theme.javascript.length > 0;
  return {
    title: t('accessibility.title'),
    view: { text: t('accessibility.text', { brand }), limits, email: support.email ?? '' },
  };
};

const status: OpenPage = async ({ store, services }, { site, t }) => {
  const isPublic = site.snapshot.access.sections.includes('public-status');
  const title = t('status.title');
  if (!isPublic) return { title, view: null };
  const view = await statusView(store, site.snapshot.name, t, zoneOf('UTC'), services.clock.now());
  return { title, view: { ...view, stale: '' } };
};

/** Portals and languages of which the last view is kept. */
const MAX_KEPT = 2_000;

/** Keeps the last view of a page, for a visitor who asks while the store cannot be read; it then says of when it is. */
export function keepingLast(page: OpenPage): OpenPage {
  const kept = new LRUCache<string, { readonly title: string; readonly view: object | null; readonly at: number }>({
    max: MAX_KEPT,
  });
  return async (dependencies, requestContext, path) => {
    const { site, t } = requestContext;
    const key = `${site.snapshot.name} ${t.lang} ${path}`;
    try {
      const shown = await page(dependencies, requestContext, path);
      kept.set(key, { ...shown, at: dependencies.services.clock.now() });
      return shown;
    } catch (thrown) {
      const last = kept.get(key);
      if (last === undefined) throw thrown;
      const at = timeView(last.at, t, zoneOf('UTC')).text;
      return {
        title: last.title,
        view: last.view === null ? null : { ...last.view, stale: t('status.stale', { at }) },
      };
    }
  };
}

export const openPages: readonly (readonly [string, OpenPage])[] = [
  ['/legal/privacy', legal],
  ['/legal/terms', legal],
  ['/legal/imprint', legal],
  ['/accessibility', accessibility],
  ['/public-status', status],
];
