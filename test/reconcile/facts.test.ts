// No program reads a fact back out of a sentence: string searches in messages, outcomes and reasons are refused by syntax.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** Names of values that are sentences for people. */
const sentences = /^(?:message|outcome|why|summary|sentence|reasonOf|outcomeText|conditionMessage|conditionSummary)$/;

/** Methods of strings that search in them. */
const searches: ReadonlySet<string> = new Set([
  ...['match', 'matchAll', 'search', 'startsWith', 'endsWith', 'includes', 'indexOf', 'split', 'replace', 'replaceAll'],
]);

/** Texts of other programs, which offer no other way to tell their errors apart, and layout of text. */
const allowed: Readonly<Record<string, string>> = {
  'calls/reading/rows.ts': 'an error of csv-parse',
  'config/documents/joined-problems.ts': 'the name of a portal, so that equal findings of many are one',
  'config/yaml/document.ts': 'an error of the YAML parser',
  'config/yaml/syntax.ts': 'an error of the YAML parser',
  'adapters/git-hosts/gitlab.ts': 'the answer of GitLab that a status is there already, which has no code of its own',
  'core/certificates/text.ts': 'the full stop of a message, before the next sentence',
  'core/mail/dkim-signature.ts': 'headers and lines of an email, which is called a message',
  'core/notifications/forms.ts': 'lines of a notification, for HTML',
  'core/notifications/text.ts': 'the first line of a commit message',
  'mail/reports/delivery-status.ts': 'parts of an email, which is called a message',
  'store/store.ts': 'an error of the migrator',
};

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The last name of an expression: `message` of `a.b?.message`, `reasonOf` of `reasonOf(x)`. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'MemberExpression') return nameOf(node['property']);
  if (node.type === 'CallExpression') return nameOf(node['callee']);
  return node.type === 'ChainExpression' ? nameOf(node['expression']) : '';
}

function isSearch(node: Node): boolean {
  const callee = node['callee'];
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  const method = nameOf(callee['property']);
  const [argument] = node['arguments'] as readonly unknown[];
  if (method === 'exec' || method === 'test') return sentences.test(nameOf(argument));
  return searches.has(method) && sentences.test(nameOf(callee['object']));
}

function countIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + countIn(entry), 0);
  if (!isNode(value)) return 0;
  const own = isSearch(value) ? 1 : 0;
  return Object.values(value).reduce<number>((sum, member) => sum + countIn(member), own);
}

const searchesIn = (file: string, text: string): number => countIn(parseSync(file, text).program);

test('no message, outcome or reason is searched for facts', () => {
  const files = globSync('**/*.ts', { cwd: root }).filter(
    (file) => !file.startsWith('schema/') && !file.startsWith('store/migrations/'),
  );
  const found = files.filter((file) => searchesIn(file, readFileSync(`${root}${file}`, 'utf8')) > 0).sort();
  // An exception that is no longer needed goes too.
  expect(found).toEqual(Object.keys(allowed).sort());
});

test.each([
  ['const a = /blocked/.test(outcome);', 1],
  ["const a = condition?.message.split('; ')[0];", 1],
  ["const a = outcome.startsWith('applied');", 1],
  ["const a = reasonOf(thrown).includes('x');", 1],
  ['const a = message.slice(0, 10);', 0],
  ["const a = detail.plan === given('plan');", 0],
])('%s', (text, count) => {
  expect(searchesIn('a.ts', text)).toBe(count);
});
