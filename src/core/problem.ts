// A Problem is a value: the operator's files are wrong. All are collected, all are shown at once.

/** A place in a file; lines and columns count from 1, the end is exclusive. Line 0: `file` is an environment variable. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Problem {
  /** Stable id of the rule, e.g. `currency-unknown`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What to do about it, or the value that was probably meant. */
  readonly suggestion?: string;
  /** Path to the value inside its document, e.g. `currencies/1`; empty for the document or file itself. */
  readonly pointer: string;
  readonly origin: Origin;
}

/** The place for a problem that concerns a file as a whole. */
export function fileOrigin(file: string): Origin {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** File, then position, then rule: the order in which people and golden files see problems. */
export function byPosition(left: Problem, right: Problem): number {
  return (
    compareText(left.origin.file, right.origin.file) ||
    left.origin.line - right.origin.line ||
    left.origin.column - right.origin.column ||
    compareText(left.rule, right.rule) ||
    compareText(left.message, right.message)
  );
}

/** Plain code-unit order: the same on every machine and locale. */
export function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Far beyond what anybody reads; a document may hold a key of any length, and what is told of it goes into every output. */
const MAX_WORDS = 1_000;

/** The problem itself, or a copy whose words are cut. */
export function withinBounds(problem: Problem): Problem {
  const { message, suggestion = '', pointer } = problem;
  if (Math.max(message.length, suggestion.length, pointer.length) <= MAX_WORDS) return problem;
  const cut = (text: string): string => (text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text);
  const shortened = { ...problem, message: cut(message), pointer: cut(pointer) };
  return suggestion === '' ? shortened : { ...shortened, suggestion: cut(suggestion) };
}
