// Bounds on YAML: no aliases, no custom tags, YAML 1.2, text keys, limited depth.
import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { limits } from '../../core/limits/limits.ts';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import { originAt } from './positions.ts';

export const tooDeep = `values are nested more than ${limits.yamlDepth} deep`;

/** Plain scalars that YAML 1.2 core does not take for text (10.3.2): as keys they would be numbers, booleans or nothing. */
const notText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Violations reported of one file. */
const MAX_REPORTED = 10;

/** The violations in a file, found in one walk over its events; what is nested too deep ends the walk. */
export function boundProblems(file: string, text: string, events: readonly Event[]): Problem[] {
  const problems: Problem[] = [];
  // For each open collection: null in a sequence, else whether the next node is a key.
  const open: (boolean | null)[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const isKey = open.at(-1) ?? null;
    if (isKey !== null) open[open.length - 1] = !isKey;
    const problem = problemOf(file, text, event, isKey === true);
    if (problem !== undefined && problems.push(problem) === MAX_REPORTED) return problems;
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.SEQUENCE) open.push(null);
    if (event.type === EVENT_ID.MAPPING) open.push(true);
    if (open.length > limits.yamlDepth + 1 && 'start' in event) {
      return [...problems, wrong(file, text, event.start, event.start + 1, 'yaml-depth', tooDeep, 'write it flatter')];
    }
  }
  return problems;
}

function problemOf(file: string, text: string, event: Event, isKey: boolean): Problem | undefined {
  switch (event.type) {
    case EVENT_ID.ALIAS: {
      const { anchorStart, anchorEnd } = event;
      return wrong(file, text, anchorStart - 1, anchorEnd, 'yaml-alias', 'aliases are not read', 'write the value out');
    }
    case EVENT_ID.DOCUMENT: {
      const strange = event.directives.find((directive) => directive.kind === 'tag' || directive.version !== '1.2');
      if (strange === undefined) return undefined;
      const what = strange.kind === 'tag' ? 'a %TAG directive' : `YAML ${strange.version}`;
      const message = `the file asks for ${what}; documents are YAML 1.2 without tags`;
      return { ...fileProblem(file, 'yaml-syntax', message), suggestion: 'remove the line that begins with %' };
    }
    case EVENT_ID.POP:
      return undefined;
    default: {
      const tag = event.tagStart === -1 ? '' : text.slice(event.tagStart, event.tagEnd);
      if (tag !== '' && !/^!!(?:str|int|float|bool|null|seq|map)$/.test(tag)) {
        const message = `the tag ${tag} is not known`;
        return wrong(file, text, event.tagStart, event.tagEnd, 'yaml-tag', message, 'remove the tag');
      }
      if (!isKey) return undefined;
      if (event.type !== EVENT_ID.SCALAR) {
        return wrong(
          file,
          text,
          event.start,
          event.start + 1,
          'yaml-syntax',
          'a key is a list or mapping',
          'keys are text',
        );
      }
      return keyProblem(file, text, event);
    }
  }
}

function keyProblem(file: string, text: string, event: ScalarEvent): Problem | undefined {
  const { valueStart, valueEnd } = event;
  const key = valueStart === -1 ? '' : text.slice(valueStart, valueEnd);
  if (event.tagStart === -1 && (event.style !== SCALAR_STYLE.PLAIN || (key !== '' && !notText.test(key))))
    return undefined;
  const message = key === '' ? 'a key is missing before the colon' : `the key ${key} is not text`;
  const at = valueStart === -1 ? 0 : valueStart;
  return wrong(file, text, at, Math.max(at, valueEnd), 'yaml-syntax', message, 'write it in quotes');
}

function fileProblem(file: string, rule: string, message: string): Problem {
  return { rule, severity: 'error', message, pointer: '', origin: fileOrigin(file) };
}

function wrong(
  file: string,
  text: string,
  start: number,
  end: number,
  rule: string,
  message: string,
  suggestion: string,
): Problem {
  return { rule, severity: 'error', message, suggestion, pointer: '', origin: originAt(file, text, start, end) };
}
