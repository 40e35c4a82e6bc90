// A cache of menus, one for each combination of sections and language.
import type { PageContext } from '../pages/page.ts';
import { pagedSections, pages } from '../pages/registry.ts';
import { type MenuEntry, menuOf } from '../ui/frame.ts';

type MenuContext = Pick<PageContext, 'snapshot' | 'sections' | 't' | 'services'>;
/** `waiting`: the contact has something to do before most pages open; their entries say so. */
export type Menus = (context: MenuContext, waiting: boolean) => readonly MenuEntry[];

/** Most menus cached for one portal. There is one a language, and more for customers with overrides. */
const MAX_MENUS = 200;

export function createMenus(): Menus {
  const bySnapshot = new WeakMap<PageContext['snapshot'], Map<string, readonly MenuEntry[]>>();
  return (context, waiting) => {
    const { snapshot, sections, t } = context;
    const menus = bySnapshot.get(snapshot) ?? new Map<string, readonly MenuEntry[]>();
    bySnapshot.set(snapshot, menus);
    const key = `${t.lang} ${waiting} ${sections.join()}`;
    const known = menus.get(key);
    if (known !== undefined) return known;
    if (menus.size >= MAX_MENUS) menus.clear();
    const menu = makeMenu(context).map((entry) => ({ ...entry, waits: waiting && !openPages.has(entry.id) }));
    menus.set(key, menu);
    return menu;
  };
}

/** Pages that are open to a contact who has something to do first. */
const openPages: ReadonlySet<string> = new Set(
  pages.flatMap(({ id, allowedWhileRestricted }) => (allowedWhileRestricted === true ? [id] : [])),
);

/** Where the operator has no storage of recordings, there is no page of them. */
const withoutRecordings: ReadonlySet<string> = new Set([...pagedSections].filter((id) => id !== 'recording'));

function makeMenu({ snapshot, sections, t, services }: MenuContext): MenuEntry[] {
  const dashboard = {
    id: 'dashboard',
    href: '/dashboard',
    label: t('menu.dashboard'),
    external: false,
    waits: false,
    group: null,
    pages: ['dashboard'],
  };
  const paged = services.recordings === null ? withoutRecordings : pagedSections;
  return [dashboard, ...menuOf(snapshot, sections, paged, t)];
}
