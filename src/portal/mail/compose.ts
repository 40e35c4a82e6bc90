// Letters: the brand's name, logo and colours around a message in the reader's language, as HTML and as text.

import type { EmailMessage } from '../../core/mail/message.ts';
import { queueEmail } from '../../mail/outbox.ts';
import type { Store } from '../../store/store.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import { assetUrl } from '../ui/frame.ts';
import { chooseLanguage, type Words } from '../ui/translator.ts';

export interface LetterContent {
  /** `mail.<kind>.subject`, `.body` and, with an `action`, `.action` are its messages. */
  readonly kind: string;
  readonly recipient: string;
  readonly places?: Readonly<Record<string, string | number>>;
  /** Path on the portal that its button leads to. */
  readonly action?: string;
  readonly attachment?: EmailMessage['attachment'];
}

/** A letter as it is sent. Links lead to the portal's own name, whatever a request said. */
export function composeLetter(
  site: Site,
  words: Words,
  services: Pick<Services, 'urlOf'>,
  content: LetterContent,
): EmailMessage {
  const { kind, recipient, places = {}, action, attachment } = content;
  const { portal, theme, canonicalHost } = site.snapshot;
  const base = services.urlOf(canonicalHost);
  const all = { brand: portal.brand, ...places };
  const subject = words.say(`mail.${kind}.subject`, all).replace(/\p{Cc}+/gu, ' ');
  const paragraphs = words.say(`mail.${kind}.body`, all).split('\n');
  const dense = theme.logo2x ?? theme.logo;
  const view = {
    lang: words.lang,
    dir: words.dir,
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
    action: action === undefined ? null : { href: `${base}${action}`, label: words.say(`mail.${kind}.action`, all) },
    footer: portal.footer,
    support: portal.support.email ?? '',
    supportLabel: words.say('support.title'),
  };
  const letter = { kind, recipient, subject, text: textOf(view), html: site.part('mail/letter', view) };
  return attachment === undefined ? letter : { ...letter, attachment };
}

/** Plain text, for readers that show no HTML: the same words, the link written out. */
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

/** Queues a letter in the language of whoever gets it. */
export async function postLetter(
  { store, services, site }: { readonly store: Store; readonly services: Services; readonly site: Site },
  language: string | null,
  content: LetterContent,
): Promise<void> {
  const words = site.words(chooseLanguage(site.languages, language, ''));
  const letter = composeLetter(site, words, services, content);
  await queueEmail(store, services.sealer, site.snapshot.name, letter, services.clock.now());
}
