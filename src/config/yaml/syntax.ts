// Report every syntax mistake of a file, with a parser that continues after the first.
import type { YAMLException } from 'js-yaml';
import { parseAllDocuments } from 'yaml';
import type { Problem } from '../../core/problem.ts';
import { tooDeep } from './bounds.ts';
import { originAt } from './positions.ts';

/** Problems reported of one file: one mistake can cause errors on every later line. */
const MAX_SYNTAX_PROBLEMS = 10;
/** Characters. Above this the parser that continues after mistakes takes too long on a file with many of them. */
const MAX_EXPLAINED_CHARACTERS = 64 * 1024;

/** At least one problem; `first` is the error of the fast parser, used where the slow one reports none. */
export function syntaxProblems(file: string, text: string, first: YAMLException): Problem[] {
  const found = text.length > MAX_EXPLAINED_CHARACTERS ? [] : mistakes(text);
  if (found === undefined) return [problem(file, text, 'yaml-depth', tooDeep, 0, 0)];
  if (found.length === 0) {
    const at = first.mark?.position ?? 0;
    return first.reason === 'duplicated mapping key'
      ? [doubleKey(file, text, at, at + 1)]
      : [problem(file, text, 'yaml-syntax', first.reason, at, at + 1)];
  }
  const unique = new Map(found.map((error) => [`${error.pos[0]} ${error.code}`, error]));
  return [...unique.values()].slice(0, MAX_SYNTAX_PROBLEMS).map((error) => {
    const [start, end] = error.pos;
    if (error.code === 'DUPLICATE_KEY') return doubleKey(file, text, start, end);
    const rule = error.name === 'YAMLWarning' ? 'yaml-tag' : 'yaml-syntax';
    return problem(file, text, rule, error.message, start, end);
  });
}

/** The mistakes; undefined when the recursive parser ran out of stack. */
function mistakes(text: string) {
  try {
    const parsed = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
    });
    const errors = (Array.isArray(parsed) ? parsed : []).flatMap((document) => [
      ...document.errors,
      ...document.warnings,
    ]);
    // The parser reports its exhausted stack as a syntax error at each bracket.
    return errors.some((error) => /call stack/i.test(error.message)) ? undefined : errors;
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/** The problem of a key at an offset that is there before. */
export const secondKey = (file: string, text: string, offset: number): Problem =>
  doubleKey(file, text, offset, offset + 1);

function doubleKey(file: string, text: string, start: number, end: number): Problem {
  const message = 'the key is there twice, and only one of its values could count';
  return { ...problem(file, text, 'yaml-duplicate-key', message, start, end), suggestion: 'keep one of the two' };
}

function problem(file: string, text: string, rule: string, message: string, start: number, end: number): Problem {
  return { rule, severity: 'error', message, pointer: '', origin: originAt(file, text, start, end) };
}
