// Which requests of a browser are answered, by what it says of them (Fetch Metadata Request Headers): pages are for navigations of a window,
// so that no script, frame, worker or prefetch of another page reads them or sends their forms.
import type { IncomingMessage } from 'node:http';
import { FEED } from '../live/live-table.ts';
import { pages } from '../pages/registry.ts';
import { openPages } from '../public-pages/open-pages.ts';
import { publicPages } from '../public-pages/registry.ts';
import { livePages, SCRIPT_FRAMES } from './security.ts';

/**
 * `secret`: a page that takes or shows a secret, and every path that is not known as something else. `page`: any other page. `frame`: the
 * document of a brand's scripts. `feed`: what our script on a page follows. `sound`: what a player of a page plays. `program`: read by
 * programs. `file`: used by pages.
 */
export type RouteClass = 'secret' | 'page' | 'frame' | 'feed' | 'sound' | 'program' | 'file';

const ofPrefixes: readonly (readonly [string, RouteClass])[] = [
  ['/assets/', 'file'],
  ['/robots.txt', 'file'],
  ['/favicon.ico', 'file'],
  [SCRIPT_FRAMES, 'frame'],
  ...[...livePages].map((id) => [`/${id}${FEED}`, 'feed'] as const),
  ['/.well-known/', 'program'],
  ['/csp-reports', 'program'],
  ['/hooks/', 'program'],
  ['/api/v1/', 'program'],
];

const SOUND = /^\/recording\/[\d.]+\/audio$/;

/** First parts of the paths of pages without a secret. */
const plain: ReadonlySet<string> = new Set([
  'api',
  ...pages.filter(({ secret }) => !secret).map(({ id }) => id),
  ...publicPages.filter(({ secret }) => !secret).map(({ path }) => path.slice(1)),
  ...openPages.map(([path]) => path.split('/')[1] ?? ''),
]);

/** Returns the class of a path. The router ignores case and this does not: what is written otherwise is secret. */
export function routeClassOf(url: string): RouteClass {
  const path = (/^[^?#]*/.exec(url) ?? [''])[0];
  const known = ofPrefixes.find(([prefix]) => path.startsWith(prefix));
  if (known !== undefined) return known[1];
  if (SOUND.test(path)) return 'sound';
  return path === '/' || (path.startsWith('/') && plain.has(path.split('/')[1] ?? '')) ? 'page' : 'secret';
}

type Asked = Pick<IncomingMessage, 'headers'>;

/** Returns whether a request is answered. `scriptsInPage`: whether scripts of the brand run in pages of this portal, and may be the one who asks. */
export function isAnswered(request: Asked, route: RouteClass, scriptsInPage: boolean): boolean {
  const { headers } = request;
  const { site, mode, dest } = metadataOf(request);
  // A worker of a page would see every later request of it.
  if (headers['service-worker'] !== undefined || /worker|worklet/.test(dest ?? '')) return false;
  switch (route) {
    case 'file':
      return true;
    case 'frame':
      return dest === undefined || dest === 'iframe';
    case 'feed':
      // A script of the brand in a page would read it as well as ours.
      if (scriptsInPage) return false;
      return isOwn(request, 'empty');
    case 'sound':
      // A script that plays it could record it: pages with scripts of the brand may not load media, where the browser says who asks.
      return isOwn(request, 'audio') && (dest !== undefined || !scriptsInPage);
    case 'program':
      // Programs send none of them, or `Sec-Fetch-Mode` alone (Node.js). Browsers send reports.
      return site === undefined || dest === 'report' || mode === 'navigate';
    case 'page':
      return !isScripted(request);
    case 'secret':
      if (scriptsInPage && (site === undefined || mode === undefined || dest === undefined)) return false;
      return !isScripted(request) && !isSpeculative(request);
  }
}

/** Whether it is for that destination in a page of the portal, or the browser does not say. */
function isOwn(request: Asked, destination: string): boolean {
  const { site, dest } = metadataOf(request);
  return (site === undefined || site === 'same-origin') && (dest === undefined || dest === destination);
}

/** Whether a browser says that this is anything but a navigation of a window. */
function isScripted(request: Asked): boolean {
  const { site, mode, dest } = metadataOf(request);
  return (
    (dest !== undefined && dest !== 'document') || (site !== undefined && mode !== undefined && mode !== 'navigate')
  );
}

/** Whether it is loaded before anyone asked for it, by a prefetch or prerender. */
const isSpeculative = ({ headers }: Asked): boolean =>
  headers['sec-purpose'] !== undefined || headers['purpose'] === 'prefetch' || headers['x-moz'] === 'prefetch';

function metadataOf({ headers }: Asked) {
  const one = (name: string): string | undefined => headers[name]?.toString();
  return { site: one('sec-fetch-site'), mode: one('sec-fetch-mode'), dest: one('sec-fetch-dest') };
}
