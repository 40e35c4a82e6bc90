// One file of the tree with its syntax, parsed once for all checks.
import { readFileSync } from 'node:fs';
import { type ParseResult, parseSync } from 'oxc-parser';

export interface Source {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Null for a file that is not TypeScript or JavaScript. */
  readonly syntax: ParseResult | null;
  /** The line, from 1, that an offset of the text is in. */
  readonly lineAt: (offset: number) => number;
}

export interface Finding {
  readonly file: string;
  /** 0 for the file or folder as a whole. */
  readonly line: number;
  readonly message: string;
}

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export function readSource(root: string, file: string): Source {
  return sourceOf(file, readFileSync(`${root}${file}`, 'utf8'));
}

export function sourceOf(file: string, text: string): Source {
  const isCode = /\.[cm]?[jt]s$/.test(file);
  return { file, text, syntax: isCode ? parseSync(file, text) : null, lineAt: lineFinder(text) };
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

export const children = (node: SyntaxNode): SyntaxNode[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

/** Calls `visit` for every node, parents first, with the nearest parent. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | null) => void): void {
  const enter = (current: SyntaxNode, parent: SyntaxNode | null): void => {
    visit(current, parent);
    for (const child of children(current)) enter(child, current);
  };
  enter(node, null);
}

export function programOf({ syntax }: Source): SyntaxNode | null {
  const program: unknown = syntax?.program;
  return isNode(program) ? program : null;
}

/** The name of an identifier; null for any other node. */
export function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : null;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
