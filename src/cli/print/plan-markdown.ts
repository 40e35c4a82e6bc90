// The plan as a pull request comment: a summary, what is wrong, and one collapsible block a brand, within GitHub's limit.
import { formatProblem } from '../../config/documents/format-problem.ts';
import { type Change, fieldsOf } from '../../core/plan/change.ts';
import { compareText } from '../../core/problem.ts';
import { kindNamed } from '../../kinds/registry.ts';
import { marks, planCounts } from '../../operations/plan-view.ts';
import type { Pass } from '../../reconcile/pass.ts';
import { fieldText } from './plan.ts';

/** GitHub refuses a comment of 65,536 characters; some are left for a marker that finds the comment again. */
const MAX_CHARACTERS = 65_000;
/** Kept free for the words that say what was left out. */
const RESERVE = 2_500;
const MAX_BRAND_LINES = 300;
const MAX_PROBLEMS = 50;
const MAX_NAMES = 40;

/**
 * Markdown of a look. Whatever comes from files stands in code fences that it cannot close, so no brand can write into
 * the comment.
 */
export function planMarkdown(look: Pass): string {
  const brands = [...Map.groupBy(look.plan.changes, (change) => change.brand ?? '')].sort(removalsFirst);
  const named = brands.filter(([brand]) => brand !== '').length;
  const head = [...summary(look, named), ...guards(look), ...problems(look)].join('\n');
  const blocks: string[] = [];
  let used = head.length + 1;
  let shown = 0;
  for (const [brand, changes] of brands) {
    const block = brandBlock(brand, changes);
    if (used + block.length > MAX_CHARACTERS - RESERVE) break;
    blocks.push(block);
    used += block.length + 1;
    shown += 1;
  }
  return [head, ...blocks, ...leftOut(brands.slice(shown))].join('\n').slice(0, MAX_CHARACTERS);
}

type BrandChanges = readonly [brand: string, changes: readonly Change[]];

function removalsFirst([left, leftChanges]: BrandChanges, [right, rightChanges]: BrandChanges): number {
  return removals(rightChanges) - removals(leftChanges) || compareText(left, right);
}

const removals = (changes: readonly Change[]): number => changes.filter(({ action }) => action === 'remove').length;

function summary(look: Pass, brands: number): string[] {
  const { changes, id } = look.plan;
  if (changes.length === 0) {
    const held = look.desired.held.length > 0 || !look.desired.complete;
    return [
      held ? '**Nothing will change** while the errors below stand.' : '**No changes**: the files want what is there.',
      '',
    ];
  }
  const overrides = changes.filter(isOfCustomer).length;
  const { create, update, remove } = planCounts(changes);
  const removed = remove === 0 ? '0 to remove' : `**${remove} to remove**`;
  const ofThem = overrides === 0 ? '' : ` ${overrides} of these are overrides of single customers.`;
  return [
    `**${brands} ${brands === 1 ? 'brand changes' : 'brands change'}**: ${create} to create, ${update} to update, ${removed}.${ofThem}`,
    '',
    `Plan \`${id}\``,
    '',
  ];
}

function guards(look: Pass): string[] {
  if (look.blocks.length === 0) return [];
  const brands = look.blocked.map(({ brand }) => brand);
  return [
    '> [!CAUTION]',
    '> After the merge a guard will hold these brands at their last state, since the plan removes more than the limits allow:',
    `> ${names(brands)}`,
    '>',
    '> If that is what you want, approve exactly this plan by a line at the end of a commit message of this branch',
    '> (an empty commit will do), or on the server:',
    '>',
    '> ```text',
    `> Portico-Approve: ${look.plan.id}`,
    '> ```',
    '>',
    `> \`portico apply --approve ${look.plan.id}\``,
    '>',
    '> (`portico status` there shows the id to approve when its live state differs from the base of this comparison.)',
    '',
    fenced(look.blocks.slice(0, MAX_NAMES).map(({ message }) => message)),
    '',
  ];
}

function problems(look: Pass): string[] {
  const found = look.desired.problems;
  if (found.length === 0) return [];
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const errorsFirst = [...found].sort((left, right) => compareText(left.severity, right.severity));
  const lines = errorsFirst.map((problem) => cut(formatProblem(problem), 400));
  const more = lines.length > MAX_PROBLEMS ? [`… and ${lines.length - MAX_PROBLEMS} more`] : [];
  const held = look.desired.held.map(({ portalName }) => portalName);
  return [
    `**${count(errors, 'error')}, ${count(found.length - errors, 'warning')}.**${held.length === 0 ? '' : ` Held at their last good state: ${names(held)}`}`,
    '',
    fenced([...lines.slice(0, MAX_PROBLEMS), ...more]),
    '',
  ];
}

function brandBlock(brand: string, changes: readonly Change[]): string {
  const overrides = changes.filter(isOfCustomer);
  const others = changes.filter((change) => !isOfCustomer(change));
  const lines = [...others.filter(isRemoval), ...others.filter((change) => !isRemoval(change))].flatMap(changeLines);
  if (overrides.length > 0) {
    lines.push(`# overrides: ${overrides.length}`);
    lines.push(
      ...[...overrides.filter(isRemoval), ...overrides.filter((change) => !isRemoval(change))].flatMap(changeLines),
    );
  }
  const more = lines.length > MAX_BRAND_LINES ? [`# … ${lines.length - MAX_BRAND_LINES} more lines were left out`] : [];
  const { create, update, remove } = planCounts(changes);
  const counts = [
    ...(remove > 0 ? [`<b>${remove} removed</b>`] : []),
    ...(create > 0 ? [`${create} created`] : []),
    ...(update > 0 ? [`${update} updated`] : []),
  ].join(', ');
  return [
    `<details><summary><b>${brand === '' ? 'shared by brands' : code(brand)}</b>: ${counts}</summary>`,
    '',
    fenced([...lines.slice(0, MAX_BRAND_LINES), ...more], 'diff'),
    '',
    '</details>',
    '',
  ].join('\n');
}

const isOfCustomer = ({ kind }: Change): boolean => kindNamed(kind)?.ofCustomer === true;
const isRemoval = ({ action }: Change): boolean => action === 'remove';

/** In a `diff` fence a line is coloured by its first character: - red, + green, ! orange. */
function changeLines(change: Change): string[] {
  const mark = { '-': '-', '+': '+', '^': '+', '~': '!', '!': '!' }[marks[change.action]];
  const note = { create: '', update: '', heal: '  (edited by hand, put right)', restore: '  (brought back)' };
  const after = change.action === 'remove' ? removalNote(change) : note[change.action];
  return [
    `${mark} ${change.kind} ${change.name}${after}`,
    ...fieldsOf(change).map((field) => `    ${cut(fieldText(field), 400)}`),
  ].map(oneLine);
}

function removalNote({ kind }: Change): string {
  const note = kindNamed(kind)?.removalNote;
  return note === undefined ? '  REMOVED' : `  REMOVED (${note})`;
}

function leftOut(rest: readonly BrandChanges[]): string[] {
  if (rest.length === 0) return [];
  const changes = rest.flatMap(([, entries]) => entries);
  const { create, update, remove } = planCounts(changes);
  const brands = rest.map(([brand]) => (brand === '' ? 'shared' : brand));
  return [
    `**Left out for lack of room**: ${count(rest.length, 'more brand')} with ${create} created, ${update} updated, ${remove} removed: ` +
      `${names(brands)} \`portico plan --against\` shows all of it.`,
    '',
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function names(brands: readonly string[]): string {
  const shown = brands.slice(0, MAX_NAMES).map(code).join(', ');
  return brands.length > MAX_NAMES ? `${shown} and ${brands.length - MAX_NAMES} more.` : `${shown}.`;
}

/** Names are ids by the time they get here, except of what could not be read at all. */
const code = (text: string): string => `<code>${cut(text, 80).replace(/[^a-zA-Z0-9._-]/g, '?')}</code>`;

const oneLine = (text: string): string => text.replace(/\p{Cc}/gu, '�');

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text);

/** A fence longer than any run of backticks inside it (CommonMark 0.31, 4.5). */
function fenced(lines: readonly string[], language = 'text'): string {
  const body = lines.map(oneLine).join('\n');
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}
