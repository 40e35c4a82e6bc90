// The difference of two specs, field by field.
import { canonicalJson, type Json } from '../canonical.ts';
import { compareText } from '../problem.ts';

/** One field that differs; `from` is absent where the field is new, `to` where it goes. */
export interface FieldChange {
  /** Path inside the spec, e.g. `signup.customer`; empty for a spec that is not an object. */
  readonly path: string;
  readonly from?: Json;
  readonly to?: Json;
}

/**
 * Field-level changes from one spec to another, sorted by path. Objects are entered, lists are values:
 * the order of columns or currencies matters as a whole.
 */
export function diffSpecs(from: Json | undefined, to: Json | undefined, path = ''): FieldChange[] {
  if (isObject(from) && isObject(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort(compareText);
    return keys.flatMap((key) => diffSpecs(from[key], to[key], path === '' ? key : `${path}.${key}`));
  }
  if (from !== undefined && to !== undefined && canonicalJson(from) === canonicalJson(to)) return [];
  if (from === undefined && isObject(to) && Object.keys(to).length > 0) return diffSpecs({}, to, path);
  if (to === undefined && isObject(from) && Object.keys(from).length > 0) return diffSpecs(from, {}, path);
  return from === undefined && to === undefined
    ? []
    : [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
