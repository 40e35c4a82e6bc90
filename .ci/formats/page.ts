// docs/reference/formats.md, from the registry of formats of call files, each with the beginning of the sample that the tests load.
import { readdirSync, readFileSync } from 'node:fs';
import { fileFormats } from '../../src/calls/formats/registry.ts';

const samples = new URL('../../test/support/calls/samples/', import.meta.url);
const names = readdirSync(samples);
/** Lines of a sample, and characters of a line, that are shown. */
const SHOWN = { lines: 3, characters: 240 } as const;

const head = `<!-- Generated from src/calls/formats/ by \`npm run generate\`; do not edit. -->

# Formats of call files

\`portico import cdr FILE\` finds the format by the content of the file and says what it found and why; \`--format\` names it. A file that
may be of two formats is refused with both. \`--explain\` shows the first ten rows as they would be stored, and writes nothing.

Any of them may be packed with gzip, zstd or bzip2, or lie in a ZIP archive (\`--member\` names the file where there are several), and be in UTF-8, UTF-16 or
Windows-1252: what it is in is found and said. Names of columns are compared without case, blanks and signs. \`NULL\` and \`\\N\` are nothing.
How a system dials is said by \`calls.origins\` of [the settings](settings.md); any other CSV is read by [a mapping](../operate/reports.md#getting-calls-in).
`;

export function formatsPage(): string {
  const sections = fileFormats.map(({ id, system, facts }) => {
    const list = facts.map((fact) => `- ${fact}\n`).join('');
    return `## ${id}\n\n${system}.\n\n${list}\n\`\`\`text\n${beginning(id)}\n\`\`\`\n`;
  });
  return [head, ...sections].join('\n');
}

function beginning(id: string): string {
  const name = names.find((each) => each.startsWith(`${id}.`)) ?? '';
  const lines = readFileSync(new URL(name, samples), 'utf8').split('\n').slice(0, SHOWN.lines);
  return lines
    .map((line) => (line.length > SHOWN.characters ? `${line.slice(0, SHOWN.characters)}...` : line))
    .join('\n')
    .trimEnd();
}
