// Merge conflicts that were committed with their markers, as Git writes them in any text file.
import { fileOrigin, type Problem } from '../../core/problem.ts';

/** Lines of one conflict, counted from 1. */
interface Conflict {
  readonly first: number;
  readonly last: number;
  /** From the line that separates the own side from the other one to `last`; equal to `first` where only a marker was left. */
  readonly other: number;
}

type Marker = 'start' | 'base' | 'middle' | 'end';

/** Git repeats each character seven times, and more often for a conflict inside a conflict. */
const markers: readonly (readonly [Marker, RegExp])[] = [
  ['start', /^<{7,}(?: |$)/],
  ['base', /^\|{7,}(?: |$)/],
  ['middle', /^={7,}$/],
  ['end', /^>{7,}(?: |$)/],
];

/** A marker that was left behind alone has the label that Git writes, which tells it from a drawn line. */
const labelled = /^(?:<{7,} \S|>{7,} \S|\|{7,} (?:[0-9a-f]{7,40}$|merged common ancestors|parent of ))/;

/** Every conflict of a text, and every marker that is left of one. */
function conflictsIn(text: string): Conflict[] {
  if (!/^(?:<{7}|>{7}|\|{7})/m.test(text)) return [];
  const lines = text.split(/\r?\n|\r/);
  const found: Conflict[] = [];
  let open: readonly (readonly [Marker, number])[] = [];
  const close = (): void => {
    const alone = open.map(([, line]) => line).filter((line) => labelled.test(lines[line - 1] ?? ''));
    found.push(...alone.map((line) => ({ first: line, last: line, other: line })));
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const marker = markers.find(([, pattern]) => pattern.test(line))?.[0];
    if (marker === undefined) continue;
    if (marker === 'start') close();
    open = [...open, [marker, index + 1]];
    if (marker !== 'end') continue;
    const [[kind, first] = ['end', 0], [, other] = ['end', 0]] = open;
    if (kind === 'start' && open.some(([each]) => each === 'middle')) {
      found.push({ first, last: index + 1, other });
      open = [];
    } else close();
  }
  close();
  return found;
}

/** A problem for each conflict, at its first line. */
export function conflictProblems(file: string, text: string, pointer = ''): Problem[] {
  return conflictsIn(text).map(({ first, last }) => ({
    rule: 'merge-conflict',
    severity: 'error',
    message:
      first === last
        ? 'a marker of a merge conflict is left'
        : `a merge conflict is left, from line ${first} to ${last}`,
    suggestion: 'keep what is meant of the two sides and delete the marked lines',
    pointer,
    origin: { ...fileOrigin(file), line: first, endLine: first, endColumn: 8 },
  }));
}

/** The text with the own side of each conflict alone; the other lines are blank, so that positions do not change. */
export function withoutConflicts(text: string): string {
  const blank = new Set(
    conflictsIn(text).flatMap(({ first, last, other }) => [
      first,
      ...Array.from({ length: last - other + 1 }, (_value, index) => other + index),
    ]),
  );
  return text
    .split(/(?<=\n)/)
    .map((line, index) => (blank.has(index + 1) ? line.replace(/[^\r\n]/g, ' ') : line))
    .join('');
}
