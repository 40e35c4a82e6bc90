// Problem: a mistake in the operator's files, as a value. All problems are collected and shown together.

/** A place in a file; lines and columns count from 1, the end is exclusive. Line 0: `file` is an environment variable. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Name of the base that says it; absent for what a document says itself. */
  readonly base?: string;
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
  /** The portals that it hits, sorted, where it is in what several share. */
  readonly portals?: readonly string[];
}

/** The origin of a problem that concerns a whole file. */
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

/** Characters of a message, suggestion or pointer. A document may hold a key of any length, and all of it would be in every output. */
const MAX_TEXT = 1_000;

/** The problem itself, or a copy whose texts are cut to `MAX_TEXT`. */
export function withinBounds(problem: Problem): Problem {
  const { message, suggestion = '', pointer } = problem;
  if (Math.max(message.length, suggestion.length, pointer.length) <= MAX_TEXT) return problem;
  const cut = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
  const shortened = { ...problem, message: cut(message), pointer: cut(pointer) };
  return suggestion === '' ? shortened : { ...shortened, suggestion: cut(suggestion) };
}
