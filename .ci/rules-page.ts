// docs/reference/rules.md: every rule with what it asks for, the example that fails, what is said about it, and the example that passes.
import { formatProblem } from '../src/config/documents/format-problem.ts';
import { rules } from '../src/config/rules/catalogue.ts';
import { compareText, type Problem } from '../src/core/problem.ts';
import { allExamples, findingsOf, placeOf } from '../test/config/rules/examples/all.ts';
import type { ExampleFiles, RuleExample } from '../test/config/rules/examples/example.ts';

const head = `<!-- Generated from src/config/rules/catalogue.ts and test/config/rules/examples/ by \`npm run generate\`; do not edit. -->

# Rules

The rules that \`portico validate\` checks, by the id at the end of each problem. An error holds the brand that it concerns: its last
good state continues to be served. A warning holds nothing. Each example here is run as a test. A rule of your own is a JSON Schema in
\`policies/\` and is reported as \`policy/<name>\`.
`;

/** Longer than this, a line or a file is a generated one, of which the beginning says enough. */
const MAX_LINE = 160;
const MAX_LINES = 40;

export async function rulesPage(): Promise<string> {
  const examples = await allExamples();
  const ids = Object.entries(rules).sort(([left], [right]) => compareText(left, right));
  const sections = await Promise.all(ids.map(([id, summary]) => section(id, summary, examples.get(id))));
  return [head, ...sections].join('\n');
}

async function section(id: string, summary: string, example: RuleExample | undefined): Promise<string> {
  if (example === undefined) return `## ${id}\n\n${summary}\n`;
  const findings = await findingsOf(example.failing, example.source);
  const place = placeOf(example);
  const finding = findings.find(({ origin }) => `${origin.file}:${origin.line}:${origin.column}` === place);
  if (finding === undefined) throw new Error(`the example of ${id} yields nothing at ${place}`);
  const severity = finding.severity === 'error' ? 'Error' : 'Warning';
  return [
    `## ${id}\n`,
    `${severity}. ${summary}${example.note === undefined ? '' : ` ${example.note}`}\n`,
    ...filesText(concerned(example)),
    said(finding),
    'This passes:\n',
    ...filesText(changed(example)),
  ].join('\n');
}

function said(finding: Problem): string {
  return `is reported as\n\n\`\`\`text\n${formatProblem(finding)}\n\`\`\`\n`;
}

/** The failing files, without those that are the same in the passing example. */
function concerned({ failing, passing, file }: RuleExample): ExampleFiles {
  const wrong = Object.entries(failing).filter(([path, content]) => path === file || passing[path] !== content);
  return Object.fromEntries(wrong);
}

/** The passing files, without those that are as they were. */
function changed({ failing, passing }: RuleExample): ExampleFiles {
  const different = Object.entries(passing).filter(([path, content]) => failing[path] !== content);
  return different.length === 0 ? passing : Object.fromEntries(different);
}

function filesText(files: ExampleFiles): string[] {
  return Object.entries(files).map(([path, content]) => {
    if (typeof content === 'object' && 'symlink' in content) {
      return `\`${path}\`: a symbolic link to \`${content.symlink}\`\n`;
    }
    if (typeof content !== 'string' && content.includes(0)) return `\`${path}\`: ${content.length} bytes\n`;
    const text = abbreviated(typeof content === 'string' ? content : new TextDecoder().decode(content));
    return `\`${path}\`\n\n\`\`\`${languageOf(path)}\n${text}\`\`\`\n`;
  });
}

function languageOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return { yaml: 'yaml', css: 'css', js: 'js', json: 'json', md: 'text' }[ending] ?? 'text';
}

function abbreviated(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const kept = lines.slice(0, lines.length > MAX_LINES ? 12 : lines.length);
  if (kept.length < lines.length) kept.push(`... and ${lines.length - kept.length} more lines`);
  return kept.map((line) => `${line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}...` : line}\n`).join('');
}
