// Kind `portal`: the name, texts and languages of a brand, used on every page.
import type { Portal } from '../schema/documents.ts';
import { sameNames } from './field.ts';
import { defineKind, type FilePlaces, memberOf, ownedBy, ownSpec } from './kind.ts';
import type { LegalTexts } from './theme-files.ts';

export interface PortalSpec {
  readonly brand: string;
  readonly footer: string;
  /** The first one is the default. */
  readonly locales: readonly string[];
  readonly status:
    | { readonly state: 'live' }
    | { readonly state: 'maintenance'; readonly text: string; readonly until: string | null };
  readonly links: { readonly [label: string]: string };
  /** The portal's own legal pages, in Markdown. */
  readonly legal?: LegalTexts;
  readonly support: { readonly email?: string; readonly phone?: string };
  /** Overrides of single messages by key, e.g. `login.title`. */
  readonly texts: { readonly [key: string]: string };
  readonly require2fa: 'none' | 'all';
  /** The Strict-Transport-Security header (RFC 6797); `defaultHsts` without it. */
  readonly hsts?: Hsts | 'off';
  /** Retention of calls, e.g. `13 months`; unlimited without it. */
  readonly keepCalls?: string;
  /** Its removal always requires an approval. */
  readonly protect?: true;
  /** Who sells, as the law wants it on invoices. */
  readonly seller?: Seller;
  /** Banners in the order of the document. */
  readonly announcements?: readonly Announcement[];
}

export type Announcement = NonNullable<Portal['announcements']>[number];

export type Seller = NonNullable<Portal['seller']>;

export interface Hsts {
  /** Seconds. */
  readonly maxAge: number;
  readonly includeSubDomains: boolean;
}

/** A year. A portal's name is never the registered domain itself, so the names below it are its own. */
export const defaultHsts: Hsts = { maxAge: 31_536_000, includeSubDomains: true };

export const portalKind = defineKind<PortalSpec>({
  name: 'portal',
  title: 'Portal',
  namedByPortal: true,
  summary: 'nested',
  removalNote: 'archived: its accounts, calls and payments stay',
  fields: {
    ...sameNames<Omit<PortalSpec, 'status' | 'require2fa' | 'keepCalls'>>({
      brand: 'Brand name',
      footer: 'Footer',
      locales: 'Languages',
      links: 'Links',
      legal: 'Legal pages',
      support: 'Support',
      texts: 'Texts',
      hsts: 'HSTS',
      protect: 'Protection from removal',
      seller: 'Seller',
      announcements: 'Announcements',
    }),
    status: {
      title: 'Status',
      pointer: ['status'],
      members: {
        state: { title: 'State', pointer: ['status'] },
        text: { title: 'Maintenance text', pointer: ['status', 'maintenance', 'text'] },
        until: { title: 'End of maintenance', pointer: ['status', 'maintenance', 'until'] },
      },
    },
    require2fa: { title: 'Second factor', pointer: ['auth', 'require2fa'] },
    keepCalls: { title: 'Retention of calls', pointer: ['retention', 'cdr'] },
  },
  fact: (live) => {
    const status = memberOf(live, 'status');
    const state: unknown = status instanceof Object ? Reflect.get(status, 'state') : undefined;
    return { label: 'Pages', text: state === 'maintenance' ? 'in maintenance' : 'live' };
  },
  effects: (changes) =>
    changes.flatMap(({ from, to }) =>
      from['require2fa'] !== 'all' && to['require2fa'] === 'all' ? [{ type: 'second-factor-required' }] : [],
    ),
  fromPortal: (portal, { files }) => {
    const spec: PortalSpec = {
      brand: portal.brand,
      footer: portal.footer ?? '',
      locales: portal.locales ?? ['en'],
      status: statusOf(portal.status),
      links: { ...portal.links },
      ...(files.legal === undefined ? {} : { legal: files.legal }),
      support: { ...portal.support },
      texts: { ...portal.texts },
      require2fa: portal.auth?.require2fa ?? 'none',
      ...(portal.hsts === undefined
        ? {}
        : { hsts: portal.hsts === 'off' ? 'off' : { ...defaultHsts, ...portal.hsts } }),
      ...(portal.retention?.cdr === undefined ? {} : { keepCalls: portal.retention.cdr }),
      ...(portal.protect === true ? { protect: true } : {}),
      ...(portal.seller === undefined ? {} : { seller: portal.seller }),
      ...(portal.announcements === undefined || portal.announcements.length === 0
        ? {}
        : { announcements: portal.announcements }),
    };
    return ownedBy(portal, spec, ['name']);
  },
  toPortal: (live, files) => {
    const spec = ownSpec<PortalSpec>(live);
    return {
      brand: spec.brand,
      ...(spec.footer === '' ? {} : { footer: spec.footer }),
      locales: [...spec.locales],
      ...writtenStatus(spec.status),
      ...filled('links', spec.links),
      ...(spec.legal === undefined ? {} : { legal: legalFiles(spec.legal, files) }),
      ...filled('support', spec.support),
      ...filled('texts', spec.texts),
      ...(spec.require2fa === 'none' ? {} : { auth: { require2fa: spec.require2fa } }),
      ...(spec.hsts === undefined ? {} : { hsts: spec.hsts }),
      ...(spec.keepCalls === undefined ? {} : { retention: { cdr: spec.keepCalls } }),
      ...(spec.protect === true ? { protect: true } : {}),
      ...(spec.seller === undefined ? {} : { seller: spec.seller }),
      ...(spec.announcements === undefined ? {} : { announcements: [...spec.announcements] }),
    };
  },
});

function statusOf(status: Portal['status']): PortalSpec['status'] {
  if (status === undefined || status === 'live') return { state: 'live' };
  const { text, until = null } = status.maintenance;
  return { state: 'maintenance', text, until };
}

function writtenStatus(status: PortalSpec['status']): Pick<Portal, 'status'> {
  if (status.state === 'live') return {};
  return { status: { maintenance: { text: status.text, ...(status.until === null ? {} : { until: status.until }) } } };
}

/** The key with its value; no key where the value is empty. */
function filled(key: 'links' | 'support' | 'texts', value: object): Partial<Portal> {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

function legalFiles(texts: LegalTexts, files: FilePlaces): NonNullable<Portal['legal']> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, files.text(`${name}.md`, text)]));
}
