// `/support-view`: the single-use link by which the operator's support sees the portal as a contact does, read-only.
import { recordAuditEvent } from '../../auth/audit.ts';
import { consumeLink, peekLink } from '../../auth/one-time-link.ts';
import { openSession } from '../../auth/session.ts';
import { storedCustomerId } from '../../core/ids.ts';
import { sessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import type { PublicPage } from './public-page.ts';

export const supportViewPage: PublicPage = {
  path: '/support-view',
  page: 'support-view',
  secret: true,
  title: 'support-view.title',
  write: { proof: 'link', entry: 'support-view', email: null },
  get: async ({ store, snapshot, query, now }) => {
    const token = query.get('token') ?? '';
    const found = await peekLink(store, 'support', snapshot.name, token, now);
    return found === undefined ? gone : { type: 'html', view: { token, gone: false } };
  },
  post: async ({ store, snapshot, fields, cookies, now, origin }) => {
    const link = await consumeLink(store, 'support', snapshot.name, fields.text('token', 100), now);
    const row =
      link === undefined
        ? undefined
        : await store
            .selectFrom('contact')
            .select('customer')
            .where('id', '=', link.contact)
            .where('portal', '=', snapshot.name)
            .executeTakeFirst();
    if (link === undefined || row === undefined) return gone;
    const { contact, detail } = link;
    const who = { portal: snapshot.name, customer: storedCustomerId(row.customer), contact };
    await recordAuditEvent(store, who, 'support-view', detail, origin, now);
    const session = { contact, portal: snapshot.name, stage: 'open', origin, operator: detail } as const;
    const opened = { ...session, replaces: cookies.session };
    const token = await openSession(store, opened, now);
    return { type: 'redirect', to: '/dashboard', cookies: [sessionCookie(token)] };
  },
};

const gone: PageResponse = { type: 'html', status: 410, view: { token: '', gone: true } };
