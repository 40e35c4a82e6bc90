// Compose emails: a message in the recipient's language with the brand's name, logo and colours, as HTML and as text.

import type { KindWithTexts } from '../../core/mail/email-kinds.ts';
import type { ContactEmail, EmailMessage } from '../../core/mail/message.ts';
import { withoutLinks } from '../../core/mail/typed-text.ts';
import { limitReached } from '../../mail/limits.ts';
import { queueEmail } from '../../mail/outbox.ts';
import type { Store } from '../../store/store.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import { assetUrl } from '../ui/frame.ts';
import { chooseLanguage, type Translator } from '../ui/translator.ts';

/**
 * Its messages are `mail.<kind>.subject`, `mail.<kind>.body` and, with an `action`, `mail.<kind>.action`. What people typed is shown below
 * our own words, shortened, and nothing in it becomes a link.
 */
export type EmailContent = KindWithTexts &
  Omit<ContactEmail, 'kind' | 'typed' | 'language'> & {
    /** The customer that it is sent for; counted by the limits. */
    readonly account?: string;
    /** Path on the portal that ends such emails. */
    readonly unsubscribe?: string;
    readonly attachment?: EmailMessage['attachment'];
  };

/** Composes an email. Its links use the portal's canonical host, never the host of a request. */
export function composeEmail(
  site: Site,
  t: Translator,
  services: Pick<Services, 'urlOf'>,
  content: EmailContent,
): EmailMessage {
  const { kind, recipient, action, attachment, unsubscribe } = content;
  const { portal, theme, canonicalHost } = site.snapshot;
  const base = services.urlOf(canonicalHost);
  const { subject, paragraphs, facts } = textsOf(t, portal.brand, content);
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
    action: action === undefined ? null : { href: `${base}${action}`, label: t(`mail.${kind}.action`, facts) },
    footer: portal.footer,
    support: portal.support.email ?? '',
    supportLabel: t('support.title'),
    end: unsubscribe === undefined ? null : { href: `${base}${unsubscribe}`, label: t('mail.unsubscribe') },
  };
  const email = { kind, recipient, subject, text: textOf(view), html: site.part('mail/email', view) };
  return {
    ...email,
    ...(attachment === undefined ? {} : { attachment }),
    ...(view.end === null ? {} : { unsubscribe: view.end.href }),
  };
}

/** The subject and the first paragraph hold facts of ours alone, whatever the messages of a portal ask for. */
function textsOf(t: Translator, brand: string, { kind, parameters = {}, typed }: EmailContent) {
  const texts: Readonly<Record<string, string>> = typed ?? {};
  const facts = { brand, ...parameters };
  const own = (text: string): string => text.replace(/\{\w+\}/g, '').replace(/\p{Cc}+/gu, ' ');
  const shown = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, withoutLinks(text)]));
  const [first = ''] = t(`mail.${kind}.body`, facts).split('\n');
  const [, ...others] = t(`mail.${kind}.body`, { ...facts, ...shown }).split('\n');
  const paragraphs = [own(first), ...others].filter((paragraph) => paragraph.trim() !== '');
  const subject = own(t(`mail.${kind}.subject`, facts)).trim();
  return { subject: subject === '' ? brand : subject, paragraphs, facts };
}

/** Returns the plain text part: the same paragraphs, with the links written out. */
function textOf(view: {
  readonly brand: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly href: string; readonly label: string } | null;
  readonly footer: string;
  readonly support: string;
  readonly supportLabel: string;
  readonly end: { readonly href: string; readonly label: string } | null;
}): string {
  const link = view.action === null ? [] : [`${view.action.label}:\n${view.action.href}`];
  const support = view.support === '' ? [] : [`${view.supportLabel}: ${view.support}`];
  const end = view.end === null ? [] : [`${view.end.label}: ${view.end.href}`];
  return `${[...view.paragraphs, ...link, ['-- ', view.brand, ...support, view.footer, ...end].filter((line) => line !== '').join('\n')].join('\n\n')}\n`;
}

interface Sending {
  readonly store: Store;
  readonly services: Pick<Services, 'urlOf' | 'sealer' | 'clock'>;
  readonly site: Site;
}

/** Queues an email in the language of its recipient. */
export async function queuePortalEmail(
  { store, services, site }: Sending,
  language: string | null,
  content: EmailContent,
): Promise<void> {
  const { sealer, clock } = services;
  const t = site.translator(chooseLanguage(site.languages, language, ''));
  const email = { ...composeEmail(site, t, services, content), account: content.account ?? null };
  await queueEmail(store, sealer, site.snapshot.name, email, clock.now());
}

/** Queues an email that a visitor or a job causes. One beyond a limit is not queued, and is recorded. */
export async function sendPortalEmail(
  sending: Sending & { readonly services: Pick<Services, 'refusals' | 'emailLimits'> },
  language: string | null,
  content: EmailContent,
): Promise<void> {
  const { store, services, site } = sending;
  const { clock, emailLimits } = services;
  const { kind, account = null } = content;
  const recipient = content.recipient.toLowerCase();
  const portal = site.snapshot.name;
  const limit = await limitReached(store, emailLimits, { portal, kind, recipient, account }, clock.now());
  if (limit === null) await queuePortalEmail(sending, language, { ...content, recipient });
  else
    services.refusals.record({
      reason: 'email-limit',
      portal,
      network: '',
      route: kind,
      request: '',
      account: recipient,
    });
}
