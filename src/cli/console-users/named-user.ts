// The user that a command names, and the link by which the user sets up a login.
import { consoleUsers } from '../../auth/console-users/invitation.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Settings } from '../../schema/settings.ts';

/** @returns the email address as it is stored @throws PortalError `not-found` */
export function namedUser({ console: { users } }: Settings, text: string): string {
  const email = text.trim().toLowerCase();
  if (consoleUsers(users).has(email)) return email;
  const hint = `Add it to portico.yaml, and restart: console: { users: [{ email: ${email}, role: operator }] }`;
  throw new PortalError('not-found', `console.users names no ${email}`, hint);
}

/** By a name: browsers have no passkeys at an address. */
export function invitationUrl({ console: { url, listen } }: Settings, secret: string): string {
  const base = url ?? `http://localhost:${listen.port}`;
  return `${base.replace(/\/+$/, '')}/login/invitation?token=${secret}`;
}
