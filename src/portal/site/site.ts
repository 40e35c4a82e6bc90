// A snapshot's own site: what can be rendered before anybody asks (stylesheets, icons, login page), and the frame for
// everything else. Made once per snapshot and dropped with it.
import type { Store } from '../../store/store.ts';
import { commonHeaders, contentSecurityPolicy, scriptsOf } from '../http/security.ts';
import { type StaticFile, staticFile } from '../http/static-files.ts';
import { ICON_SIZES, type SharedFiles, systemFiles } from '../http/system-files.ts';
import { frameView, type MenuEntry, noMenu, type SiteFiles } from '../ui/frame.ts';
import { chooseLanguage, languagesOf, type Translator, translatorOf } from '../ui/translator.ts';
import { faviconFrom } from './favicon.ts';
import { readAsset } from './read-asset.ts';
import type { PortalSnapshot } from './snapshot.ts';
import type { Templates } from './templates.ts';

const REVALIDATE = 'no-cache';
/** Frames of one menu that are kept: a page in a language. */
const MAX_FRAMES = 100;

/** What a page's frame depends on, and nothing of who is looking. */
export interface FrameOptions {
  readonly page: string;
  readonly title: string;
  readonly menu: readonly MenuEntry[];
  /** Name of our own script on the page; null for none. */
  readonly script: string | null;
}

/** What the frame says to one visitor. */
export interface VisitorView {
  readonly visitor: {
    readonly name: string;
    readonly customer: string;
    readonly id: string;
    readonly operator: string | null;
  } | null;
  /** Words of what was done on the page before. */
  readonly flash: string | null;
  /** Proves that a form was shown to the session that sends it. */
  readonly formToken: string;
}

export interface Site {
  readonly snapshot: PortalSnapshot;
  /** Tags of its languages; the first is its own. */
  readonly languages: readonly string[];
  translator(tag: string): Translator;
  /** A file that needs nothing but the snapshot, by its path. */
  file(path: string, acceptedLanguages: string): StaticFile | undefined;
  /** A file of the theme, by its name as it stands in an address; read from the store when it is first asked for. */
  asset(digest: string, name: string): Promise<StaticFile | undefined>;
  /** A whole page in the portal's frame. */
  page(template: string, view: object, frame: FrameOptions, t: Translator, visitor?: VisitorView): string;
  /** A part of a page or a letter, without a frame. */
  part(template: string, view: object): string;
  /** The policy that goes with a page. */
  policy(page: string, ownScript: boolean): string;
}

const nobody: VisitorView = { visitor: null, flash: null, formToken: '' };

export function createSite(snapshot: PortalSnapshot, templates: Templates, shared: SharedFiles, store: Store): Site {
  const { files, paths } = systemFiles(snapshot, shared);
  const languages = languagesOf(snapshot, templates.languages);
  const translator = (tag: string): Translator => translatorOf(snapshot, tag, templates.languages);
  const policy: Site['policy'] = (page, ownScript) =>
    contentSecurityPolicy(scriptsOf(snapshot.theme.javascript, page), ownScript);
  const page = pageOf(snapshot, templates, paths);

  const loginPages = new Map<string, StaticFile>();
  const loginPage = (tag: string): StaticFile => {
    const made = loginPages.get(tag) ?? staticLogin(translator(tag));
    loginPages.set(tag, made);
    return made;
  };
  const staticLogin = (own: Translator): StaticFile => {
    const view = {
      problem: '',
      email: '',
      next: '',
      signup: snapshot.signup.customer,
      carrier: snapshot.signup.carrier,
    };
    const frame = { page: 'login', title: own('login.title'), menu: noMenu, script: null };
    const html = page('login', { ...view, m: own.messages }, frame, own);
    const vary = languages.length > 1 ? { 'content-language': own.lang } : {};
    const headers = {
      ...commonHeaders,
      'cache-control': REVALIDATE,
      'content-security-policy': policy('login', false),
    };
    return staticFile(
      Buffer.from(html),
      HTML,
      { ...headers, ...vary },
      languages.length > 1 ? ['accept-language'] : [],
    );
  };

  const isLive = snapshot.portal.status.state === 'live';
  // Drawn at once in its own language: a brand that cannot be drawn is found here and not by a visitor.
  if (isLive) loginPage(languages[0] ?? 'en');
  return {
    snapshot,
    languages,
    translator,
    policy,
    page,
    part: (template, view) => templates.render(template, { formToken: '', ...view }),
    file: (path, accepted) =>
      path === '/login' && isLive
        ? loginPage(chooseLanguage(languages, null, accepted))
        : (files.get(path) ?? shared.files.get(path)),
    asset: assetsOf(snapshot, store),
  };
}

interface Frame {
  readonly top: string;
  readonly menu: string;
  readonly bottom: string;
}
type Frames = Map<string, Frame>;

/** Frames are the same for everybody with the same menu; they are rendered once and what is a visitor's is put between. */
function pageOf(snapshot: PortalSnapshot, templates: Templates, paths: SiteFiles): Site['page'] {
  // By menu: whoever has the same menu is given the same list.
  const framesOf = new WeakMap<readonly MenuEntry[], Frames>();
  return (template, view, frame, t, forVisitor = nobody) => {
    const frames = framesOf.get(frame.menu) ?? new Map<string, Frame>();
    framesOf.set(frame.menu, frames);
    const key = `${frame.page}\0${frame.title}\0${t.lang}\0${frame.script}`;
    let made = frames.get(key);
    if (made === undefined) {
      const shown = { frame: frameView({ ...frame, snapshot, t, files: paths }), m: t.messages };
      made = {
        top: templates.render('frame-top', shown),
        menu: templates.render('frame-menu', shown),
        bottom: templates.render('frame-bottom', shown),
      };
      if (frames.size >= MAX_FRAMES) frames.clear();
      frames.set(key, made);
    }
    const { visitor } = forVisitor;
    const who = visitor === null ? '' : templates.render('frame-visitor', { ...forVisitor, m: t.messages });
    const flash = forVisitor.flash === null ? '' : templates.render('flash-message', { flash: forVisitor.flash });
    const content = templates.render(template, { ...view, m: t.messages, formToken: forVisitor.formToken });
    return `${made.top}${who}${made.menu}${flash}${content}${made.bottom}`;
  };
}

/** By digest; a portal names at most some thirty. */
function assetsOf(snapshot: PortalSnapshot, store: Store): Site['asset'] {
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
    const bytes = isIcon ? Buffer.from(faviconFrom(content.bytes, content.mediaType, Number(size))) : content.bytes;
    // Opened by itself, an asset is data in a sandbox and nothing more.
    const file = staticFile(bytes, isIcon ? 'image/png' : content.mediaType, {
      ...commonHeaders,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    loaded.set(key, file);
    return file;
  };
}

export const HTML = 'text/html; charset=utf-8';
