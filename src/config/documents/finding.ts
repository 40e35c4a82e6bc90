// Problems at a pointer inside a document, as rules report them.
import type { Problem } from '../../core/problem.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly severity?: 'error' | 'warning';
  /** Which part is wrong; the value by default. */
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
