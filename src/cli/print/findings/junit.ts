// Findings as JUnit XML: one suite per file, one failed case per finding; a file without findings is a passed case.
import { formatProblem } from '../../../config/documents/format-problem.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Report } from './report.ts';

export function junit({ problems, files }: Report): string {
  const byFile = Map.groupBy(problems, (problem) => problem.origin.file);
  const names = [...new Set([...files, ...byFile.keys()])].sort();
  const suites = names.map((file) => suite(file, byFile.get(file) ?? []));
  const tests = names.reduce((sum, file) => sum + Math.max(1, byFile.get(file)?.length ?? 0), 0);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="portico validate" tests="${tests}" failures="${errors(problems)}">\n` +
    `${suites.join('')}</testsuites>\n`
  );
}

const errors = (problems: readonly Problem[]): number => problems.filter(({ severity }) => severity === 'error').length;

function suite(file: string, problems: readonly Problem[]): string {
  const name = escaped(file);
  const cases =
    problems.length === 0
      ? `    <testcase classname="${name}" name="no findings"/>\n`
      : problems.map((problem) => testCase(name, problem)).join('');
  const counts = `tests="${Math.max(1, problems.length)}" failures="${errors(problems)}"`;
  return `  <testsuite name="${name}" ${counts}>\n${cases}  </testsuite>\n`;
}

function testCase(file: string, problem: Problem): string {
  const { line, column } = problem.origin;
  const open = `    <testcase classname="${file}" name="${escaped(`${problem.rule} at ${line}:${column}`)}">`;
  const text = escaped(formatProblem(problem));
  const body =
    problem.severity === 'error'
      ? `<failure message="${escaped(problem.message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `${open}${body}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no way to write most control characters and lone surrogates (section 2.2). */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '�')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
