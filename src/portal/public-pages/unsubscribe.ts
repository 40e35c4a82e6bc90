// `/unsubscribe`: the link in every regular email that ends them. GET shows a button and changes nothing; a POST to the same URL, as mail
// programs send it (RFC 8058), needs no session and no page of ours.
import { findByStopSecret, setRecipient } from '../../mail/recipients.ts';
import type { PageResponse } from '../http/response.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

export const unsubscribePage: PublicPage = {
  path: '/unsubscribe',
  page: 'unsubscribe',
  // Mail programs send its form, and name no window.
  secret: false,
  title: 'unsubscribe.title',
  write: { proof: 'link', entry: null, email: null },
  get: async (context) => {
    const token = context.query.get('token') ?? '';
    const found = await findByStopSecret(context.store, context.snapshot.name, token);
    if (found === undefined) return gone(context);
    return show(token, context.t(`unsubscribe.text-${found.topic}`, { email: found.email }));
  },
  post: async (context) => {
    const { store, snapshot, query, now, t } = context;
    const found = await findByStopSecret(store, snapshot.name, query.get('token') ?? '');
    if (found === undefined) return gone(context);
    await setRecipient(store, found, 'ended', now);
    return show('', t('unsubscribe.done', { email: found.email }));
  },
};

const show = (token: string, text: string, status = 200): PageResponse => ({
  type: 'html',
  status,
  view: { token, text },
});
const gone = ({ t }: PublicPageContext): PageResponse => show('', t('unsubscribe.gone'), 410);
