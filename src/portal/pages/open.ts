// `/open/<section>`: redirects to the operator's own system, with a token that names the contact and its sections and is valid for a minute.
import { notFound } from '../http/response.ts';
import { linkOf } from '../ui/frame.ts';
import type { Page } from './page.ts';

export const openPage: Page = {
  id: 'open',
  secret: true,
  section: null,
  title: 'menu.dashboard',
  hasItems: true,
  closedToSupport: true,
  respond: async ({ item, snapshot, sections, visitor, services, t, now }) => {
    const section = item ?? '';
    const url = linkOf(snapshot.access, section);
    if (url === null || !sections.includes(section)) return notFound;
    const filled = url
      .replaceAll('{customer}', encodeURIComponent(visitor.customer))
      .replaceAll('{contact}', encodeURIComponent(visitor.contact));
    const token = await services.tokens.sign(
      {
        issuer: services.urlOf(snapshot.canonicalHost),
        audience: new URL(filled).origin,
        section,
        contact: visitor.contact,
        customer: visitor.customer,
        portal: snapshot.name,
        sections,
        language: t.lang,
      },
      now,
    );
    if (filled.includes('{token}')) return { type: 'redirect', to: filled.replaceAll('{token}', token) };
    const target = new URL(filled);
    target.searchParams.set('token', token);
    return { type: 'redirect', to: target.href };
  },
};
