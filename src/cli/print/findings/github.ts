// Findings as GitHub workflow commands: annotations at their lines.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import type { Problem } from '../../../core/problem.ts';
import type { Report } from './report.ts';

export function github({ problems }: Report): string {
  return problems.map(command).join('');
}

function command(problem: Problem): string {
  const { file, line, column, endLine, endColumn } = problem.origin;
  // GitHub's end column is inclusive, and counts only on a single line.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  // A variable of the environment has no place in a file.
  const place = line === 0 ? {} : { file, line, endLine, ...columns };
  const properties = Object.entries({ ...place, title: problem.rule })
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',');
  const pointer = `${line === 0 ? `${file}: ` : ''}${problem.pointer === '' ? '' : `${problem.pointer}: `}`;
  const suggestion = problem.suggestion === undefined ? '' : `; ${problem.suggestion}`;
  return `::${problem.severity} ${properties}::${data(`${pointer}${problem.message}${suggestion}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
