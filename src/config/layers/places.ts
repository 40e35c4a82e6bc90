// Places of a portal's document that merging treats in their own way: lists that can be edited, values that are replaced as a
// whole, and texts that facts are filled into.
import { secretPlaces } from '../../schema/secret-places.ts';

/** Lists of ids that a layer can edit by `{ add, remove, after }`. */
export const editableLists: readonly (readonly string[])[] = [
  ['domains'],
  ['currencies'],
  ['sections'],
  ['locales'],
  ['reports', 'cdr'],
  ['reports', 'breakout'],
  ['theme', 'javascript'],
];

/** `*` is each member of a map. */
const factPlaces: readonly (readonly string[])[] = [
  ['texts', '*'],
  ['footer'],
  ['links', '*'],
  ['sectionLinks', '*'],
  ['support', '*'],
  ['smtp', 'from'],
  ['status', 'maintenance', 'text'],
  ['announcements', '*', 'text'],
];

/** What is joined to a path, by its keys; one lookup in place of a walk over every place. */
const editable: ReadonlySet<string> = new Set(editableLists.map((place) => place.join('/')));
const whole: ReadonlySet<string> = new Set(secretPlaces.map((place) => place.join('/')));

/** Whether the list at this path can be edited. */
export const isEditable = (path: string): boolean => editable.has(path);

/** Whether the map at this path is one value: a reference to a secret has one form, not the members of two. */
export const isWhole = (path: string): boolean => whole.has(path);

/** Whether facts are filled into the value at this path. */
export const isFactPlace = (path: readonly (string | number)[]): boolean =>
  factPlaces.some((place) => matches(place, path));

/** Every place with a text that facts are filled into; those in `domains` are the name alone. */
export const textPlaces = factPlaces;

const matches = (place: readonly string[], path: readonly (string | number)[]): boolean =>
  place.length === path.length && place.every((step, index) => step === '*' || step === path[index]);
