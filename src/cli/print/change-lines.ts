// The distinct changes of a plan as lines of text: the same for the terminal and for the comment of a pull request.
import { SHARED } from '../../core/plan/resource.ts';
import { number } from '../../operations/diff/effect-text.ts';
import type { FieldDiff, FileFacts } from '../../operations/diff/field-diff.ts';
import type { ChangeGroup, DistinctChange } from '../../operations/diff/fold.ts';
import { marks } from '../../operations/plan-view.ts';

/** Names that are listed before the rest is counted. */
const MAX_NAMES = 4;
/** The longest value, in characters, that is shown with its old and new side on one line. */
const MAX_INLINE = 100;

/** Sign, indentation and text of one line; a sign other than a blank is what the line is coloured by. */
export interface ChangeLine {
  readonly sign: '+' | '-' | '~' | '!' | '^' | ' ';
  readonly depth: 0 | 1 | 2 | 3;
  readonly text: string;
}

/** `acme`, `shared by brands`, or `488 brands: aldergate, arden and 486 more`. */
export function groupTitle({ portals }: ChangeGroup): string {
  const [first = SHARED] = portals;
  if (portals.length === 1) return first === SHARED ? '(shared)' : first;
  return `${number(portals.length)} brands: ${namesText(portals)}`;
}

export function groupLines(group: ChangeGroup): readonly ChangeLine[] {
  return group.changes.flatMap((change) => [
    { sign: marks[change.action], depth: 1 as const, text: changeTitle(change, group.portals.length === 1) },
    ...change.guards.map((text) => ({ sign: '!' as const, depth: 2 as const, text: `blocked: ${text}` })),
    ...change.fields.flatMap((field) => fieldLines(field, group.portals.length)),
  ]);
}

/** One line for a change that is not shown in full: kind, name and the fields that differ. */
export function shortLine(change: DistinctChange): string {
  const fields = [...new Set(change.fields.map(({ path }) => path))];
  const what = change.action === 'remove' ? 'removed' : fields.slice(0, MAX_NAMES).join(', ') || change.action;
  const more = fields.length > MAX_NAMES ? ` and ${fields.length - MAX_NAMES} more fields` : '';
  const blocked = change.guards.length === 0 ? '' : ', blocked';
  return `${marks[change.action]} ${change.kind} ${namesText(change.names)}${risksText(change)}: ${what}${more}${blocked}`;
}

function changeTitle(change: DistinctChange, isOne: boolean): string {
  const names = isOne || change.names.length === 1 ? ` ${namesText(change.names)}` : '';
  const count = isOne || change.names.length === change.portals.length ? '' : ` (${number(change.names.length)})`;
  const notes = {
    create: '',
    update: '',
    rename: '  (renamed)',
    heal: '  (edited by hand, repaired)',
    restore: '  (brought back)',
    remove: '  (archived)',
  };
  const place = change.place === null ? '' : `  ${change.place.file}:${change.place.line}`;
  return `${change.kind}${names}${count}${risksText(change)}${notes[change.action]}${place}`;
}

/** The risk classes where they matter: what changes the appearance alone has none. */
function risksText({ risks }: DistinctChange): string {
  const named = risks.filter((risk) => risk !== 'appearance');
  return named.length === 0 ? '' : `  [${named.join(', ')}]`;
}

/** The first line says where it comes from, where that is a base: `footer: A -> B  (from portals/retail.yaml:14, 212 brands)`. */
function fieldLines(field: FieldDiff, brands: number): readonly ChangeLine[] {
  const [first, ...rest] = linesOfField(field);
  const { inherited } = field;
  if (first === undefined || inherited === undefined) return linesOfField(field);
  const count = `${number(brands)} ${brands === 1 ? 'brand' : 'brands'}`;
  return [{ ...first, text: `${first.text}  (from ${inherited.file}:${inherited.line}, ${count})` }, ...rest];
}

function linesOfField(field: FieldDiff): readonly ChangeLine[] {
  const path = field.path === '' ? 'value' : field.path;
  if (field.type === 'value') return valueLines(path, field.before, field.after);
  const head =
    field.type === 'file'
      ? valueLines(path, factsText(field.before), factsText(field.after))
      : [
          {
            sign: ' ' as const,
            depth: 2 as const,
            text: `${path}: ${number(field.before)} -> ${number(field.after)}${field.type === 'text' ? ' lines' : ''}`,
          },
        ];
  const more =
    field.omitted === 0
      ? []
      : [{ sign: ' ' as const, depth: 3 as const, text: `${number(field.omitted)} more lines are not shown` }];
  return [...head, ...field.lines.map(({ sign, text }) => ({ sign, depth: 3 as const, text })), ...more];
}

function valueLines(path: string, before: string | null, after: string | null): readonly ChangeLine[] {
  if (before === null) return [{ sign: ' ', depth: 2, text: `${path}: ${after ?? '(none)'}` }];
  const line = `${path}: ${before} -> ${after ?? '(none)'}`;
  if (line.length <= MAX_INLINE) return [{ sign: ' ', depth: 2, text: line }];
  return [
    { sign: ' ', depth: 2, text: `${path}:` },
    { sign: '-', depth: 3, text: before },
    { sign: '+', depth: 3, text: after ?? '(none)' },
  ];
}

function factsText(facts: FileFacts | null): string | null {
  if (facts === null) return null;
  const { name, digest, size, pixels } = facts;
  const details = [
    digest.slice(0, 8),
    ...(pixels === null ? [] : [pixels]),
    ...(size === null ? [] : [`${number(size)} bytes`]),
  ];
  return `${name} (${details.join(', ')})`;
}

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return names.length > MAX_NAMES ? `${shown} and ${number(names.length - MAX_NAMES)} more` : shown;
}
