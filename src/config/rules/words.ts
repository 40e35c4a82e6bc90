// Rules on texts and languages: a text replaces an existing message, a locale is an existing language that has messages.
import type { Problem } from '../../core/problem.ts';
import { messageKeys, messageLanguages } from '../../schema/message-keys.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { entriesOf, known } from '../documents/sound.ts';
import type { YamlDocument } from '../yaml/document.ts';

const messages: ReadonlySet<string> = new Set(messageKeys);

type LocaleProblem = { readonly rule: string; readonly message: string; readonly suggestion: string } | null;

/** Creates the check of portals, which remembers the result of each language. */
export function createWordCheck(): (portal: ReadablePortal) => Problem[] {
  // Those with messages are known without loading locale data, which is slow.
  const judged = new Map<string, LocaleProblem>(messageLanguages.map((locale) => [locale, null]));
  const judge = (locale: string): LocaleProblem => {
    if (!judged.has(locale)) judged.set(locale, localeProblem(locale));
    return judged.get(locale) ?? null;
  };
  return ({ value, yaml }) => [
    ...Object.keys(known(value.texts) ?? {}).flatMap((key) => textProblems(yaml, key)),
    ...entriesOf(value.locales).flatMap(([index, locale]) => {
      // The portal's own texts are in its first language.
      const own = index === 0 ? ownMessages(value.texts) : 0;
      const problem = judge(locale);
      if (problem === null || (problem.rule === 'locale-untranslated' && own === messages.size)) return [];
      return [findingAt(yaml, ['locales', index], problem)];
    }),
  ];
}

/** How many messages a portal replaces by texts of its own. */
const ownMessages = (texts: ReadablePortal['value']['texts']): number =>
  Object.keys(known(texts) ?? {}).filter((key) => messages.has(key)).length;

function textProblems(yaml: YamlDocument, key: string): Problem[] {
  if (messages.has(key)) return [];
  const message = `there is no message "${key}"`;
  const suggestion = didYouMean(key, messages) ?? 'remove it';
  return [findingAt(yaml, ['texts', key], { rule: 'text-unknown', part: 'key', message, suggestion })];
}

/** Checks a locale against the Unicode locale data, and that its language has messages. */
function localeProblem(locale: string): LocaleProblem {
  const [canonical = locale] = Intl.getCanonicalLocales(locale);
  if (canonical !== locale) {
    const message = `"${locale}" is not how this language is named`;
    return { rule: 'locale-unknown', message, suggestion: `did you mean "${canonical}"?` };
  }
  const { language, region } = new Intl.Locale(locale);
  const exists = (type: 'language' | 'region', code: string): boolean =>
    new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
  if (!exists('language', language) || (region !== undefined && !exists('region', region))) {
    return {
      rule: 'locale-unknown',
      message: `"${locale}" is not a language`,
      suggestion: 'write it as in en, de or en-GB',
    };
  }
  if (messageLanguages.includes(language)) return null;
  return {
    rule: 'locale-untranslated',
    message: `there are no messages in "${locale}", so its pages would be in English`,
    suggestion: `take it out; there are ${messageLanguages.join(', ')}, each with a region too`,
  };
}
