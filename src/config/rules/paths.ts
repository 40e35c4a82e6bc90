// The rules on paths: each is text, and none is another's where a file system passes over case and Unicode normalization, as on
// macOS and Windows.
import { fileOrigin, type Problem } from '../../core/problem.ts';

/** What takes the place of bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';

/** A problem for each path that is not text, or that a checkout could not tell from an earlier one; of two folders, at a file in the second. */
export function pathProblems(paths: readonly string[]): ReadonlyMap<string, Problem> {
  const first = new Map<string, string>();
  const problems = new Map<string, Problem>();
  for (const path of paths) {
    if (path.includes(REPLACEMENT)) problems.set(path, notText(path));
    for (const prefix of prefixesOf(path)) {
      const folded = foldedPath(prefix);
      const other = first.get(folded);
      if (other === undefined) first.set(folded, prefix);
      else if (other !== prefix && !problems.has(path)) problems.set(path, collision(path, prefix, other));
    }
  }
  return problems;
}

/** The same for paths that such a file system takes for one. */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase().toUpperCase();

/** `a/b/c` -> `a`, `a/b`, `a/b/c` */
function prefixesOf(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_step, index) => steps.slice(0, index + 1).join('/'));
}

function notText(path: string): Problem {
  return {
    rule: 'path-encoding',
    severity: 'error',
    message: `the name ${path} is not UTF-8: the signs ${REPLACEMENT} mark bytes that no text can hold`,
    suggestion: 'rename the file; a name from an old archive is most likely in another encoding',
    pointer: '',
    origin: fileOrigin(path),
  };
}

function collision(path: string, prefix: string, other: string): Problem {
  const differ = prefix.toLowerCase() === other.toLowerCase() ? 'case' : 'the form of their accents';
  return {
    rule: 'path-collision',
    severity: 'error',
    message: `${prefix} and ${other} differ by ${differ} only, and are one on macOS and Windows`,
    suggestion: 'rename one of them',
    pointer: '',
    origin: fileOrigin(path),
  };
}
