// `/subscription`: the link that confirms an address as a recipient of alerts. GET changes nothing, since mail scanners follow links.
import { findByConfirmation, setRecipient } from '../../mail/recipients.ts';
import type { PageResponse } from '../http/response.ts';
import type { PublicPage, PublicPageContext } from './public-page.ts';

export const subscriptionPage: PublicPage = {
  path: '/subscription',
  page: 'subscription',
  secret: true,
  title: 'subscription.title',
  write: { proof: 'link', entry: null, email: null },
  get: async (context) => {
    const { store, snapshot, query, now, t } = context;
    const token = query.get('token') ?? '';
    const found = await findByConfirmation(store, snapshot.name, token, now);
    if (found === undefined) return gone(context);
    const text = t('subscription.text', { brand: snapshot.portal.brand, email: found.email });
    return { type: 'html', view: { token, text, gone: false } };
  },
  post: async (context) => {
    const { store, snapshot, fields, now, t } = context;
    const found = await findByConfirmation(store, snapshot.name, fields.text('token', 100), now);
    if (found === undefined) return gone(context);
    await setRecipient(store, found, 'confirmed', now);
    return { type: 'html', view: { token: '', text: t('subscription.done', { email: found.email }), gone: false } };
  },
};

/** The same response for unknown, used and expired links. */
const gone = ({ t }: PublicPageContext): PageResponse => ({
  ...{ type: 'html', status: 410 },
  view: { token: '', text: t('subscription.gone-text'), gone: true },
});
