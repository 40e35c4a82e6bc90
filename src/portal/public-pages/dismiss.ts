// `/announcements`: the form by which a reader hides an announcement. A cookie of the browser keeps which.
import { ownPath } from '../../core/access/own-path.ts';
import { dismissedCookie } from '../http/cookies.ts';
import { dismissibleIds } from '../ui/announcements.ts';
import type { PublicPage } from './public-page.ts';

export const dismissPage: PublicPage = {
  path: '/announcements',
  page: 'announcements',
  secret: false,
  title: 'announcements.label',
  write: { proof: 'none', entry: null, email: null },
  post: async ({ fields, snapshot, cookies }) => {
    const id = fields.text('id', 40);
    // What the document no longer has is dropped, so the cookie stays small.
    const kept = dismissibleIds(snapshot).filter((known) => known === id || cookies.dismissed.includes(known));
    const next = ownPath(fields.text('next'));
    return { type: 'redirect', to: next === '' ? '/' : next, cookies: [dismissedCookie(kept)] };
  },
};
