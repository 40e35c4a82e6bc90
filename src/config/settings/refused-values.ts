// Settings without what their schema refuses, so that the rest of them, and the documents, are checked in the same run.
import type { Json } from '../../core/canonical.ts';
import type { ValidationError } from '../../schema/validators.js';
import { pointerOf } from '../documents/sound.ts';

/** What an error of the schema is about: the value, or the key that is missing or not known. */
export function refusedPointer({ instancePath, params }: ValidationError): string {
  const key = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
  return [...pointerOf(instancePath), ...(key === undefined ? [] : [String(key)])].join('/');
}

/** A copy without the values that the errors refuse. An object stays as an empty one: that it is given is known. */
export function withoutRefused(value: Json, errors: readonly ValidationError[]): Json {
  const root = { settings: structuredClone(value) };
  for (const error of errors) {
    const path = [
      'settings',
      ...refusedPointer(error)
        .split('/')
        .filter((step) => step !== ''),
    ];
    const parent = path.slice(0, -1).reduce<unknown>((place, step) => memberOf(place, step), root);
    const key = path.at(-1) ?? '';
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) continue;
    if (error.keyword === 'type' && error.params['type'] === 'object') Reflect.set(parent, key, {});
    // An entry of a list keeps its place.
    else if (!Array.isArray(parent)) Reflect.deleteProperty(parent, key);
  }
  return root.settings;
}

const memberOf = (place: unknown, step: string): unknown =>
  typeof place === 'object' && place !== null && Object.hasOwn(place, step) ? Reflect.get(place, step) : undefined;
