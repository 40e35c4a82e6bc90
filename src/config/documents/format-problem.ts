// A problem as one line for people and as an object for programs.
import { stripVTControlCharacters } from 'node:util';
import type { Json } from '../../core/canonical.ts';
import type { Problem } from '../../core/problem.ts';

/** `file:line:column  severity  pointer: message; suggestion  [rule]`, always one line. An environment variable has no lines. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem.origin;
  const pointer = problem.pointer === '' ? '' : `${problem.pointer}: `;
  const suggestion = problem.suggestion === undefined ? '' : `; ${problem.suggestion}`;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return visible(`${place}  ${problem.severity}  ${pointer}${problem.message}${suggestion}  [${problem.rule}]`);
}

/** A public format: fields may be added, existing ones are not changed. */
export function problemJson(problem: Problem): { readonly [key: string]: Json } {
  const { file, line, column, endLine, endColumn } = problem.origin;
  const { pointer, rule, severity, message, suggestion } = problem;
  const base = { file, line, column, endLine, endColumn, pointer, rule, severity, message };
  return suggestion === undefined ? base : { ...base, suggestion };
}

/** Removes characters that move the cursor, change colours or reverse the direction of the text. */
export function visible(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}
