// The plan as text for people and as JSON for programs; one plan, two printers.

import { formatProblem, problemJson } from '../../config/documents/format-problem.ts';
import type { Json } from '../../core/canonical.ts';
import { type Change, fieldsOf } from '../../core/plan/change.ts';
import type { FieldChange } from '../../core/plan/diff.ts';
import type { Block } from '../../core/plan/guard.ts';
import { marks, planCounts } from '../../operations/plan-view.ts';
import type { Pass } from '../../reconcile/pass.ts';

/** Long values are cut in text; JSON holds them whole. */
const MAX_VALUE = 100;

/**
 * Text form: brands in order, fields old -> new, what is held and why, and a last line that counts. `approval` is the command
 * that lifts the guards for it.
 */
export function printPlan(print: (text: string) => void, look: Pass, approval: string): void {
  // Brand by brand: the first plan of a large fleet is far longer than anything that should be held at once.
  for (const [brand, changes] of Map.groupBy(look.plan.changes, (change) => change.brand ?? '(shared)')) {
    print(`${[brand, ...changes.flatMap(changeLines), ''].join('\n')}\n`);
  }
  const lines: string[] = [];
  for (const { customer, portal, show, hide, until, actor, reason } of look.breakGlass) {
    const what = [...show.map((id) => `show ${id}`), ...hide.map((id) => `hide ${id}`)].join(', ');
    const end = new Date(until).toISOString();
    lines.push(`break-glass: ${customer} of ${portal}: ${what}, until ${end} (${actor}: ${reason})`, '');
  }
  for (const held of look.desired.held) {
    lines.push(
      `${held.portalName} is held at its last good state:`,
      ...held.problems.map((problem) => `  ${formatProblem(problem)}`),
      '',
    );
  }
  for (const problem of look.desired.problems) {
    const told = look.desired.held.some((held) => held.problems.includes(problem));
    if (!told) lines.push(formatProblem(problem), '');
  }
  lines.push(...blockLines(look.blocks));
  if (look.blocks.length > 0) lines.push(`To allow exactly this plan: ${approval}`, '');
  lines.push(summary(look));
  print(`${lines.join('\n')}\n`);
}

/** A line for the whole and for each brand; the kinds share one, since a brand that goes takes one of each with it. */
function blockLines(blocks: readonly Block[]): string[] {
  const kinds = blocks.filter((block) => block.level === 'kind');
  const counts = kinds.map((block) => `${block.removals} of ${block.total} ${block.subject}`).join(', ');
  return [
    ...blocks.filter((block) => block.level !== 'kind').map((block) => `blocked: this plan ${block.message}`),
    ...(kinds.length === 0 ? [] : [`blocked: by kind, it would remove ${counts}`]),
  ];
}

function changeLines(change: Change): string[] {
  const note =
    change.action === 'heal' ? '  (edited by hand, put right)' : change.action === 'remove' ? '  (archived)' : '';
  return [
    `  ${marks[change.action]} ${change.kind} ${change.name}${note}`,
    ...fieldsOf(change).map((field) => `      ${fieldText(field)}`),
  ];
}

/** `path: old -> new`; long values are cut. */
export function fieldText(field: FieldChange): string {
  const path = field.path === '' ? 'value' : field.path;
  if (field.from === undefined) return `${path}: ${valueText(field.to)}`;
  return `${path}: ${valueText(field.from)} -> ${valueText(field.to)}`;
}

function valueText(value: Json | undefined): string {
  const text = value === undefined ? '(none)' : JSON.stringify(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}

function summary(look: Pass): string {
  const { create, update, remove } = planCounts(look.plan.changes);
  const held = look.desired.held.length === 0 ? '' : ` ${look.desired.held.length} brand(s) held.`;
  if (look.plan.changes.length === 0) return `No changes: live state is what the files want.${held}`;
  const id = look.plan.id.slice(0, 12);
  return `Plan ${id}: ${create} to create, ${update} to update, ${remove} to remove.${held}`;
}

/** JSON form; `version` grows only when a reader of today would misread. */
export function planJson(look: Pass): Json {
  return {
    version: 1,
    id: look.plan.id,
    revision: look.revision.label,
    changes: look.plan.changes.map(changeJson),
    held: look.desired.held.map((held) => ({ brand: held.portalName, problems: held.problems.map(problemJson) })),
    problems: look.desired.problems.map(problemJson),
    blocks: look.blocks as unknown as Json,
    breakGlass: look.breakGlass as unknown as Json,
  };
}

function changeJson(change: Change): Json {
  const { action, kind, name, brand } = change;
  return { action, kind, name, brand, fields: fieldsOf(change) as unknown as Json };
}
