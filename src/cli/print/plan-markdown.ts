// The plan as a pull request comment: verdict, effect, distinct changes with removals first, what is wrong; within GitHub's limit.
import { formatProblem } from '../../config/documents/format-problem.ts';
import { SHARED } from '../../core/plan/resource.ts';
import { compareText } from '../../core/problem.ts';
import { effectText } from '../../operations/diff/effect-text.ts';
import type { ChangeGroup } from '../../operations/diff/fold.ts';
import type { PlanDiff } from '../../operations/diff/plan-diff.ts';
import { visibleText } from '../../operations/diff/visible.ts';
import { planCounts } from '../../operations/plan-view.ts';
import type { Pass } from '../../reconcile/pass.ts';
import { type ChangeLine, groupLines, shortLine } from './change-lines.ts';
import { code, fenced, names, plural } from './markdown.ts';

/** GitHub refuses a comment of 65,536 characters; the rest is kept free for the marker by which the comment is found again. */
const MAX_CHARACTERS = 60_000;
/** The part of them kept free for changes shown in one line each, and for the count of those left out. */
const RESERVE = 1 / 3;
const MAX_GROUP_LINES = 300;
const MAX_PROBLEMS = 50;
const MAX_EFFECTS = 40;

/**
 * Markdown of a plan. Whatever comes from files is in code fences that it cannot close, so no brand can write into the comment. Each
 * distinct change is shown whole as long as there is room, then in one line; what is left out after that is counted.
 * @param most characters, about
 */
export function planMarkdown(pass: Pass, diff: PlanDiff, most = MAX_CHARACTERS): string {
  const head = [...verdict(pass, diff), ...guards(pass), ...effects(diff), ...problems(pass)].join('\n');
  const blocks: string[] = [];
  let used = head.length + 1;
  for (const group of diff.groups) {
    const block = groupBlock(group);
    if (used + block.length > most * (1 - RESERVE)) break;
    blocks.push(block);
    used += block.length + 1;
  }
  const rest = diff.groups.slice(blocks.length);
  return [head, ...blocks, ...inOneLine(rest, most - used)].join('\n');
}

function verdict({ plan, desired }: Pass, { portals, ways }: PlanDiff): string[] {
  const { changes, id } = plan;
  if (changes.length === 0) {
    const isHeld = desired.held.length > 0 || !desired.complete;
    return [
      isHeld
        ? '**Nothing will change** while there are the errors below.'
        : '**No changes**: the files want what is there.',
      '',
    ];
  }
  const { create, update, remove } = planCounts(changes);
  const removed = remove === 0 ? '0 to remove' : `**${remove} to remove**`;
  return [
    `**${plural(portals, 'brand')} ${portals === 1 ? 'changes' : 'change'} in ${plural(ways, 'way')}**: ${create} to create, ${update} to update, ${removed}.`,
    '',
    `Plan \`${id}\``,
    '',
  ];
}

function guards({ blocks, blocked, plan }: Pass): string[] {
  if (blocks.length === 0) return [];
  return [
    '> [!CAUTION]',
    '> After the merge a guard will hold these brands at their last state, since the plan goes beyond the limits:',
    `> ${names(blocked.map(({ brand }) => brand))}.`,
    '>',
    '> If that is what you want, approve exactly this plan by a line at the end of a commit message of this branch',
    '> (an empty commit will do), or on the server:',
    '>',
    '> ```text',
    `> Portico-Approve: ${plan.id}`,
    '> ```',
    '>',
    `> \`portico apply --approve ${plan.id}\``,
    '>',
    '> (`portico status` there shows the id to approve when its live state differs from the base of this comparison.)',
    '',
    fenced(blocks.slice(0, MAX_PROBLEMS).map(({ message }) => message)),
    '',
  ];
}

function effects({ effects: all }: PlanDiff): string[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, MAX_EFFECTS).map((effect) => {
    const { sign, text, who } = effectText(effect, code);
    return `| \`${sign}\` | ${text} | ${who} |`;
  });
  const more = all.length > MAX_EFFECTS ? [`| | and ${all.length - MAX_EFFECTS} more | |`] : [];
  return ['| | What customers will notice | who |', '| --- | --- | --- |', ...rows, ...more, ''];
}

function problems({ desired }: Pass): string[] {
  const found = desired.problems;
  if (found.length === 0) return [];
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const errorsFirst = [...found].sort((left, right) => compareText(left.severity, right.severity));
  const lines = errorsFirst.map((problem) => cut(visibleText(formatProblem(problem)), 400));
  const more = lines.length > MAX_PROBLEMS ? [`… and ${lines.length - MAX_PROBLEMS} more`] : [];
  const held = desired.held.map(({ portalName }) => portalName);
  return [
    `**${plural(errors, 'error')}, ${plural(found.length - errors, 'warning')}.**${held.length === 0 ? '' : ` Held at their last good state: ${names(held)}.`}`,
    '',
    fenced([...lines.slice(0, MAX_PROBLEMS), ...more]),
    '',
  ];
}

function groupBlock(group: ChangeGroup): string {
  const lines = groupLines(group).map(diffLine);
  const more = lines.length > MAX_GROUP_LINES ? [`# … ${lines.length - MAX_GROUP_LINES} more lines were left out`] : [];
  const takes = group.changes.some(({ action }) => action === 'remove');
  return [
    `<details${takes ? ' open' : ''}><summary><b>${groupName(group)}</b>: ${plural(group.changes.length, 'change')}${takes ? ', <b>with removals</b>' : ''}</summary>`,
    '',
    fenced([...lines.slice(0, MAX_GROUP_LINES), ...more], 'diff'),
    '',
    ...(group.portals.length > 1 ? [names(group.portals), ''] : []),
    '</details>',
    '',
  ].join('\n');
}

function groupName({ portals }: ChangeGroup): string {
  const [first = SHARED] = portals;
  if (portals.length > 1) return plural(portals.length, 'brand');
  return first === SHARED ? 'shared by brands' : code(first);
}

/** In a `diff` fence a line is coloured by its first character: - red, + green, ! orange. */
function diffLine({ sign, depth, text }: ChangeLine): string {
  const mark = { '-': '-', '+': '+', '^': '+', '~': '!', '!': '!', ' ': ' ' }[sign];
  return `${mark} ${'  '.repeat(depth - 1)}${text}`.trimEnd();
}

/** One line for each change that there was no room for, as many as fit in the characters given; the rest is counted. */
function inOneLine(groups: readonly ChangeGroup[], room: number): string[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) =>
    group.changes.map((change) => cut(`${shortLine(change)}${ofMany(group)}`, 200)),
  );
  const shown: string[] = [];
  let used = 600;
  for (const line of lines) {
    used += line.length + 1;
    if (used > room) break;
    shown.push(line);
  }
  const left = lines.length - shown.length;
  return [
    `<details><summary>${plural(shown.length, 'more change')} in one line each</summary>`,
    '',
    fenced(shown),
    '',
    '</details>',
    '',
    ...(left === 0
      ? []
      : [
          `**Left out for lack of room**: ${plural(left, 'more change')}. \`portico plan --against\` shows all of them.`,
          '',
        ]),
  ];
}

const ofMany = ({ portals }: ChangeGroup): string =>
  portals.length > 1 ? ` (${plural(portals.length, 'brand')})` : '';

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text);
