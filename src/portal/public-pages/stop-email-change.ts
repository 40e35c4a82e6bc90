// `/stop-email-change`: the link that the address in use gets when it is to be replaced. It keeps the address, or puts it back, and ends
// everything else that lets in.
import { recordAuditEvent } from '../../auth/audit.ts';
import { peekLink } from '../../auth/one-time-link.ts';
import { stopEmailChange } from '../../customers/email.ts';
import { endedSessionCookie } from '../http/cookies.ts';
import type { PageResponse } from '../http/response.ts';
import type { PublicPage } from './public-page.ts';

export const stopEmailChangePage: PublicPage = {
  path: '/stop-email-change',
  page: 'stop-email-change',
  secret: true,
  title: 'stop-email.title',
  write: { proof: 'link', entry: 'email-change-stopped', email: null },
  get: async ({ store, snapshot, query, now }) => {
    const token = query.get('token') ?? '';
    const found = await peekLink(store, 'email-stop', snapshot.name, token, now);
    return found === undefined ? gone : { type: 'html', view: { token, gone: false } };
  },
  post: async ({ store, snapshot, fields, origin, now }) => {
    const kept = await stopEmailChange(store, snapshot.name, fields.text('token', 100), now);
    if (kept === undefined) return gone;
    await recordAuditEvent(store, kept, 'email-change-stopped', kept.email, origin, now);
    return { type: 'redirect', to: '/reset', flash: 'email-kept', cookies: [endedSessionCookie] };
  },
};

const gone: PageResponse = { type: 'html', status: 410, view: { token: '', gone: true } };
