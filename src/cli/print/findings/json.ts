// Findings as JSON: a list of objects as in the contract.
import { problemJson } from '../../../config/documents/format-problem.ts';
import type { Report } from './report.ts';

export function json({ problems }: Report): string {
  return `${JSON.stringify(problems.map(problemJson), null, 2)}\n`;
}
