// How rules report: a problem at a pointer inside a document.
import type { Problem } from '../../core/problem.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly severity?: 'error' | 'warning';
  /** The value, unless it is the key that is wrong. */
  readonly part?: 'value' | 'key';
}

export function findingAt(yaml: YamlDocument, pointer: Pointer, finding: Finding): Problem {
  return {
    rule: finding.rule,
    severity: finding.severity ?? 'error',
    message: finding.message,
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
    pointer: pointer.join('/'),
    origin: yaml.locate(pointer, finding.part ?? 'value'),
  };
}
