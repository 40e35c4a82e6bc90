// docs/reference/sections.md and columns.md, from the registries of sections and columns.
import { readFileSync } from 'node:fs';
import { type SectionKind, sectionEntries } from '../src/core/access/section.ts';
import { breakoutColumnEntries, cdrColumnEntries } from '../src/core/column.ts';

const english = readFileSync(new URL('../templates/messages/en.json', import.meta.url), 'utf8');
const messages = JSON.parse(english) as Readonly<Record<string, string>>;

const kinds: Readonly<Record<SectionKind, readonly [title: string, text: string]>> = {
  page: ['Pages', 'Each is a page of the portal and an entry in its menu.'],
  refines: ['Refinements', 'Each changes what another section offers, and has no page of its own.'],
  linked: [
    'Linked sections',
    'Their function lives in a telephone switch. With a URL in `sectionLinks` each is an entry in the menu, which opens it with a token that names the contact and their sections.',
  ],
};

export function sectionsPage(): string {
  const tables = (['page', 'refines', 'linked'] as const).map((kind) => {
    const [title, text] = kinds[kind];
    const rows = Object.entries(sectionEntries)
      .filter(([, entry]) => entry.kind === kind)
      .map(
        ([id, { shows, needs }]) => `| \`${id}\` | ${messages[`section.${id}`] ?? ''} | ${shows} | ${needs ?? ''} |\n`,
      );
    return `## ${title}\n\n${text}\n\n| id | name | shows | needs |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  });
  return `<!-- Generated from src/core/access/section.ts by \`npm run generate\`; do not edit. -->

# Sections

The ids that \`sections\` of a portal, \`show\` and \`hide\` of an override, and \`pages\` of a script list. A customer sees a section that the
portal lists or an override shows, unless an override hides it; \`portico explain CUSTOMER SECTION\` says why.

${tables.join('\n')}`;
}

export function columnsPage(): string {
  const table = (entries: Readonly<Record<string, readonly [string, string]>>): string => {
    const rows = Object.entries(entries).map(
      ([id, [type, shows]]) => `| \`${id}\` | ${messages[`column.${id}`] ?? ''} | ${shows} | ${type} |\n`,
    );
    return `| id | name | shows | type |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  };
  return `<!-- Generated from src/core/column.ts by \`npm run generate\`; do not edit. -->

# Columns

The ids that \`reports.cdr\` and \`reports.breakout\` of a portal list, in the order in which they are shown. A column that a switch or an import does not
fill is empty.

## CDR report

One row a call; needs the section \`cdr\` or \`latest-calls\`.

${table(cdrColumnEntries)}
## Breakout report

One row for each destination, hour, day or month; needs the section \`breakout\`.

${table(breakoutColumnEntries)}`;
}
