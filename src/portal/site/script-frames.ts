// The documents in which a brand's scripts run, one a page that lists any: each has an origin of its own and holds nothing of the visitor.
import { commonHeaders, framePolicy, SCRIPT_FRAMES, scriptsOf } from '../http/security.ts';
import { type StaticFile, staticFile } from '../http/static-files.ts';
import { scriptView } from '../ui/frame.ts';
import type { PortalSnapshot } from './snapshot.ts';
import type { Templates } from './templates.ts';

/** Returns the document of each page that has scripts, by the id of the page. */
export function scriptFramesOf(
  { theme, portal }: PortalSnapshot,
  templates: Templates,
): ReadonlyMap<string, StaticFile> {
  const pages = new Set(theme.javascript.flatMap((script) => script.pages));
  return new Map(
    [...pages].flatMap((page): [string, StaticFile][] => {
      const scripts = scriptsOf(theme.javascript, page);
      if (scripts.length === 0) return [];
      const view = {
        brand: portal.brand,
        colorScheme: theme.mode === 'auto' ? 'light dark' : theme.mode,
        scripts: scripts.map(scriptView),
      };
      const headers = {
        ...commonHeaders,
        'content-security-policy': framePolicy(scripts),
        'cache-control': 'no-cache',
        // It is framed by pages of this portal, and opened by nothing.
        'cross-origin-opener-policy': 'unsafe-none',
      };
      const body = Buffer.from(templates.render('script-frame', view));
      return [[page, staticFile(body, 'text/html; charset=utf-8', headers)]];
    }),
  );
}

export const frameAt = (frames: ReadonlyMap<string, StaticFile>, path: string): StaticFile | undefined =>
  path.startsWith(SCRIPT_FRAMES) ? frames.get(path.slice(SCRIPT_FRAMES.length)) : undefined;
