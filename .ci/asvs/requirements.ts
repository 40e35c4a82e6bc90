// The table of security requirements: read and checked, so that each verdict names a file that is there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Verdict =
  | { readonly type: 'holds'; readonly shownBy: readonly string[] }
  | { readonly type: 'does not apply'; readonly reason: string }
  | { readonly type: 'falls short'; readonly missing: string };

export interface Requirement {
  readonly id: string;
  readonly level: 1 | 2;
  readonly title: string;
  readonly verdict: Verdict;
}

export interface Counts {
  readonly holds: number;
  readonly doesNotApply: number;
  readonly fallsShort: number;
}

/** @throws Error where a row is not of the form that the table's head describes. */
export function readRequirements(text = readFileSync(`${root}.ci/asvs/requirements.yaml`, 'utf8')): Requirement[] {
  const rows: unknown = parse(text);
  if (!Array.isArray(rows)) throw new Error('requirements.yaml: not a list');
  return rows.map(requirementOf);
}

function requirementOf(row: unknown): Requirement {
  const refuse = (why: string): Error => new Error(`requirements.yaml: ${JSON.stringify(row)}: ${why}`);
  if (typeof row !== 'object' || row === null) throw refuse('not an object');
  const { id, level, requirement: title, ...rest } = row as Record<string, unknown>;
  if (typeof id !== 'string' || !/^\d+\.\d+\.\d+$/.test(id)) throw refuse('the id is not one of ASVS');
  if (level !== 1 && level !== 2) throw refuse('the level is 1 or 2');
  if (typeof title !== 'string' || title === '') throw refuse('it needs a requirement');
  const verdict = verdictOf(rest);
  if (verdict === undefined) throw refuse('it needs one of holds, doesNotApply and fallsShort');
  return { id, level, title, verdict };
}

function verdictOf(rest: Readonly<Record<string, unknown>>): Verdict | undefined {
  const { holds, doesNotApply, fallsShort } = rest;
  if (Object.keys(rest).length !== 1) return undefined;
  if (typeof doesNotApply === 'string' && doesNotApply !== '') return { type: 'does not apply', reason: doesNotApply };
  if (typeof fallsShort === 'string' && fallsShort !== '') return { type: 'falls short', missing: fallsShort };
  const files = Array.isArray(holds) ? holds.filter((file) => typeof file === 'string') : [];
  return files.length > 0 ? { type: 'holds', shownBy: files } : undefined;
}

/** What is wrong with the table beyond its form. */
export function requirementFindings(requirements: readonly Requirement[]): string[] {
  const seen = new Set<string>();
  return requirements.flatMap(({ id, verdict }) => {
    const twice = seen.has(id) ? [`${id} is there twice`] : [];
    seen.add(id);
    const files = verdict.type === 'holds' ? verdict.shownBy : [];
    return [...twice, ...files.flatMap((file) => fileFindings(id, file))];
  });
}

function fileFindings(id: string, file: string): string[] {
  if (!/^test\/.*\.test\.ts$|^docs\/.*\.md$|^SECURITY\.md$/.test(file)) {
    return [`${id}: ${file} is not a test and not a page`];
  }
  return existsSync(`${root}${file}`) ? [] : [`${id}: there is no ${file}; name the file that shows it now`];
}

export function countsOf(requirements: readonly Requirement[]): Counts {
  const count = (type: Verdict['type']): number => requirements.filter(({ verdict }) => verdict.type === type).length;
  return { holds: count('holds'), doesNotApply: count('does not apply'), fallsShort: count('falls short') };
}

/** One line for a build's output. */
export function countsLine(requirements: readonly Requirement[]): string {
  const text = ({ holds, doesNotApply, fallsShort }: Counts): string =>
    `${holds} hold, ${doesNotApply} do not apply, ${fallsShort} fall short`;
  const first = requirements.filter(({ level }) => level === 1);
  return `ASVS 5.0.0: ${text(countsOf(requirements))}; of these level 1: ${text(countsOf(first))}`;
}
