// The frame around every page: head, header, menu, footer. Pure: a view made of the snapshot and who is looking.

import type { SignedIn } from '../accounts/session.ts';
import { sha256 } from '../core/canonical.ts';
import { sections as knownSections } from '../core/section.ts';
import type { AssetReference, ImageReference, Script } from '../kinds/theme-files.ts';
import { en, type Messages } from './messages/en.ts';
import { message } from './page.ts';
import { scriptsOf } from './security.ts';
import type { PortalSnapshot } from './snapshot.ts';
import { themeCss } from './theme-css.ts';

export interface FrameInput {
  readonly snapshot: PortalSnapshot;
  /** Id of the page, as scripts and the menu name it. */
  readonly page: string;
  readonly title: string;
  readonly messages: Messages;
  readonly baseDigest: string;
  readonly menu: readonly MenuEntry[];
  readonly visitor: SignedIn | null;
}

export interface MenuEntry {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  /** Leads to the operator's own system. */
  readonly external: boolean;
}

/** The messages of a portal: ours, with its own texts in place of single ones. */
export function messagesOf(snapshot: PortalSnapshot): Messages {
  return { ...en, ...snapshot.portal.texts };
}

/** What `layout.hbs` is given; every key is always there. */
export function frameView(input: FrameInput) {
  const { snapshot, messages, visitor } = input;
  const { portal, theme } = snapshot;
  const css = themeCss(theme);
  const stylesheets = [
    `/assets/${input.baseDigest}/base.css`,
    `/assets/${sha256(css)}/theme.css`,
    ...(theme.css === null ? [] : [assetUrl(theme.css)]),
  ];
  return {
    lang: portal.locales[0] ?? 'en',
    title: input.title,
    brand: portal.brand,
    mode: theme.mode,
    colorScheme: theme.mode === 'auto' ? 'light dark' : theme.mode,
    page: input.page,
    stylesheets,
    scripts: scriptsOf(theme.javascript, input.page).map(scriptView),
    favicon: theme.favicon === null ? null : assetUrl(theme.favicon),
    logo: logoView(theme.logo, theme.logo2x),
    alwaysDark: theme.mode === 'dark',
    logoDark: theme.mode === 'light' ? null : logoView(theme.logoDark, null),
    menu: input.menu.map((entry) => ({ ...entry, current: entry.id === input.page })),
    visitor: visitor === null ? null : { name: visitor.name, customer: visitor.customerName, id: visitor.customer },
    footer: portal.footer,
    links: Object.entries(portal.links)
      .filter(([, href]) => isHttps(href))
      .map(([key, href]) => ({ href, label: message(messages, `links.${key}`) })),
    support: supportView(portal.support),
    m: messages,
  };
}

/** The menu: sections in effect that have a page here or a link of the operator's, in their order. */
export function menuOf(
  snapshot: PortalSnapshot,
  sections: readonly string[],
  visitor: SignedIn,
  paged: ReadonlySet<string>,
  messages: Messages,
): MenuEntry[] {
  return sections.flatMap((id): MenuEntry[] => {
    const label = message(messages, `section.${id}`);
    if (paged.has(id)) return [{ id, href: `/${id}`, label, external: false }];
    const url = snapshot.access.links[id];
    if (knownSections.get(id) !== 'linked' || url === undefined || !isHttps(url)) return [];
    const href = url
      .replaceAll('{customer}', encodeURIComponent(visitor.customer))
      .replaceAll('{contact}', encodeURIComponent(visitor.contact));
    return [{ id, href, label, external: true }];
  });
}

/** Validation lets no other through; after an edit by hand a `javascript:` link would still be no link. */
const isHttps = (href: string): boolean => href.startsWith('https://');

function assetUrl(asset: AssetReference): string {
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

function scriptView(script: Script) {
  if (script.source === 'external') return { src: script.src, integrity: script.integrity, external: true };
  // An asset's digest is the SHA-256 of its bytes, which is what integrity wants in base64.
  const integrity = `sha256-${Buffer.from(script.asset.digest, 'hex').toString('base64')}`;
  return { src: assetUrl(script.asset), integrity, external: false };
}

function supportView(support: PortalSnapshot['portal']['support']) {
  const { email, phone } = support;
  if (email === undefined && phone === undefined) return null;
  return { email: email ?? null, phone: phone ?? null, tel: phone === undefined ? null : phone.replace(/[^+\d]/g, '') };
}
