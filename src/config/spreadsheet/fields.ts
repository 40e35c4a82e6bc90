// The columns of a spreadsheet of portals: the ids of fields, and the names that control panels and people use for them.
import { didYouMean } from '../documents/nearest.ts';

/** How a cell is converted. `ids` are lists whose entries are converted to ids, `words` are lists kept unchanged. */
type Form = 'text' | 'flag' | 'ids' | 'words' | 'codes' | 'scripts' | 'css' | 'image';

export interface Field {
  /** Path in the document, with dots. */
  readonly id: string;
  readonly form: Form;
}

const table: readonly (readonly [id: string, form: Form, ...names: string[]])[] = [
  ['name', 'text', 'id', 'portal', 'portal id'],
  ['brand', 'text', 'brand name', 'company', 'company name'],
  ['domains', 'words', 'domain', 'url', 'host', 'hostname', 'address'],
  ['signup.customer', 'flag', 'customer signup', 'allow customer signup'],
  ['signup.carrier', 'flag', 'carrier signup', 'allow carrier signup'],
  ['signup.templateCustomer', 'text', 'template customer', 'template'],
  ['currencies', 'codes', 'currency'],
  ['sections', 'ids', 'section', 'features', 'permissions', 'show', 'access'],
  ['reports.breakout', 'ids', 'breakout', 'breakout report', 'report breakout', 'breakout columns'],
  ['reports.cdr', 'ids', 'cdr', 'cdr report', 'customer cdr', 'cdr columns'],
  ['theme.mode', 'text', 'mode'],
  ['theme.colors.primary', 'text', 'colour', 'color', 'primary colour', 'primary color', 'brand colour', 'brand color'],
  ['theme.logo', 'image', 'logo', 'upload logo', 'logo file'],
  ['theme.logo2x', 'image', 'logo 2x'],
  ['theme.logoDark', 'image', 'dark logo', 'logo dark'],
  ['theme.favicon', 'image', 'favicon', 'icon'],
  ['theme.css', 'css', 'css', 'custom css', 'stylesheet'],
  ['theme.javascript', 'scripts', 'javascript', 'java script', 'js', 'custom javascript', 'scripts'],
  ['locales', 'words', 'language', 'languages', 'locale'],
  ['links.privacy', 'text', 'privacy', 'privacy url', 'privacy policy'],
  ['links.terms', 'text', 'terms', 'terms url', 'terms of service'],
  ['links.imprint', 'text', 'imprint', 'imprint url'],
  ['support.email', 'text', 'support', 'email', 'e-mail', 'support e-mail', 'help e-mail'],
  ['support.phone', 'text', 'phone', 'telephone', 'support telephone'],
  ['footer', 'text', 'footer text', 'copyright'],
];

const fields: readonly Field[] = table.map(([id, form]) => ({ id, form }));

/** Removes case, spaces and punctuation for the comparison. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');

const byName: ReadonlyMap<string, Field> = new Map(
  table.flatMap(([id, form, ...names]) => [id, ...names].map((name) => [plain(name), { id, form }] as const)),
);

/** The field of a column. `given` are the columns of a mapping, by field id; they take precedence over known names. */
export function fieldOf(column: string, given: ReadonlyMap<string, string>): Field | undefined {
  for (const [id, name] of given) {
    if (plain(name) === plain(column)) return fields.find((field) => field.id === id);
  }
  const known = byName.get(plain(column));
  return known === undefined || given.has(known.id) ? undefined : known;
}

export const isField = (id: string): boolean => fields.some((field) => field.id === id);

export const nearestField = (id: string): string | undefined =>
  didYouMean(
    id,
    fields.map((field) => field.id),
  );
