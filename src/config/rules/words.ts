// Rules on texts and languages: a text replaces an existing message, a locale is an existing language.
import type { Problem } from '../../core/problem.ts';
import { messageKeys } from '../../schema/message-keys.ts';
import type { PortalDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import type { YamlDocument } from '../yaml/document.ts';

const known: ReadonlySet<string> = new Set(messageKeys);

/** Languages of Portico's own messages. They are known without loading locale data, which is slow. */
const translated = ['en', 'de', 'es', 'fr'];

type LocaleProblem = { readonly message: string; readonly suggestion: string } | null;

/** Creates the check of portals, which remembers the result of each language. */
export function createWordCheck(): (portal: PortalDocument) => Problem[] {
  const judged = new Map<string, LocaleProblem>(translated.map((locale) => [locale, null]));
  const judge = (locale: string): LocaleProblem => {
    if (!judged.has(locale)) judged.set(locale, localeProblem(locale));
    return judged.get(locale) ?? null;
  };
  return ({ value, yaml }) => [
    ...Object.keys(value.texts ?? {}).flatMap((key) => textProblems(yaml, key)),
    ...(value.locales ?? []).flatMap((locale, index) => {
      const problem = judge(locale);
      return problem === null ? [] : [findingAt(yaml, ['locales', index], { rule: 'locale-unknown', ...problem })];
    }),
  ];
}

function textProblems(yaml: YamlDocument, key: string): Problem[] {
  if (known.has(key)) return [];
  const message = `there is no message "${key}"`;
  const suggestion = didYouMean(key, known) ?? 'remove it';
  return [findingAt(yaml, ['texts', key], { rule: 'text-unknown', part: 'key', message, suggestion })];
}

/** Checks a locale against the Unicode locale data. */
function localeProblem(locale: string): LocaleProblem {
  const [canonical = locale] = Intl.getCanonicalLocales(locale);
  if (canonical !== locale) {
    return { message: `"${locale}" is not how this language is named`, suggestion: `did you mean "${canonical}"?` };
  }
  const { language, region } = new Intl.Locale(locale);
  const exists = (type: 'language' | 'region', code: string): boolean =>
    new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
  if (exists('language', language) && (region === undefined || exists('region', region))) return null;
  return { message: `"${locale}" is not a language`, suggestion: 'write it as in en, de or pt-BR' };
}
