// A snapshot's own site: what can be rendered before anybody asks (login page, stylesheets, assets), and the frame
// for everything else. Made once per snapshot and dropped with it.
import { sha256 } from '../core/canonical.ts';
import type { AssetSpec } from '../kinds/asset.ts';
import type { Store } from '../store/store.ts';
import { type FrameInput, frameView, messagesOf } from './frame.ts';
import type { Messages } from './messages/en.ts';
import { message } from './page.ts';
import { commonHeaders, contentSecurityPolicy, scriptsOf } from './security.ts';
import type { PortalSnapshot } from './snapshot.ts';
import { type StaticFile, staticFile } from './static-files.ts';
import type { Templates } from './templates.ts';
import { themeCss } from './theme-css.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

export interface Site {
  readonly snapshot: PortalSnapshot;
  readonly messages: Messages;
  /** Files that need nothing but the snapshot, by path. */
  readonly files: ReadonlyMap<string, StaticFile>;
  /** A file of the theme, by its name as it stands in an address; read from the store when it is first asked for. */
  asset(digest: string, name: string): Promise<StaticFile | undefined>;
  /** A whole page in the portal's frame. */
  page(template: string, view: object, frame: Pick<FrameInput, 'page' | 'title' | 'menu' | 'visitor'>): string;
  /** The policy that goes with a page. */
  policy(page: string): string;
}

export function createSite(snapshot: PortalSnapshot, templates: Templates, store: Store): Site {
  const messages = messagesOf(snapshot);
  const baseDigest = sha256(templates.stylesheet);
  const policy = (page: string): string => contentSecurityPolicy(scriptsOf(snapshot.theme.javascript, page));
  const page: Site['page'] = (template, view, frame) =>
    templates.render(template, {
      ...view,
      frame: frameView({ ...frame, snapshot, messages, baseDigest }),
      m: messages,
    });

  const loginFrame = { page: 'login', title: message(messages, 'login.title'), menu: [], visitor: null };
  const login = page('login', { problem: '', email: '', next: '' }, loginFrame);
  const css = Buffer.from(themeCss(snapshot.theme));
  const asset = (headers: Record<string, string>) => ({ ...commonHeaders, 'cache-control': IMMUTABLE, ...headers });
  const files = new Map<string, StaticFile>([
    [`/assets/${baseDigest}/base.css`, staticFile(templates.stylesheet, CSS, asset({}))],
    [`/assets/${sha256(css)}/theme.css`, staticFile(css, CSS, asset({}))],
    [
      '/robots.txt',
      staticFile(Buffer.from('User-agent: *\nDisallow: /\n'), 'text/plain; charset=utf-8', {
        ...commonHeaders,
        'cache-control': REVALIDATE,
      }),
    ],
  ]);
  if (snapshot.portal.status.state === 'live') {
    const headers = { ...commonHeaders, 'cache-control': REVALIDATE, 'content-security-policy': policy('login') };
    files.set('/login', staticFile(Buffer.from(login), HTML, headers));
  }

  /** By digest; a portal names at most some thirty. */
  const loaded = new Map<string, StaticFile>();
  return {
    snapshot,
    messages,
    files,
    policy,
    page,
    asset: async (digest, name) => {
      const reference = snapshot.assets.get(digest);
      if (reference === undefined || encodeURIComponent(reference.name) !== name) return undefined;
      const known = loaded.get(digest);
      if (known !== undefined) return known;
      const content = await readAsset(store, digest);
      if (content === undefined) return undefined;
      // Opened by itself, an asset is data in a sandbox and nothing more.
      const sandbox = { 'content-security-policy': "sandbox; default-src 'none'" };
      const file = staticFile(content.bytes, content.mediaType, asset(sandbox));
      loaded.set(digest, file);
      return file;
    },
  };
}

export const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

async function readAsset(store: Store, digest: string): Promise<{ bytes: Buffer; mediaType: string } | undefined> {
  const row = await store
    .selectFrom('asset_content')
    .innerJoin('resource', 'resource.name', 'asset_content.digest')
    .select(['asset_content.bytes', 'resource.spec'])
    .where('resource.kind', '=', 'asset')
    .where('asset_content.digest', '=', digest)
    .executeTakeFirst();
  // Bytes that are not what their name says were changed behind our back; they are not served.
  if (row === undefined || sha256(row.bytes) !== digest) return undefined;
  const { mediaType } = JSON.parse(row.spec) as AssetSpec;
  return { bytes: Buffer.from(row.bytes), mediaType };
}
