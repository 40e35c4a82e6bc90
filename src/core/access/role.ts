// What an operator's person or program may do on the console and in its API.

/** Each may do what the ones before it may. */
export const roles = ['viewer', 'operator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Of a program's token: `accounts` reaches the API of accounts and calls and nothing else. */
export const tokenRoles = ['accounts', ...roles] as const;
export type TokenRole = (typeof tokenRoles)[number];
