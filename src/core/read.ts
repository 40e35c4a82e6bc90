// The result of a read from outside the process. "Absent" and "could not be read" are different types, so that a failed read
// never causes a removal.

export type Read<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent'; readonly what: string }
  | { readonly state: 'unknown'; readonly why: string };

export const found = <T>(value: T): Read<T> => ({ state: 'found', value });
export const absent = (what: string): Read<never> => ({ state: 'absent', what });
export const unknown = (why: string): Read<never> => ({ state: 'unknown', why });
