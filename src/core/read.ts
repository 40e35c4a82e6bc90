// What a look at the outside world can answer. "Not there" and "could not look" are different types,
// so that a failed read can never be mistaken for a wish to delete.

export type Read<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent'; readonly what: string }
  | { readonly state: 'unknown'; readonly why: string };

export const found = <T>(value: T): Read<T> => ({ state: 'found', value });
export const absent = (what: string): Read<never> => ({ state: 'absent', what });
export const unknown = (why: string): Read<never> => ({ state: 'unknown', why });
