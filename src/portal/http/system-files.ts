// Files that every portal has besides its pages: stylesheets, our scripts, icons, manifest, robots.txt.
import { sha256 } from '../../core/canonical.ts';
import { initialIcon } from '../site/initial-icon.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Templates } from '../site/templates.ts';
import { themeCss } from '../site/theme-css.ts';
import type { SiteFiles } from '../ui/frame.ts';
import { commonHeaders } from './security.ts';
import { IMMUTABLE, type StaticFile, staticFile } from './static-files.ts';

/** Widths in pixels of the icons for browser tabs, home screens and the manifest. */
export const ICON_SIZES = [32, 180, 192, 512] as const;

/** Files that are the same for all portals, prepared once. */
export interface SharedFiles {
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly core: string;
  readonly portal: string;
  /** URL paths of our own scripts by file name. */
  readonly scripts: ReadonlyMap<string, string>;
}

export function sharedFiles({ stylesheets, scripts }: Pick<Templates, 'stylesheets' | 'scripts'>): SharedFiles {
  const files = new Map<string, StaticFile>();
  const add = adder(files);
  return {
    files,
    core: add('core.css', stylesheets.core, CSS),
    portal: add('portal.css', stylesheets.portal, CSS),
    scripts: new Map([...scripts].map(([name, body]) => [name, add(name, body, SCRIPT)])),
  };
}

type Add = (name: string, body: Buffer, mediaType: string) => string;

/** Nothing of a file is reported: its policy lets nothing run. */
const { 'reporting-endpoints': _, ...withoutReports } = commonHeaders;
const fileHeaders = { ...withoutReports, 'cache-control': IMMUTABLE };

const adder =
  (files: Map<string, StaticFile>): Add =>
  (name, body, mediaType) => {
    const path = `/assets/${sha256(body)}/${name}`;
    files.set(path, staticFile(body, mediaType, fileHeaders));
    return path;
  };

/** Prepares a portal's own files by path. Also returns the paths that its pages use for them and for the shared files. */
export function systemFiles(
  snapshot: PortalSnapshot,
  { core, portal, scripts }: SharedFiles,
): { readonly files: ReadonlyMap<string, StaticFile>; readonly paths: SiteFiles } {
  const files = new Map<string, StaticFile>();
  const add = adder(files);
  const { icon, touchIcon } = iconPaths(snapshot, add);
  const robots = Buffer.from('User-agent: *\nDisallow: /\n');
  const plain = { ...commonHeaders, 'cache-control': 'no-cache' };
  files.set('/robots.txt', staticFile(robots, 'text/plain; charset=utf-8', plain));
  const theme = add('theme.css', Buffer.from(themeCss(snapshot.theme)), CSS);
  const manifest = add('site.webmanifest', manifestOf(snapshot, icon), 'application/manifest+json');
  return { files, paths: { core, portal, theme, manifest, icon, touchIcon, scripts } };
}

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** Adds the icons: made from the favicon or logo, or else from the first letter of the brand. */
function iconPaths({ theme, portal }: PortalSnapshot, add: Add) {
  const image = theme.favicon ?? theme.logo;
  if (image !== null) {
    const path = `/assets/${image.digest}/icon`;
    return { icon: `${path}-32.png`, touchIcon: `${path}-180.png` };
  }
  const svg = initialIcon(portal.brand, theme.colors.primary, theme.colors.onPrimary);
  return { icon: add('icon.svg', Buffer.from(svg), 'image/svg+xml'), touchIcon: null };
}

function manifestOf({ portal, theme }: PortalSnapshot, icon: string): Buffer {
  const icons = icon.endsWith('.svg')
    ? [{ src: icon, sizes: 'any', type: 'image/svg+xml' }]
    : [192, 512].map((size) => ({
        src: icon.replace('icon-32', `icon-${size}`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      }));
  return Buffer.from(
    JSON.stringify({
      name: portal.brand,
      short_name: portal.brand.slice(0, 30),
      start_url: '/',
      display: 'browser',
      theme_color: theme.colors.primary,
      icons,
    }),
  );
}
