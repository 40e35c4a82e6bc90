// Roles of users and API tokens in the operator's console and API.

/** Each role includes the permissions of the roles before it. */
export const roles = ['viewer', 'operator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Roles of an API token: `accounts` may use the API of accounts and calls only. */
export const tokenRoles = ['accounts', ...roles] as const;
export type TokenRole = (typeof tokenRoles)[number];
