// What an operator's person or program may do on the console and in its API.

/** Each may do what the ones before it may. */
export const roles = ['viewer', 'operator', 'admin'] as const;
export type Role = (typeof roles)[number];
