// `docs/reference/translations.md`: the languages of the portal, and the messages that each of them still takes from English.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../templates/messages/', import.meta.url);

const messagesOf = (tag: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`${tag}.json`, folder), 'utf8')) as Record<string, string>;

export function translationsPage(): string {
  const keys = Object.keys(messagesOf('en'));
  const tags = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'en.json')
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  const sections = tags.map((tag) => {
    const own = messagesOf(tag);
    const missing = keys.filter((key) => own[key] === undefined);
    const list = missing.length === 0 ? ['Complete.'] : missing.map((key) => `- \`${key}\``);
    return `## ${tag}\n\n${keys.length - missing.length} of ${keys.length} messages.\n\n${list.join('\n')}\n`;
  });
  return `# Translations

A message that a language does not have is shown in English. The messages are in \`templates/messages/\`; a change that adds
one in English alone shows here as missing, and a translation may follow in a change of its own.

${sections.join('\n')}`;
}
