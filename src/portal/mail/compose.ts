// Compose emails: a message in the recipient's language with the brand's name, logo and colours, as HTML and as text.

import type { EmailMessage } from '../../core/mail/message.ts';
import { queueEmail } from '../../mail/outbox.ts';
import type { Store } from '../../store/store.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import { assetUrl } from '../ui/frame.ts';
import { chooseLanguage, type Translator } from '../ui/translator.ts';

export interface EmailContent {
  /** Its messages are `mail.<kind>.subject`, `mail.<kind>.body` and, with an `action`, `mail.<kind>.action`. */
  readonly kind: string;
  readonly recipient: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Path on the portal that the button links to. */
  readonly action?: string;
  readonly attachment?: EmailMessage['attachment'];
}

/** Composes an email. Its links use the portal's canonical host, never the host of a request. */
export function composeEmail(
  site: Site,
  t: Translator,
  services: Pick<Services, 'urlOf'>,
  content: EmailContent,
): EmailMessage {
  const { kind, recipient, parameters = {}, action, attachment } = content;
  const { portal, theme, canonicalHost } = site.snapshot;
  const base = services.urlOf(canonicalHost);
  const all = { brand: portal.brand, ...parameters };
  const subject = t(`mail.${kind}.subject`, all).replace(/\p{Cc}+/gu, ' ');
  const paragraphs = t(`mail.${kind}.body`, all).split('\n');
  const dense = theme.logo2x ?? theme.logo;
  const view = {
    lang: t.lang,
    dir: t.dir,
    subject,
    brand: portal.brand,
    base,
    logo:
      theme.logo === null || dense === null
        ? null
        : { src: `${base}${assetUrl(dense)}`, width: theme.logo.width, height: theme.logo.height },
    color: theme.colors.primary,
    onColor: theme.colors.onPrimary,
    linkColor: theme.colors.primaryText,
    paragraphs,
    action: action === undefined ? null : { href: `${base}${action}`, label: t(`mail.${kind}.action`, all) },
    footer: portal.footer,
    support: portal.support.email ?? '',
    supportLabel: t('support.title'),
  };
  const email = { kind, recipient, subject, text: textOf(view), html: site.part('mail/email', view) };
  return attachment === undefined ? email : { ...email, attachment };
}

/** Returns the plain text part: the same paragraphs, with the link written out. */
function textOf(view: {
  readonly brand: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly href: string; readonly label: string } | null;
  readonly footer: string;
  readonly support: string;
  readonly supportLabel: string;
}): string {
  const link = view.action === null ? [] : [`${view.action.label}:\n${view.action.href}`];
  const support = view.support === '' ? [] : [`${view.supportLabel}: ${view.support}`];
  return `${[...view.paragraphs, ...link, ['-- ', view.brand, ...support, view.footer].filter((line) => line !== '').join('\n')].join('\n\n')}\n`;
}

/** Queues an email in the language of its recipient. */
export async function sendPortalEmail(
  {
    store,
    services,
    site,
  }: { readonly store: Store; readonly services: Pick<Services, 'urlOf' | 'sealer' | 'clock'>; readonly site: Site },
  language: string | null,
  content: EmailContent,
): Promise<void> {
  const t = site.translator(chooseLanguage(site.languages, language, ''));
  const email = composeEmail(site, t, services, content);
  await queueEmail(store, services.sealer, site.snapshot.name, email, services.clock.now());
}
