// The plan as text for people and as JSON for programs; one plan, two printers.

import { formatProblem, problemJson } from '../../config/documents/format-problem.ts';
import type { Json } from '../../core/canonical.ts';
import { type Change, fieldsOf } from '../../core/plan/change.ts';
import { type Block, blockText, type RemovalBlock } from '../../core/plan/guard.ts';
import { revisionLabel } from '../../core/source.ts';
import { effectText } from '../../operations/diff/effect-text.ts';
import type { PlanDiff } from '../../operations/diff/plan-diff.ts';
import { visibleText } from '../../operations/diff/visible.ts';
import { planCounts } from '../../operations/plan-view.ts';
import type { Pass } from '../../reconcile/pass.ts';
import { type ChangeLine, groupLines, groupTitle } from './change-lines.ts';

/**
 * Text form: what customers notice, the distinct changes with their brands, what is held and why, and a last line with counts.
 * `approval` is the command that approves what guards block.
 */
export function printPlan(print: (text: string) => void, pass: Pass, diff: PlanDiff, approval: string): void {
  const effects = diff.effects.map((effect) => effectText(effect, visibleText));
  if (effects.length > 0) {
    print(
      `Effect\n${effects.map(({ sign, text, who }) => `  ${sign} ${text}${who === '' ? '' : `  (${who})`}\n`).join('')}\n`,
    );
  }
  // Printed group by group: the first plan of a large fleet is too long to build in memory.
  for (const group of diff.groups) {
    print(`${[groupTitle(group), ...groupLines(group).map(lineText), ''].join('\n')}\n`);
  }
  const lines: string[] = [];
  for (const { customer, portal, show, hide, until, actor, reason } of pass.breakGlass) {
    const what = [...show.map((id) => `show ${id}`), ...hide.map((id) => `hide ${id}`)].join(', ');
    const end = new Date(until).toISOString();
    lines.push(`break-glass: ${customer} of ${portal}: ${what}, until ${end} (${actor}: ${reason})`, '');
  }
  for (const held of pass.desired.held) {
    if (held.suspended !== undefined) {
      lines.push(
        `${held.portalName} is left as it is: ${held.suspended}. What waits: portico plan --even-suspended`,
        '',
      );
      continue;
    }
    lines.push(
      `${held.portalName} is held at its last good state:`,
      ...held.problems.map((problem) => `  ${formatProblem(problem)}`),
      '',
    );
  }
  for (const problem of pass.desired.problems) {
    const isShown = pass.desired.held.some((held) => held.problems.includes(problem));
    if (!isShown) lines.push(formatProblem(problem), '');
  }
  lines.push(...blockLines(pass.blocks));
  if (pass.blocks.length > 0) lines.push(`To allow exactly this plan: ${approval}`, '');
  lines.push(summary(pass));
  print(`${lines.join('\n')}\n`);
}

/** A line for the fleet and one for each brand; kinds share a line, since removing a brand removes one of each. */
function blockLines(blocks: readonly Block[]): string[] {
  const kinds = blocks.filter((block): block is RemovalBlock => block.level === 'kind');
  const counts = kinds.map((block) => `${block.removals} of ${block.total} ${block.subject}`).join(', ');
  return [
    ...blocks.filter((block) => block.level !== 'kind').map((block) => `blocked: ${blockText(block)}`),
    ...(kinds.length === 0 ? [] : [`blocked: by kind, it would remove ${counts}`]),
  ];
}

const lineText = ({ sign, depth, text }: ChangeLine): string => `${'  '.repeat(depth)}${sign} ${text}`.trimEnd();

function summary(pass: Pass): string {
  const { create, update, remove } = planCounts(pass.plan.changes);
  const held = pass.desired.held.length === 0 ? '' : ` ${pass.desired.held.length} brand(s) held.`;
  if (pass.plan.changes.length === 0) {
    const isRead = pass.desired.complete && pass.desired.policyErrors.length === 0;
    if (!isRead) return `Nothing will change while there are the errors above.${held}`;
    return pass.desired.held.length === 0
      ? 'No changes: live state is what the files want.'
      : `Nothing will change.${held}`;
  }
  const id = pass.plan.id.slice(0, 12);
  return `Plan ${id}: ${create} to create, ${update} to update, ${remove} to remove.${held}`;
}

/** JSON form; `version` changes only when a reader of the present form would misread it. */
export function planJson(pass: Pass): { readonly [key: string]: Json } {
  return {
    version: 1,
    id: pass.plan.id,
    revision: revisionLabel(pass.revision.id),
    changes: pass.plan.changes.map(changeJson),
    held: pass.desired.held.map(({ portalName, problems, suspended = null }) => ({
      ...{ brand: portalName, suspended, problems: problems.map(problemJson) },
    })),
    problems: pass.desired.problems.map(problemJson),
    blocks: pass.blocks as unknown as Json,
    breakGlass: pass.breakGlass as unknown as Json,
  };
}

/** What customers will notice, and each distinct change with its portals, as in text and Markdown. */
export function diffJson({ effects, groups }: PlanDiff): { readonly [key: string]: Json } {
  return { effects: effects as unknown as Json, groups: groups as unknown as Json };
}

function changeJson(change: Change): Json {
  const { action, kind, name, brand } = change;
  return { action, kind, name, brand, fields: fieldsOf(change) as unknown as Json };
}
