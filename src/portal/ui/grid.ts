// Tables of an account's things as views: a caption, columns, and rows of cells that are text, links, marks or buttons.
import type { Translator } from './translator.ts';

/** What a cell shows; each kind has its place in `grid.hbs`. */
export interface GridCell {
  readonly text: string;
  readonly href: string | null;
  /** Class of a mark, e.g. `completed`; null for plain text. */
  readonly mark: string | null;
  /** ISO 8601 of a time. */
  readonly datetime: string | null;
  /** A form of one button. */
  readonly button: { readonly act: string; readonly id: string; readonly danger: boolean } | null;
}

export interface GridColumn {
  readonly label: string;
  readonly numeric: boolean;
}

export const cell = (text: string): GridCell => ({ text, href: null, mark: null, datetime: null, button: null });
export const linkCell = (text: string, href: string): GridCell => ({ ...cell(text), href });
export const markCell = (text: string, mark: string): GridCell => ({ ...cell(text), mark });
export const timeCell = ({ text, iso }: { readonly text: string; readonly iso: string }): GridCell => ({
  ...cell(text),
  datetime: iso,
});
/** A button that sends the page's form `act` for one thing. */
export const buttonCell = (text: string, act: string, id: string, danger = false): GridCell => ({
  ...cell(text),
  button: { act, id, danger },
});

/** A column by the key of its message; `n:` before it aligns numbers. A key of nothing is a column of buttons. */
function columnOf(t: Translator, key: string): GridColumn {
  const numeric = key.startsWith('n:');
  const name = numeric ? key.slice(2) : key;
  return { label: name === '' ? '' : t(name), numeric };
}

/** The view of a table. Each cell knows its column, so that a narrow screen can show a row as a card. */
export function grid(t: Translator, caption: string, keys: readonly string[], rows: readonly (readonly GridCell[])[]) {
  const columns = keys.map((key) => columnOf(t, key));
  return {
    caption,
    columns,
    rows: rows.map((row) =>
      row.map((shown, index) => ({
        ...shown,
        label: columns[index]?.label ?? '',
        numeric: columns[index]?.numeric ?? false,
      })),
    ),
  };
}
