// Kind `access`: the sections a portal's customers see by default, in menu order, and the URLs of linked sections.
import { itemEffects } from './effects.ts';
import { defineKind, listText, memberOf, ownedBy, ownSpec } from './kind.ts';

export interface AccessSpec {
  readonly sections: readonly string[];
  /** URL template by section id; `{customer}` and `{contact}` are filled in. */
  readonly links: { readonly [section: string]: string };
}

export const accessKind = defineKind<AccessSpec>({
  name: 'access',
  title: 'Sections',
  namedByPortal: true,
  fields: {
    sections: { title: 'Sections', pointer: ['sections'] },
    links: { title: 'Links of sections', pointer: ['sectionLinks'] },
  },
  fact: (live) => ({ label: 'Sections', text: listText(memberOf(live, 'sections')) }),
  effects: itemEffects('section', 'sections'),
  fromPortal: (portal) => {
    const spec: AccessSpec = { sections: portal.sections, links: { ...portal.sectionLinks } };
    return ownedBy(portal, spec, ['sections']);
  },
  toPortal: (live) => {
    const { sections, links } = ownSpec<AccessSpec>(live);
    return { sections: [...sections], ...(Object.keys(links).length === 0 ? {} : { sectionLinks: links }) };
  },
});
