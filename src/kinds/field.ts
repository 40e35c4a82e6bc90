// The fields of a kind's spec: how each is called, and where a document has it.

export type Pointer = readonly (string | number)[];

export interface Field {
  /** As people read it, e.g. `Sections`. */
  readonly title: string;
  /**
   * Where a document has it, below the place of the resource (`Kind.pointer`). `derived` follows from other fields and is not
   * shown; `settings` comes from portico.yaml.
   */
  readonly pointer: Pointer | 'derived' | 'settings';
  /** Fields inside it that a document has elsewhere than the spec. */
  readonly members?: Readonly<Record<string, Field>>;
}

/** A field for every key of a spec, so that the compiler names one that is forgotten. */
export type Fields<Spec> = { readonly [Key in keyof Required<Spec>]: Field };

/** Fields that a document calls by the same names as the spec. */
export function sameNames<Spec>(titles: { readonly [Key in keyof Required<Spec>]: string }): Fields<Spec> {
  const fields = Object.entries<string>(titles).map(([key, title]) => [key, { title, pointer: [key] }]);
  return Object.fromEntries(fields) as Fields<Spec>;
}

/** The field at a path of a spec, with what is left of the path inside it; undefined where the kind has no such field. */
export function fieldAt(
  fields: Readonly<Record<string, Field>>,
  [key = '', ...rest]: readonly string[],
): { readonly field: Field; readonly rest: readonly string[] } | undefined {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (field === undefined) return undefined;
  return (field.members === undefined ? undefined : fieldAt(field.members, rest)) ?? { field, rest };
}
