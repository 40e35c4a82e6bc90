// The difference of two specs, field by field.
import { canonicalJson, type Json } from '../canonical.ts';
import { compareText } from '../problem.ts';

/** Old and new value of a field; `from` is absent where the field is added, `to` where it is removed. */
export interface FieldValues {
  /** Path inside the spec for people, e.g. `signup.customer`; empty for a spec that is not an object. */
  readonly path: string;
  readonly from?: Json;
  readonly to?: Json;
}

/** One field that differs. */
export interface FieldChange extends FieldValues {
  /**
   * Where it is, as a JSON Pointer (RFC 6901): setting `to` there, or removing the member where there is no `to`, for all changes of a
   * spec makes the new spec of the old one. Null for what is not in the spec (see `BRAND_FIELD`).
   */
  readonly pointer: string | null;
}

/**
 * Field-level changes from one spec to another, sorted by path. Objects that are on both sides are entered, and so is a whole spec that is
 * new; lists are values: the order of columns or currencies matters as a whole.
 */
export function diffSpecs(from: Json | undefined, to: Json | undefined): FieldChange[] {
  return from === undefined && isObject(to) && Object.keys(to).length > 0
    ? diffAt({ path: '', pointer: '' }, {}, to)
    : diffAt({ path: '', pointer: '' }, from, to);
}

type Place = Pick<FieldChange, 'path'> & { readonly pointer: string };

function diffAt(place: Place, from: Json | undefined, to: Json | undefined): FieldChange[] {
  if (isObject(from) && isObject(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort(compareText);
    return keys.flatMap((key) => diffAt(inside(place, key), from[key], to[key]));
  }
  if (from === undefined && to === undefined) return [];
  if (from !== undefined && to !== undefined && canonicalJson(from) === canonicalJson(to)) return [];
  return [{ ...place, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

function inside({ path, pointer }: Place, key: string): Place {
  return {
    path: path === '' ? key : `${path}.${key}`,
    pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  };
}

/** A JSON Pointer (RFC 6901) as keys. */
export const keysOfPointer = (pointer: string | null): string[] =>
  (pointer ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
