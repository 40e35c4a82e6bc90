// Rules on what visitors read: texts that replace a message that exists, languages that exist.
import type { Problem } from '../../core/problem.ts';
import { messageKeys } from '../../schema/message-keys.ts';
import type { PortalDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import type { YamlDocument } from '../yaml/document.ts';

const known: ReadonlySet<string> = new Set(messageKeys);

/** Languages of the program's own messages; to know them needs no locale data, which takes long to load. */
const translated = ['en', 'de', 'es', 'fr'];

type LocaleProblem = { readonly message: string; readonly suggestion: string } | null;

/** The check of one portal after the other; what is found out about a language is kept between them. */
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

/** Languages and regions as the Unicode locale data knows them. */
function localeProblem(locale: string): LocaleProblem {
  const [canonical = locale] = Intl.getCanonicalLocales(locale);
  if (canonical !== locale) {
    return { message: `"${locale}" is not how this language is named`, suggestion: `did you mean "${canonical}"?` };
  }
  const { language, region } = new Intl.Locale(locale);
  const exists = (type: 'language' | 'region', code: string): boolean =>
    new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
  if (exists('language', language) && (region === undefined || exists('region', region))) return null;
  return { message: `"${locale}" is no language`, suggestion: 'write it as in en, de or pt-BR' };
}
