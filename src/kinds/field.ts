// The fields of a kind's spec: the title of each, and its path in a document.

export type Pointer = readonly (string | number)[];

export interface Field {
  /** For display, e.g. `Sections`. */
  readonly title: string;
  /**
   * Its path in a document, below that of the resource (`Kind.pointer`). `derived` is computed from other fields and not
   * shown; `settings` comes from portico.yaml.
   */
  readonly pointer: Pointer | 'derived' | 'settings';
  /** Fields inside it whose path in a document differs from that in the spec. */
  readonly members?: Readonly<Record<string, Field>>;
}

/** A field for every key of a spec; a missing one does not compile. */
export type Fields<Spec> = { readonly [Key in keyof Required<Spec>]: Field };

/** Fields that have the same names in a document as in the spec. */
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
