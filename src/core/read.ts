// The result of a read from outside the process. "Absent" and "could not be read" are different types, so that a failed read
// never causes a removal.

export type Read<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent'; readonly what: string }
  /** `until`, in UTC milliseconds, where a server has refused us: before then it is not asked again on our own. */
  | { readonly state: 'unknown'; readonly why: string; readonly until?: number };

export const found = <T>(value: T): Read<T> => ({ state: 'found', value });
export const absent = (what: string): Read<never> => ({ state: 'absent', what });
export const unknown = (why: string): Read<never> => ({ state: 'unknown', why });
export const refused = (why: string, until: number): Read<never> => ({ state: 'unknown', why, until });
