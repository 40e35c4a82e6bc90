// The part of a document that its schema accepts. Everything else is marked as broken, so that rules run on the rest and never
// take a broken value for a missing one.
import type { ValidationError } from '../../schema/validators.js';
import type { Pointer } from '../yaml/locator.ts';

/** Replaces a value that the schema refuses, and of a required one that is missing. */
export const broken = Symbol('broken');
export type Broken = typeof broken;

/** A value of which any part may be broken. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? readonly (Sound<Item> | Broken)[]
  : T extends object
    ? { readonly [Key in keyof T]: Sound<T[Key]> | Broken }
    : T;

/** The value; undefined where it is missing or broken. */
export function known<T>(value: T | Broken | undefined): T | undefined {
  return value === broken ? undefined : value;
}

/** The entries of a list that are not broken, with their index; none where the list itself is missing or broken. */
export function entriesOf<T>(list: readonly (T | Broken)[] | Broken | undefined): (readonly [number, T])[] {
  return (known(list) ?? []).flatMap((entry, index) => (entry === broken ? [] : [[index, entry] as const]));
}

/** The members of a map that are not broken, by key; none where the map itself is missing or broken. */
export function membersOf<T>(map: { readonly [key: string]: T | Broken } | Broken | undefined): [string, T][] {
  return Object.entries(known(map) ?? {}).flatMap(([key, value]) => (value === broken ? [] : [[key, value]]));
}

/** A deep copy; what is broken stays so. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isContainer(value)) return value;
  const copy = {};
  for (const [key, member] of Object.entries(value)) {
    Object.defineProperty(copy, key, { value: copyOf(member), configurable: true, enumerable: true, writable: true });
  }
  return copy;
}

/** A copy of a value in which everything that the errors concern is broken, and `lost`, which could not be parsed. */
export function soundPart(value: unknown, errors: readonly ValidationError[], lost: readonly Pointer[]): unknown {
  const root: { value: unknown } = { value: copyOf(value) };
  for (const error of errors) refuse(root, error);
  for (const pointer of lost) put(root, pointer, broken);
  for (const { instancePath, keyword, params } of errors) {
    if (keyword === 'maxItems' || keyword === 'maxProperties') {
      shorten(at(root, pointerOf(instancePath)), Number(params['limit']));
    }
  }
  return root.value;
}

function refuse(root: { value: unknown }, { instancePath, keyword, params }: ValidationError): void {
  const pointer = pointerOf(instancePath);
  if (withoutEffect.has(keyword)) return;
  if (keyword === 'additionalProperties') remove(at(root, pointer), params['additionalProperty']);
  else if (keyword === 'propertyNames') remove(at(root, pointer), params['propertyName']);
  else put(root, keyword === 'required' ? [...pointer, String(params['missingProperty'])] : pointer, broken);
}

/** Errors beside others that say what is wrong, and errors of a number of members, which themselves are sound. */
const withoutEffect: ReadonlySet<string> = new Set(
  'oneOf anyOf if minItems maxItems minProperties maxProperties'.split(' '),
);

/** `/a/0/b` of a validator as keys and indices. */
export function pointerOf(path: string): (string | number)[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function at({ value }: { readonly value: unknown }, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((place, step) => (isContainer(place) ? Reflect.get(place, step) : undefined), value);
}

function put(root: { value: unknown }, pointer: Pointer, value: unknown): void {
  const key = pointer.at(-1);
  if (key === undefined) root.value = value;
  const parent = at(root, pointer.slice(0, -1));
  if (key === undefined || !isContainer(parent)) return;
  Object.defineProperty(parent, key, { value, configurable: true, enumerable: true, writable: true });
}

function remove(container: unknown, key: unknown): void {
  if (isContainer(container)) Reflect.deleteProperty(container, String(key));
}

/** Cuts a list or map to its limit, so that rules do not walk over more than a valid document holds. */
function shorten(container: unknown, limit: number): void {
  if (Array.isArray(container)) container.length = Math.min(container.length, limit);
  else if (isContainer(container)) for (const key of Object.keys(container).slice(limit)) remove(container, key);
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
