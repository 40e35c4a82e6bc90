// Who an identity provider says that somebody is, and the role that this gives. Pure.
import { type Role, roles } from './role.ts';

/** What was said and verified; by claim. */
export type Claims = Readonly<Record<string, unknown>>;

/** Which values of the claim give which role. */
export interface RoleMapping {
  /** Name of the claim; a dot enters an object. */
  readonly claim: string;
  readonly roles: Readonly<Record<Role, readonly string[]>>;
}

/** The secrets of one login: what the provider is sent of them, it cannot guess the others from. */
export interface LoginChecks {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** An OpenID provider. */
export interface IdentityProvider {
  /** As people call it: the host of its issuer. */
  readonly name: string;
  /** Why it could not be reached the last time; null where it could, or nobody has tried. */
  readonly problem: () => string | null;
  /** Where a browser is sent to log in. Rejects when the provider cannot be reached. */
  readonly loginUrl: (checks: LoginChecks) => Promise<URL>;
  /** What is said of whoever came back by this URL. Rejects unless every check holds; the message says which did not. */
  readonly claims: (cameBackBy: URL, checks: LoginChecks) => Promise<Claims>;
  /** Where a browser ends its session there, and is sent back from to `back`; null where there is no such place. Rejects like `loginUrl`. */
  readonly logoutUrl: (back: string) => Promise<URL | null>;
}

/** The highest role that the claims give; null for none. An e-mail address counts once it is verified. */
export function roleOf(claims: Claims, mapping: RoleMapping): Role | null {
  if (mapping.claim === 'email' && claims['email_verified'] !== true) return null;
  const values = [valueAt(claims, mapping.claim)].flat();
  return roles.toReversed().find((role) => mapping.roles[role].some((wanted) => values.includes(wanted))) ?? null;
}

/** How the provider itself knows them, which nobody chooses; '' where it does not say. */
export const subjectIn = ({ sub }: Claims): string => (typeof sub === 'string' ? sub : '');

/** As the log names them. */
export function nameIn(claims: Claims): string {
  const verified = claims['email_verified'] === true ? claims['email'] : undefined;
  const names = [verified, claims['preferred_username'], claims['sub']];
  return names.filter((name) => typeof name === 'string').find((name) => name !== '') ?? '';
}

function valueAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  let value: unknown = claims;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
