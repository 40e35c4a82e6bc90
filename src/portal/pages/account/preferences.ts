// `/preferences`: how the contact wants pages: the width of the menu, and how close the rows of tables are.
import { changeView } from '../../../customers/profile.ts';
import { done, html } from '../../http/response.ts';
import type { ActionContext, ActionResult, Page } from '../page.ts';

const menus = ['wide', 'narrow'] as const;
const densities = ['', 'comfortable', 'compact'] as const;

export const preferencesPage: Page = {
  id: 'preferences',
  secret: false,
  section: null,
  title: 'preferences.title',
  allowedWhileRestricted: true,
  respond: async ({ visitor: { isMenuNarrow, density }, t }) =>
    html({
      menus: menus.map((id) => ({ id, label: t(`preferences.${id}`), chosen: isMenuNarrow === (id === 'narrow') })),
      densities: densities.map((id) => ({
        ...{ id, label: t(`preferences.${id || 'own'}`), chosen: id === (density ?? '') },
      })),
    }),
  actions: { save: { section: null, proof: 'none', entry: null, email: null, run: save } },
};

async function save({ store, visitor, fields }: ActionContext): Promise<ActionResult> {
  const density = densities.find((id) => id === fields.text('density', 20)) ?? '';
  const menu = fields.text('menu', 20) === 'narrow' ? 'narrow' : 'wide';
  await changeView(store, visitor.contact, { menu, density: density === '' ? null : density });
  return done('/preferences', 'saved');
}
