// A cache of menus, one for each combination of sections and language.
import type { PageContext } from '../pages/page.ts';
import { pagedSections } from '../pages/registry.ts';
import { type MenuEntry, menuOf } from '../ui/frame.ts';

type MenuContext = Pick<PageContext, 'snapshot' | 'sections' | 't'>;
export type Menus = (context: MenuContext) => readonly MenuEntry[];

/** Most menus cached for one portal. There is one a language, and more for customers with overrides. */
const MAX_MENUS = 200;

export function createMenus(): Menus {
  const bySnapshot = new WeakMap<PageContext['snapshot'], Map<string, readonly MenuEntry[]>>();
  return (context) => {
    const { snapshot, sections, t } = context;
    const menus = bySnapshot.get(snapshot) ?? new Map<string, readonly MenuEntry[]>();
    bySnapshot.set(snapshot, menus);
    const key = `${t.lang} ${sections.join()}`;
    const known = menus.get(key);
    if (known !== undefined) return known;
    if (menus.size >= MAX_MENUS) menus.clear();
    const menu = makeMenu(context);
    menus.set(key, menu);
    return menu;
  };
}

function makeMenu({ snapshot, sections, t }: MenuContext): MenuEntry[] {
  const dashboard = {
    id: 'dashboard',
    href: '/dashboard',
    label: t('menu.dashboard'),
    external: false,
    group: null,
    pages: ['dashboard'],
  };
  return [dashboard, ...menuOf(snapshot, sections, pagedSections, t)];
}
