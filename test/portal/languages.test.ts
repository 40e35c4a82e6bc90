// The languages of the portal: complete files of messages, plural forms, which language is chosen, right to left.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../src/portal/site/templates.ts';
import { chooseLanguage, createLanguages } from '../../src/portal/ui/translator.ts';

const templates = loadTemplates();
const english = templates.languages.shared('en').messages;

test('each language has messages of the English list in its order, with the same parameters and the plural forms that its rules need', async () => {
  const files = ['en', 'de', 'es', 'fr'].filter((tag) => templates.languages.has(tag));
  const parametersIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
  for (const tag of files) {
    const own = JSON.parse(readFileSync(`templates/messages/${tag}.json`, 'utf8')) as Record<string, string>;
    const isForm = (key: string) => /\.(?:zero|one|two|few|many)$/.test(key);
    const keysOf = (messages: Readonly<Record<string, string>>) => Object.keys(messages).filter((key) => !isForm(key));
    // Missing messages are shown in English, and are listed in docs/reference/translations.md.
    const there = keysOf(english).filter((key) => own[key] !== undefined);
    expect([tag, keysOf(own)]).toEqual([tag, there]);
    // Numbers are written in digits, so the form for whole millions in words is not needed.
    const rules = new Intl.PluralRules(tag);
    const needed = [...new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)))];
    const counting = Object.keys(english).filter((key) => key.endsWith('.one') && own[key.slice(0, -4)] !== undefined);
    const forms = counting.flatMap((key) =>
      needed.filter((form) => form !== 'other').map((form) => key.replace(/one$/, form)),
    );
    expect([tag, Object.keys(own).filter(isForm)]).toEqual([tag, forms]);
    expect(
      Object.keys(own).filter(
        (key) =>
          parametersIn(own[key] ?? '') !== parametersIn(english[key.replace(/\.(?:zero|two|few|many)$/, '.one')] ?? ''),
      ),
    ).toEqual([]);
  }
});

test('a message that counts has the form of its number; a portal’s own text is used for every number', () => {
  const { languages } = templates;
  const waits = (tag: string, seconds: number) => languages.shared(tag)('error.wait', { seconds });
  expect([waits('en', 1), waits('en', 0)]).toEqual([
    'You can try again in 1 second.',
    'You can try again in 0 seconds.',
  ]);
  expect([waits('fr', 0), waits('de', 1200)]).toEqual([
    'Vous pouvez réessayer dans 0 seconde.',
    'Sie können es in 1.200 Sekunden erneut versuchen.',
  ]);
  const own = languages.withTexts('en', { 'error.wait': 'Wait {seconds} s.' });
  expect(own('error.wait', { seconds: 1 })).toBe('Wait 1 s.');
});

test('the contact’s own language comes first, then what the browser accepts, then the portal’s default', () => {
  expect(chooseLanguage(['en', 'de'], 'de', 'fr')).toBe('de');
  expect(chooseLanguage(['en', 'de'], 'fr', 'de-AT,en;q=0.5')).toBe('de');
  expect(chooseLanguage(['en', 'de'], null, 'fr, de;q=0.3, en;q=0.2')).toBe('de');
  expect(chooseLanguage(['en', 'de'], null, 'de;q=0')).toBe('en');
});

test('a language without a message uses English, and is written in its own direction', () => {
  const arabic = createLanguages(
    new Map([
      ['en', english],
      ['ar', { 'login.title': 'دخول' }],
    ]),
  ).shared('ar');
  expect([arabic.dir, arabic('login.title'), arabic('login.email')]).toEqual(['rtl', 'دخول', 'E-mail']);
  expect(arabic.money(-12_345_678n, 'USD')).not.toBe('');
});
