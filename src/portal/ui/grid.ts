// Views of tables with a caption, columns, and cells that are texts, links, marks or buttons.
import type { PagerView } from './pager.ts';
import type { Translator } from './translator.ts';

/** The content of a cell, as `grid.hbs` shows it. */
export interface GridCell {
  readonly text: string;
  readonly href: string | null;
  /** CSS class of a mark, such as `completed`; null for plain text. */
  readonly mark: string | null;
  /** A time in ISO 8601; null for other cells. */
  readonly datetime: string | null;
  /** A form with one button; null for other cells. */
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
/** Returns a button that runs the page's action `act` for the item `id`. */
export const buttonCell = (text: string, act: string, id: string, danger = false): GridCell => ({
  ...cell(text),
  button: { act, id, danger },
});

/** Returns a column by its message key; the prefix `n:` right-aligns numbers. An empty key is a column of buttons. */
function columnOf(t: Translator, key: string): GridColumn {
  const numeric = key.startsWith('n:');
  const name = numeric ? key.slice(2) : key;
  return { label: name === '' ? '' : t(name), numeric };
}

/** Returns the view of a table. Each cell has its column's label, so that a row can be shown as a card on narrow screens. */
export function grid(t: Translator, caption: string, keys: readonly string[], rows: readonly (readonly GridCell[])[]) {
  const columns = keys.map((key) => columnOf(t, key));
  return {
    caption,
    columns,
    pager: null as PagerView | null,
    rows: rows.map((row) =>
      row.map((shown, index) => ({
        ...shown,
        label: columns[index]?.label ?? '',
        numeric: columns[index]?.numeric ?? false,
        what: row[0]?.text ?? '',
      })),
    ),
  };
}
