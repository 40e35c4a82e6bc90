// Where documents have the field at a path of a kind's spec.
import type { Json } from '../core/canonical.ts';
import { fieldAt, type Pointer } from './field.ts';
import { kindNamed } from './registry.ts';

export interface FieldPlace {
  /** Null where no document has the field. */
  readonly pointer: Pointer | null;
  readonly from: 'document' | 'derived' | 'settings';
}

/** As the kind says; the path itself for what no kind knows. `documents` are those that may declare the resource. */
export function documentPointer(
  { kind: kindName, name }: { readonly kind: string; readonly name: string },
  path: readonly string[],
  documents: readonly Json[],
): FieldPlace {
  const kind = kindNamed(kindName);
  const roots = documents.map((document) => kind?.pointer?.(name, document) ?? []);
  const root = roots.reduce(
    (longest, next) => (next.length > longest.length ? next : longest),
    kind?.pointer?.(name, null) ?? [],
  );
  const found = kind === undefined || path.length === 0 ? undefined : fieldAt(kind.fields, path);
  if (found === undefined) return { pointer: [...root, ...path], from: 'document' };
  const { field, rest } = found;
  if (typeof field.pointer === 'string') return { pointer: null, from: field.pointer };
  return { pointer: [...root, ...field.pointer, ...rest], from: 'document' };
}
