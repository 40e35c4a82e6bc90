// Plans that `plan --out` saves, to be reviewed and applied exactly as they are.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Json } from '../../core/canonical.ts';
import { PortalError } from '../../core/portal-error.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import type { Pass } from '../../reconcile/pass.ts';
import { planJson } from '../print/plan.ts';
import type { Planned } from './planned-revision.ts';

/** Changes when a file of an earlier release can no longer be applied. */
const FORMAT = 'portico-plan/1';

export interface SavedPlan {
  readonly id: string;
  /** What it was made from. */
  readonly planned: Planned;
  /** One line a change: what and how. */
  readonly changes: readonly string[];
}

/** Writes the plan with everything that a reviewer needs. */
export function writePlanFile(file: string, looked: Pass, planned: Planned): void {
  const folder = planned === null ? null : resolve(planned);
  const plan = planJson(looked) as { readonly [key: string]: Json };
  const text = `${JSON.stringify({ format: FORMAT, folder, ...plan }, null, 2)}\n`;
  writeFileSync(file, text, { mode: 0o600 });
}

export const isPlanFile = (target: string): boolean => existsSync(target) && statSync(target).isFile();

/** @throws PortalError `input-invalid` when the file does not hold a plan of this format */
export function readPlanFile(file: string): SavedPlan {
  const wrong = (): PortalError =>
    new PortalError('input-invalid', `${file} does not hold a plan`, 'Create one with portico plan --out FILE.');
  let value: unknown;
  try {
    value = parseJson(readFileSync(file, 'utf8'));
  } catch {
    throw wrong();
  }
  if (!(value instanceof Object) || Reflect.get(value, 'format') !== FORMAT) throw wrong();
  const id: unknown = Reflect.get(value, 'id');
  const planned: unknown = Reflect.get(value, 'folder');
  const changes: unknown = Reflect.get(value, 'changes');
  if (typeof id !== 'string' || !(planned === null || typeof planned === 'string') || !Array.isArray(changes))
    throw wrong();
  return { id, planned, changes: changes.map(lineOf) };
}

/** The changes that are only in the file, and those that are only in the plan of now. */
export function differenceText(saved: SavedPlan, looked: Pass): string {
  const now = new Set((planJson(looked) as { changes: unknown[] }).changes.map(lineOf));
  const before = new Set(saved.changes);
  const gone = saved.changes.filter((line) => !now.has(line)).map((line) => `  only in the file: ${line}\n`);
  const added = [...now].filter((line) => !before.has(line)).map((line) => `  only now:         ${line}\n`);
  return [...gone, ...added].join('');
}

function lineOf(change: unknown): string {
  if (!(change instanceof Object)) return '';
  const part = (key: string): string => String(Reflect.get(change, key) ?? '');
  return `${part('action')} ${part('kind')} ${part('name')} ${JSON.stringify(Reflect.get(change, 'fields') ?? [])}`;
}
