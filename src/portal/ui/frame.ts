// Views of the frame around every page: head, header, menu, footer. Pure.
import { type MenuGroup, menuGroups, sectionEntries, takesLink } from '../../core/access/section.ts';
import type { NetworkSheet } from '../../kinds/network.ts';
import type { AssetReference, ImageReference, Script } from '../../kinds/theme-files.ts';
import { SCRIPT_FRAMES, scriptsOf } from '../http/security.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Translator } from './translator.ts';

export interface MenuEntry {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  /** True for a link to the operator's own system. */
  readonly external: boolean;
  /** Whether its page waits until the contact has done something. */
  readonly waits: boolean;
  /** Null for what is first, in no group. */
  readonly group: MenuGroup | null;
  /** Ids of the pages that it is the entry of. */
  readonly pages: readonly string[];
}

/** The menu of public pages. */
export const noMenu: readonly MenuEntry[] = [];

/** URL paths of the files that every page uses. */
export interface SiteFiles {
  /** The stylesheet of every page. */
  readonly core: string;
  /** The stylesheet of pages behind the login. */
  readonly portal: string;
  readonly theme: string;
  readonly manifest: string;
  readonly icon: string;
  readonly touchIcon: string | null;
  /** URL paths of our own scripts, by file name. */
  readonly scripts: ReadonlyMap<string, string>;
}

export interface FrameInput {
  readonly snapshot: PortalSnapshot;
  /** Id of the page for the menu and the brand's scripts. */
  readonly page: string;
  readonly title: string;
  readonly t: Translator;
  readonly files: SiteFiles;
  readonly menu: readonly MenuEntry[];
  /** File name of our own script on the page; null for none. */
  readonly script: string | null;
  /** Content of a `refresh` for browsers without scripts. */
  readonly refresh?: string | undefined;
  /** Whether scripts of the brand run in the page itself, and not in a frame. */
  readonly scriptsInPage: boolean;
}

/** Returns the view for the frame's templates. It has every key, and nothing that belongs to a visitor. */
export function frameView({ snapshot, page, title, t, files, menu, script, scriptsInPage, refresh }: FrameInput) {
  const { portal, theme } = snapshot;
  const ofBrand = scriptsOf(theme.javascript, page);
  const own = script === null ? [] : [{ src: files.scripts.get(script) ?? '', integrity: null, external: false }];
  return {
    lang: t.lang,
    dir: t.dir,
    title,
    brand: portal.brand,
    colorScheme: theme.mode === 'auto' ? 'light dark' : theme.mode,
    themeColor: theme.colors.primary,
    page,
    refresh: refresh ?? null,
    isEntry: menu === noMenu,
    stylesheets: [
      ...(menu === noMenu && page !== 'status' ? [files.core] : [files.core, files.portal]),
      files.theme,
      ...(theme.css === null ? [] : [assetUrl(theme.css)]),
    ],
    scripts: [...own, ...(scriptsInPage ? ofBrand.map(scriptView) : [])],
    scriptFrame: scriptsInPage || ofBrand.length === 0 ? null : scriptFrameView(snapshot, page, files),
    icon: files.icon,
    touchIcon: files.touchIcon,
    manifest: files.manifest,
    logo: logoView(theme.logo, theme.logo2x),
    alwaysDark: theme.mode === 'dark',
    // A logo that is made for dark ground alone cannot be read on paper: the name is printed in its place.
    inkName: theme.mode === 'dark' && theme.logo !== null && theme.logoDark === null,
    logoDark: theme.mode === 'light' ? null : logoView(theme.logoDark, null),
    groups: [null, ...menuGroups].flatMap((group) => {
      const entries = menu.filter((entry) => entry.group === group);
      if (entries.length === 0) return [];
      const shown = entries.map((entry) => ({ ...entry, current: entry.pages.includes(page) }));
      return [{ id: group, title: group === null ? null : t(`menu.${group}`), entries: shown }];
    }),
    footer: portal.footer,
    links: footerLinks(snapshot, t),
    support: supportView(portal.support),
  };
}

/** Returns the footer's links: the portal's own legal pages, its external links, then the accessibility statement. */
function footerLinks({ portal }: PortalSnapshot, t: Translator) {
  const label = (key: string): string => t(`links.${key}`);
  const own = Object.keys(portal.legal ?? {}).map((key) => ({ href: `/legal/${key}`, label: label(key) }));
  const given = Object.entries(portal.links).filter(
    ([key, href]) => isHttps(href) && portal.legal?.[key as 'privacy'] === undefined,
  );
  const away = given.map(([key, href]) => ({ href, label: label(key) }));
  const stated = portal.links['accessibility'] !== undefined;
  return [...own, ...away, ...(stated ? [] : [{ href: '/accessibility', label: label('accessibility') }])];
}

/** A section without an entry of its own while another one leads to it. */
const within: ReadonlyMap<string, string> = new Map([
  ['latest-calls', 'cdr'],
  ['summary', 'breakout'],
  ['voucher', 'payments'],
]);

/** Sections that one page shows together: the first one that is in effect has the entry. */
const qualitySections = [
  ...['customer-asr', 'customer-acd', 'customer-channels', 'customer-cps', 'carrier-channels', 'carrier-cps'],
] as const;

/** Returns the menu: the sections in effect that have a page or a link of the operator's, in their order. */
export function menuOf(
  snapshot: PortalSnapshot,
  sections: readonly string[],
  paged: ReadonlySet<string>,
  t: Translator,
): MenuEntry[] {
  const quality = sections.filter((id) => isQuality(id));
  return sections.flatMap((id): MenuEntry[] => {
    const section = sectionEntries[id];
    if (section === undefined || sections.includes(within.get(id) ?? '')) return [];
    if (isQuality(id) && id !== quality[0]) return [];
    const { group } = section;
    const own = { id, group, waits: false, pages: [pageOf(id)] };
    const label = t(isQuality(id) ? 'quality.title' : `section.${id}`);
    if (linkOf(snapshot.access, id) !== null) return [{ ...own, href: `/open/${id}`, label, external: true }];
    return paged.has(id) && hasContent(snapshot, id)
      ? [{ ...own, href: `/${pageOf(id)}`, label, external: false }]
      : [];
  });
}

/** What the page of a section shows is in the portal's document: without it there is no such page. */
export const sheetOf = ({ network }: PortalSnapshot, id: string): NetworkSheet | null =>
  (id === 'interconnect' ? network.interconnect : id === 'rtp-servers' ? network.rtpServers : undefined) ?? null;

const hasContent = (snapshot: PortalSnapshot, id: string): boolean =>
  (id !== 'interconnect' && id !== 'rtp-servers') || sheetOf(snapshot, id) !== null;

/** Returns the URL that a portal gives to a section; null where there is none, or the section takes none. */
export function linkOf({ links }: PortalSnapshot['access'], id: string): string | null {
  const url = Object.hasOwn(links, id) ? links[id] : undefined;
  return url !== undefined && takesLink(id) && isHttps(url) ? url : null;
}

/** The page that shows a section. */
const pageOf = (id: string): string => (isQuality(id) ? 'quality' : id);

const isQuality = (id: string): boolean => qualitySections.some((known) => known === id);

/** Returns the first letters of the first and the last word of a name, in capitals. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return ends.map((part) => [...(part ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

/** Whether a link is HTTPS. Validation refuses all others; this catches a `javascript:` link in a row that was edited by hand. */
const isHttps = (href: string): boolean => href.startsWith('https://');

export function assetUrl(asset: AssetReference): string {
  return `/assets/${asset.digest}/${encodeURIComponent(asset.name)}`;
}

function logoView(logo: ImageReference | null, dense: ImageReference | null) {
  if (logo === null) return null;
  const src = assetUrl(logo);
  return {
    src,
    srcset: dense === null ? `${src} 1x` : `${src} 1x, ${assetUrl(dense)} 2x`,
    width: logo.width,
    height: logo.height,
  };
}

/** Our script that shows the frame of a brand's scripts, and the facts that it gives them. */
function scriptFrameView({ name, portal, theme }: PortalSnapshot, page: string, files: SiteFiles) {
  return {
    src: files.scripts.get('script-frame.js') ?? '',
    document: `${SCRIPT_FRAMES}${page}`,
    facts: JSON.stringify({ portal: name, brand: portal.brand, page, colors: theme.colors }),
    mode: theme.mode,
  };
}

export function scriptView(script: Script) {
  if (script.source === 'external') return { src: script.src, integrity: script.integrity, external: true };
  // The digest is the hexadecimal SHA-256 of the asset's bytes; `integrity` needs it in base64.
  const integrity = `sha256-${Buffer.from(script.asset.digest, 'hex').toString('base64')}`;
  return { src: assetUrl(script.asset), integrity, external: false };
}

function supportView(support: PortalSnapshot['portal']['support']) {
  const { email, phone } = support;
  if (email === undefined && phone === undefined) return null;
  return { email: email ?? null, phone: phone ?? null, tel: phone === undefined ? null : phone.replace(/[^+\d]/g, '') };
}
