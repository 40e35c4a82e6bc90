// What a page shows of a refused form: a summary in the form that links to its fields, and the problem at each field.
import type { Translate } from '../ui/translator.ts';
import type { FieldProblem } from './checks.ts';
import type { Fields } from './fields.ts';

/** A refused form, when its page is shown again. */
export interface RefusedForm {
  /** Which form of the page: its field `do`; empty where the page has one. */
  readonly form: string;
  readonly problems: readonly FieldProblem[];
  readonly typed: Fields;
}

/** `refused` of every page: templates read it, so that no page has to pass it on. */
export interface RefusedView {
  readonly form: string;
  /** How many things need another look, or the one problem of the form as a whole; empty where nothing was refused. */
  readonly title: string;
  readonly list: readonly FieldProblem[];
  /** The problem of each field, by its name. */
  readonly at: Readonly<Record<string, string>>;
}

export const nothingRefused: RefusedView = { form: '', title: '', list: [], at: {} };

/** @returns an empty view for null, and where there is no problem */
export function refusedView(refused: Omit<RefusedForm, 'typed'> | null, t: Translate): RefusedView {
  const { form, problems } = refused ?? { form: '', problems: [] };
  const [first] = problems;
  if (first === undefined) return nothingRefused;
  const at = Object.fromEntries(problems.flatMap(({ field, text }) => (field === '' ? [] : [[field, text]])));
  const isWhole = problems.length === 1 && first.field === '';
  return isWhole
    ? { form, title: first.text, list: [], at }
    : { form, title: t('form.problems', { count: problems.length }), list: named(problems), at };
}

/** Puts the name of its field before a problem that another field has in the same words. */
const named = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.map(({ field, text, label }) => {
    const isShared = problems.filter((other) => other.text === text).length > 1;
    return { field, text: isShared && label !== undefined ? `${label}: ${text}` : text };
  });

/** Longest text that is shown again in its field; more than any field takes. */
const MAX_TYPED = 4000;

/** Returns what was typed into a field of the form that was refused; for any other form the given text. */
export const typedInto =
  (refused: RefusedForm | null, form: string) =>
  (name: string, otherwise = ''): string =>
    refused?.form === form ? refused.typed.raw(name).slice(0, MAX_TYPED) : otherwise;

/** Returns whether a checkbox or an option of a list was ticked in the form that was refused; for any other form the given state. */
export const tickedIn =
  (refused: RefusedForm | null, form: string) =>
  (name: string, value: string, otherwise = false): boolean =>
    refused?.form === form ? refused.typed.all(name).includes(value) : otherwise;
