// The checks of a form's fields. A form is read whole: each check notes what is wrong, and one refusal has all of it.
import type { Translate } from '../ui/translator.ts';
import type { Fields } from './fields.ts';

/** What is wrong, as a translated text. `field` is the name and the element id of the field; empty where the form as a whole is refused. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
  /** What the field is called, where another one may have the same problem. */
  readonly label?: string;
}

/** A refusal that shows the page of the form again, with all problems and what was typed. */
export interface Refusal {
  readonly type: 'refused';
  readonly problems: readonly FieldProblem[];
}

type Parameters = Readonly<Record<string, string | number>>;

export interface FormChecks {
  /** Notes a problem of a field by its message key; the first one of each field counts. */
  wrong(field: string, key: string, parameters?: Parameters): void;
  /** Returns the value of a field, or notes that it has none. */
  value<Value>(field: string, value: Value | undefined, key: string): Value | undefined;
  /** Returns a trimmed line of text that may be empty, or notes that it is too long or is not one line. */
  line(field: string, max: number): string;
  /** Returns the known value that was chosen, or notes that none of them was. */
  choice<Value extends string | number>(field: string, known: readonly Value[]): Value | undefined;
  /** Whether the field has a problem. */
  has(field: string): boolean;
  /** The refusal with all problems; null where there are none. */
  refused(): Refusal | null;
}

/** Starts the checks of a form. `labels` has the message keys of the names of fields that may have the same problem. */
export function checksOf(fields: Fields, t: Translate, labels: Readonly<Record<string, string>> = {}): FormChecks {
  const problems = new Map<string, string>();
  const named = (field: string, text: string): FieldProblem => {
    const key = labels[field];
    return key === undefined ? { field, text } : { field, text, label: t(key) };
  };
  const checks: FormChecks = {
    wrong: (field, key, parameters) => void (problems.has(field) || problems.set(field, t(key, parameters))),
    value: (field, value, key) => {
      if (value === undefined) checks.wrong(field, key);
      return value;
    },
    line: (field, max) => {
      const text = fields.raw(field).trim();
      if (text.length > max) checks.wrong(field, 'form.too-long', { count: max });
      else if (/\p{Cc}/u.test(text)) checks.wrong(field, 'form.characters');
      return text;
    },
    choice: (field, known) =>
      checks.value(
        field,
        known.find((value) => String(value) === fields.raw(field)),
        'form.choose',
      ),
    has: (field) => problems.has(field),
    refused: () => (problems.size === 0 ? null : refusal(...[...problems].map(([field, text]) => named(field, text)))),
  };
  return checks;
}

export const refusal = (...problems: readonly FieldProblem[]): Refusal => ({ type: 'refused', problems });

/** Refuses a form as a whole. */
export const refusedWhole = (text: string): Refusal => refusal({ field: '', text });
