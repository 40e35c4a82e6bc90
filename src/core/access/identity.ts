// The claims of an identity provider about a user, and the role that they give. Pure.
import { type Role, roles } from './role.ts';

/** Verified values of an ID token, by claim. */
export type Claims = Readonly<Record<string, unknown>>;

/** The values of a claim that give each role. */
export interface RoleMapping {
  /** Name of the claim; a dot enters an object. */
  readonly claim: string;
  readonly roles: Readonly<Record<Role, readonly string[]>>;
}

/** The secrets of one login. None of them can be derived from what the provider is sent of the others. */
export interface LoginChecks {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** An OpenID provider. */
export interface IdentityProvider {
  /** The host of its issuer, for display. */
  readonly name: string;
  /** Why the last request to it failed; null where it did not fail or there was none. */
  readonly problem: () => string | null;
  /**
   * Where a browser is sent to log in; with `again` the provider asks its user to authenticate now, by one of these classes where there are
   * any. Rejects when the provider cannot be reached.
   */
  readonly loginUrl: (checks: LoginChecks, again?: { readonly acr: readonly string[] }) => Promise<URL>;
  /** The claims about the user who returned with this URL. Rejects unless every check holds; the message says which one failed. */
  readonly claims: (cameBackBy: URL, checks: LoginChecks) => Promise<Claims>;
  /** The URL that ends the user's session at the provider and returns to `back`; null where it has none. Rejects like `loginUrl`. */
  readonly logoutUrl: (back: string) => Promise<URL | null>;
}

/** The highest role that the claims give; null for none. An e-mail address counts once it is verified. */
export function roleOf(claims: Claims, mapping: RoleMapping): Role | null {
  if (mapping.claim === 'email' && claims['email_verified'] !== true) return null;
  const values = [valueAt(claims, mapping.claim)].flat();
  return roles.toReversed().find((role) => mapping.roles[role].some((wanted) => values.includes(wanted))) ?? null;
}

/** The provider's own id of the user, which users cannot choose; '' where the token has none. */
export const subjectIn = ({ sub }: Claims): string => (typeof sub === 'string' ? sub : '');

/**
 * When the user has authenticated, by the claims `auth_time` and `iat`, which are both of the provider's clock.
 * @param acr classes of which the claim `acr` has to be one; none for any
 * @returns UTC milliseconds of our clock; 0 where the provider does not say, or by another class
 */
export function authenticatedAt(claims: Claims, acr: readonly string[], now: number): number {
  const { auth_time: at, iat } = claims;
  if (typeof at !== 'number' || typeof iat !== 'number') return 0;
  if (acr.length > 0 && !acr.some((each) => each === claims['acr'])) return 0;
  return now - Math.max(0, iat - at) * 1000;
}

/** The user's name in the log. */
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
