// The site of a snapshot: what is rendered in advance (stylesheets, icons, login page), and the frame for all other pages. Made once
// per snapshot and dropped with it.

import type { SignedIn } from '../../auth/session.ts';
import type { ImageReader } from '../../core/images/image-reader.ts';
import type { Db } from '../../store/store.ts';
import { nothingRefused, type RefusedView } from '../forms/refused-view.ts';
import { commonHeaders, fileOnly, livePages, PLAYING, pageHeaders, scriptsOf } from '../http/security.ts';
import { type StaticFile, staticFile } from '../http/static-files.ts';
import { ICON_SIZES, type SharedFiles, systemFiles } from '../http/system-files.ts';
import { type AnnouncementView, announcesAtLogin } from '../ui/announcements.ts';
import type { FlashMessage } from '../ui/flash.ts';
import { frameView, type MenuEntry, noMenu, type SiteFiles } from '../ui/frame.ts';
import { loginView } from '../ui/login-view.ts';
import { chooseLanguage, languagesOf, type Translator, translatorOf } from '../ui/translator.ts';
import { readAsset } from './read-asset.ts';
import { frameAt, scriptFramesOf } from './script-frames.ts';
import type { PortalSnapshot } from './snapshot.ts';
import type { Templates } from './templates.ts';

const REVALIDATE = 'no-cache';
/** Most frames cached for one menu; there is one for each page and language. */
const MAX_FRAMES = 100;

/** What the frame of a page depends on, apart from the visitor. */
export interface FrameOptions {
  readonly page: string;
  readonly title: string;
  readonly menu: readonly MenuEntry[];
  /** File name of our own script on the page; null for none. */
  readonly script: string | null;
  /** Content of a `refresh` for browsers without scripts: seconds, and the path that is opened then. */
  readonly refresh?: string;
}

/** The balance in the head of each page behind the login. */
export interface WalletView {
  readonly amount: string;
  readonly owed: boolean;
  /** Where it is topped up; null where there is no way to. */
  readonly topUp: string | null;
}

/** The parts of the frame that differ between visitors. */
export interface VisitorView {
  readonly visitor: {
    readonly name: string;
    readonly initials: string;
    readonly customer: string;
    readonly id: string;
    readonly operator: string | null;
    /** How the contact wants pages. */
    readonly view: Pick<SignedIn, 'isMenuNarrow' | 'density'>;
    /** Null where the balance is not shown. */
    readonly wallet: WalletView | null;
  } | null;
  readonly announcements: readonly AnnouncementView[];
  readonly flash: FlashMessage | null;
  /** CSRF token of the session's forms. */
  readonly formToken: string;
  readonly refused: RefusedView;
}

export interface Site {
  readonly snapshot: PortalSnapshot;
  /** Tags of the portal's languages, its default first. */
  readonly languages: readonly string[];
  translator(tag: string): Translator;
  /** Returns a prepared file by its path. */
  file(path: string, acceptedLanguages: string): StaticFile | undefined;
  /** Returns a file of the theme by digest and URL-encoded name; it is read from the store on the first request. */
  asset(digest: string, name: string): Promise<StaticFile | undefined>;
  /** Renders a page in the portal's frame. */
  page(template: string, view: object, frame: FrameOptions, t: Translator, visitor?: VisitorView): string;
  /** Renders a part of a page, or an email, without the frame. */
  part(template: string, view: object): string;
  /** Whether scripts of the brand run in its pages themselves, and not in a frame. */
  readonly scriptsInPage: boolean;
  /** Returns the headers that a page's scripts decide. */
  headers(page: string, ownScript: boolean): Readonly<Record<string, string>>;
}

/** Where the bytes of assets are, and what makes icons of them. */
export interface AssetSource {
  readonly store: Db;
  /** Null where no icons are asked for. */
  readonly images: ImageReader | null;
}

/** What a site is made of besides its snapshot and the templates. */
export interface SiteSource extends AssetSource {
  /** Portals whose scripts the operator lets run in their pages. */
  readonly inPage: ReadonlySet<string>;
}

/** The main part of a page; the link that skips the menu leads to it. */
const MAIN = '<main id="content" tabindex="-1">\n';

const noVisitor: VisitorView = {
  visitor: null,
  announcements: [],
  flash: null,
  formToken: '',
  refused: nothingRefused,
};

export function createSite(
  snapshot: PortalSnapshot,
  templates: Templates,
  shared: SharedFiles,
  source: SiteSource,
): Site {
  const { files, paths } = systemFiles(snapshot, shared);
  const languages = languagesOf(snapshot, templates.languages);
  const translator = (tag: string): Translator => translatorOf(snapshot, tag, templates.languages);
  const { javascript } = snapshot.theme;
  const scriptsInPage = javascript.length > 0 && source.inPage.has(snapshot.name);
  const scriptFrames = scriptsInPage ? new Map<string, StaticFile>() : scriptFramesOf(snapshot, templates);
  const headers: Site['headers'] = (page, own) =>
    pageHeaders({
      ...{ inPage: scriptsInPage ? scriptsOf(javascript, page) : [], framed: scriptFrames.has(page), own },
      follows: livePages.has(page),
      plays: page === PLAYING,
    });
  const page = pageOf(snapshot, templates, { ...paths, scriptsInPage });

  const loginPages = new Map<string, StaticFile>();
  const loginPage = (tag: string): StaticFile => {
    const made = loginPages.get(tag) ?? staticLogin(translator(tag));
    loginPages.set(tag, made);
    return made;
  };
  const staticLogin = (own: Translator): StaticFile => {
    const view = {
      ...loginView(snapshot, own),
      ...{ email: '', next: '' },
    };
    const frame = { page: 'login', title: own('login.title'), menu: noMenu, script: null };
    const html = page('login', { ...view, m: own.messages }, frame, own);
    const vary = languages.length > 1 ? { 'content-language': own.lang } : {};
    return staticFile(
      Buffer.from(html),
      HTML,
      { ...commonHeaders, ...headers('login', false), 'cache-control': REVALIDATE, ...vary },
      languages.length > 1 ? ['accept-language'] : [],
    );
  };

  const isLive = snapshot.portal.status.state === 'live';
  // Render the login page now, so that a portal that cannot be rendered is found here and not by a visitor.
  if (isLive) loginPage(languages[0] ?? 'en');
  return {
    snapshot,
    languages,
    translator,
    headers,
    scriptsInPage,
    page,
    part: (template, view) => templates.render(template, { formToken: '', ...view }),
    file: (path, accepted) =>
      path === '/login' && isLive && !announcesAtLogin(snapshot)
        ? loginPage(chooseLanguage(languages, null, accepted))
        : (files.get(path) ?? shared.files.get(path) ?? frameAt(scriptFrames, path)),
    asset: assetsOf(snapshot, source),
  };
}

interface Frame {
  /** From the beginning to the brand's name. */
  readonly top: string;
  readonly menu: string;
  /** From the beginning of the page to its content. */
  readonly head: string;
  readonly bottom: string;
}
type Frames = Map<string, Frame>;

/** Renders pages. The frame is cached per menu; what belongs to a visitor is inserted between its parts. */
function pageOf(
  snapshot: PortalSnapshot,
  templates: Templates,
  { scriptsInPage, ...paths }: SiteFiles & Pick<Site, 'scriptsInPage'>,
): Site['page'] {
  // Visitors with the same menu share one list object (see `menus.ts`), so it can be the key.
  const framesOf = new WeakMap<readonly MenuEntry[], Frames>();
  return (template, view, frame, t, forVisitor = noVisitor) => {
    const frames = framesOf.get(frame.menu) ?? new Map<string, Frame>();
    framesOf.set(frame.menu, frames);
    const key = `${frame.page}\0${frame.title}\0${t.lang}\0${frame.script}\0${frame.refresh}`;
    let made = frames.get(key);
    if (made === undefined) {
      const shown = { frame: frameView({ ...frame, snapshot, t, files: paths, scriptsInPage }), m: t.messages };
      made = {
        top: templates.render('frame-top', shown),
        menu: templates.render('frame-menu', shown),
        head: templates.render('frame-head', shown),
        bottom: templates.render('frame-bottom', shown),
      };
      if (frames.size >= MAX_FRAMES) frames.clear();
      frames.set(key, made);
    }
    const { visitor } = forVisitor;
    const own = visitor?.wallet ?? null;
    const wallet = own === null ? '' : templates.render('wallet', { wallet: own, m: t.messages });
    const who = visitor === null ? '' : templates.render('frame-visitor', { ...forVisitor, m: t.messages });
    const banner = visitor?.operator == null ? '' : templates.render('support-banner', { visitor, m: t.messages });
    const flash = forVisitor.flash === null ? '' : templates.render('flash-message', { flash: forVisitor.flash });
    const { formToken, refused, announcements } = forVisitor;
    const announced =
      announcements.length === 0 ? '' : templates.render('announcements', { announcements, m: t.messages });
    const content = templates.render(template, { ...view, m: t.messages, formToken, refused });
    return `${made.top}${wallet}${made.menu}${who}${made.head}${banner}${announced}${MAIN}${flash}${content}${made.bottom}`;
  };
}

/** Creates the reader of assets. It caches without a limit, since a theme names about thirty files at most. */
function assetsOf(snapshot: PortalSnapshot, { store, images }: AssetSource): Site['asset'] {
  const loaded = new Map<string, StaticFile>();
  const { logo, favicon } = snapshot.theme;
  return async (digest, name) => {
    const size = /^icon-(\d+)\.png$/.exec(name)?.[1];
    const isIcon = ICON_SIZES.some((known) => String(known) === size) && digest === (favicon ?? logo)?.digest;
    const reference = snapshot.assets.get(digest);
    if (!isIcon && (reference === undefined || encodeURIComponent(reference.name) !== name)) return undefined;
    const key = `${digest}/${name}`;
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const content = await readAsset(store, digest);
    if (content === undefined) return undefined;
    const bytes = isIcon ? await images?.icon(content.bytes, Number(size)) : content.bytes;
    // A row that was edited by hand may hold anything.
    if (bytes === undefined) return undefined;
    // If an asset is opened as a document, the sandbox keeps scripts in it from running.
    const file = staticFile(Buffer.from(bytes), isIcon ? 'image/png' : content.mediaType, {
      ...commonHeaders,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': fileOnly,
      // Scripts are loaded by the frame that they run in, whose origin is another; they are public.
      ...(content.mediaType.startsWith('text/javascript') ? { 'access-control-allow-origin': '*' } : {}),
    });
    loaded.set(key, file);
    return file;
  };
}

export const HTML = 'text/html; charset=utf-8';
