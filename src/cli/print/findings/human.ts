// Findings for people: by file, each with the lines it is about.
import { styleText } from 'node:util';
import { formatProblem, visible } from '../../../config/documents/format-problem.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Report } from './report.ts';

/** Characters of a source line that are shown, around the column. */
const MAX_WIDTH = 100;
/** Words of lines that may hold a secret in clear: such a line and the one below it are not printed. */
const mayBeSecret = /pass|pwd|secret|token|credential|api.?key/i;

type Paint = (style: 'bold' | 'red' | 'yellow' | 'dim', text: string) => string;

export function human({ problems, linesOf, colors }: Report): string {
  const paint: Paint = (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text);
  const byFile = Map.groupBy(problems, (problem) => problem.origin.file);
  return [...byFile]
    .map(([file, found]) => {
      const lines = linesOf(file);
      const blocks = found.map((problem) => `${line(problem, paint)}\n${frame(problem, lines, paint)}`);
      return `${paint('bold', visible(file))}  ${counts(found)}\n${blocks.join('')}\n`;
    })
    .join('');
}

function counts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counted = (count: number, noun: string) => (count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]);
  return [...counted(errors, 'error'), ...counted(problems.length - errors, 'warning')].join(', ');
}

function line(problem: Problem, paint: Paint): string {
  const text = formatProblem(problem);
  const severity = `  ${problem.severity}  `;
  return text.replace(severity, () => paint(problem.severity === 'error' ? 'red' : 'yellow', severity));
}

/** The line before, the line, and a marker below it; empty for a finding about a whole file. */
function frame({ pointer, rule, origin }: Problem, lines: readonly string[] | undefined, paint: Paint): string {
  const text = lines?.[origin.line - 1];
  if (text === undefined || (pointer === '' && origin.endColumn === origin.column && !rule.startsWith('yaml-')))
    return '';
  const number = (count: number): string => String(count).padStart(6);
  const from = text.length <= MAX_WIDTH ? 0 : Math.max(0, origin.column - 1 - MAX_WIDTH / 2);
  const hidden = (count: number): boolean =>
    mayBeSecret.test(lines?.[count - 1] ?? '') || mayBeSecret.test(lines?.[count - 2] ?? '');
  const shown = (whole: string, count: number): string =>
    hidden(count) ? '(not shown: this line may hold a secret)' : visible(whole.slice(from, from + MAX_WIDTH));
  const before = lines?.[origin.line - 2];
  const end = origin.endLine === origin.line ? origin.endColumn : text.length + 1;
  const width = Math.max(1, Math.min(end, from + MAX_WIDTH + 1, text.length + 1) - origin.column);
  const marks = hidden(origin.line) ? '' : ' '.repeat(origin.column - 1 - from) + '^'.repeat(width);
  return [
    ...(before === undefined || before.trim() === ''
      ? []
      : [paint('dim', `${number(origin.line - 1)} | ${shown(before, origin.line - 1)}`)]),
    `${paint('dim', `${number(origin.line)} |`)} ${shown(text, origin.line)}`,
    ...(marks === '' ? [] : [`${paint('dim', '       |')} ${paint('red', marks)}`]),
    '',
  ].join('\n');
}
