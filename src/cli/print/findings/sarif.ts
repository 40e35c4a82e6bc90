// Findings as SARIF 2.1.0 (OASIS), as code scanning reads it.
import { rules } from '../../../config/rules/catalogue.ts';
import { sha256 } from '../../../core/canonical.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Report } from './report.ts';

/** The most results of one run that GitHub accepts. */
const MAX_RESULTS = 25_000;

export function sarif({ problems, version }: Report): string {
  const ordered = [...problems].sort(
    (left, right) => Number(left.severity !== 'error') - Number(right.severity !== 'error'),
  );
  const shown = ordered.slice(0, MAX_RESULTS);
  const ids = [...new Set(shown.map((problem) => problem.rule))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const leftOut = ordered.length - shown.length;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'portico', semanticVersion: version, rules: ids.map(rule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(leftOut === 0 ? {} : { toolExecutionNotifications: [notification(leftOut)] }),
          },
        ],
        results: shown.map((problem) => result(problem, indexOf.get(problem.rule) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Rules of an operator's own policies are not in the catalogue; their messages are the description. */
function rule(id: string) {
  const summary: unknown = Reflect.get(rules, id);
  return { id, shortDescription: { text: typeof summary === 'string' ? summary : `Policy of this repository: ${id}` } };
}

function notification(leftOut: number) {
  const text = `${leftOut} more findings were left out: a run holds ${MAX_RESULTS}. Errors come first.`;
  return { level: 'warning', message: { text } };
}

function result(problem: Problem, ruleIndex: number) {
  const { file, line, column, endLine, endColumn } = problem.origin;
  const suggestion = problem.suggestion === undefined ? '' : `; ${problem.suggestion}`;
  const pointer = problem.pointer === '' ? '' : `${problem.pointer}: `;
  return {
    ruleId: problem.rule,
    ruleIndex,
    level: problem.severity,
    message: { text: `${pointer}${problem.message}${suggestion}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
          // A variable of the environment has no lines.
          ...(line === 0 ? {} : { region: { startLine: line, startColumn: column, endLine, endColumn } }),
        },
      },
    ],
    // Without line numbers, so that a finding keeps its fingerprint when lines above it change.
    partialFingerprints: { 'portico/v1': sha256([problem.rule, file, problem.pointer, problem.message].join('\n')) },
  };
}
