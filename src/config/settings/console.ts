// The settings of the console: where it is, and who logs in how.
import type { RoleMapping } from '../../core/access/identity.ts';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import type { SecretReference } from '../../core/secret.ts';
import type { PorticoSettings } from '../../schema/documents.ts';
import { secretOf } from './edge.ts';

export interface OpenidSettings extends RoleMapping {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: SecretReference | null;
  readonly scopes: readonly string[];
}

type Given = NonNullable<NonNullable<PorticoSettings['console']>['openid']>;

/** Null where nobody logs in that way. */
export function openidSettings(given: Given | undefined): OpenidSettings | null {
  if (given === undefined) return null;
  const { issuer, clientId, clientSecret, scopes = ['openid', 'profile', 'email'], claim = 'groups', roles } = given;
  return {
    ...{ issuer, clientId, claim, scopes: [...new Set(['openid', ...scopes])] },
    clientSecret: secretOf(clientSecret),
    roles: { viewer: roles.viewer ?? [], operator: roles.operator ?? [], admin: roles.admin ?? [] },
  };
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What the schema cannot say of them. */
export function openidProblems(file: string, openid: OpenidSettings | null, url: string | null): Problem[] {
  if (openid === null) return [];
  const problem = (pointer: string, message: string, suggestion: string): Problem => ({
    ...{ rule: 'console-openid', severity: 'error', message, suggestion, origin: fileOrigin(file) },
    pointer: `console/${pointer}`,
  });
  const issuer = URL.parse(openid.issuer);
  const safe = issuer?.protocol === 'https:' || (issuer?.protocol === 'http:' && LOOPBACK.has(issuer.hostname));
  return [
    ...(safe
      ? []
      : [problem('openid/issuer', `"${openid.issuer}" is not asked in clear`, 'give its https:// address')]),
    ...(url === null
      ? [problem('url', 'console.openid needs console.url', 'give the address that browsers reach the console at')]
      : []),
  ];
}
