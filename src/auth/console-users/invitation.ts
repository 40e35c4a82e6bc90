// Invitations of the console's own users: a one-time link by which a user sets up the first factor. Only its digest is stored.
import { randomBytes } from 'node:crypto';
import type { Role } from '../../core/access/role.ts';
import { sha256 } from '../../core/canonical.ts';
import { DAY } from '../../core/durations.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Store, Tx } from '../../store/store.ts';
import { hasFactor } from './factors.ts';

/** Role of each user of `console.users`, by email address in lower case. */
export type ConsoleUsers = ReadonlyMap<string, Role>;

export function consoleUsers(listed: readonly { readonly email: string; readonly role: Role }[]): ConsoleUsers {
  return new Map(listed.map(({ email, role }) => [email.toLowerCase(), role]));
}

const INVITATION_MS = DAY;

const newSecret = (): string => randomBytes(32).toString('base64url');
const digestOf = (secret: string): string => sha256(`console invitation\0${secret}`);

/** Invites a user who has no factor; another invitation ends the one before. @returns the secret of the link @throws PortalError `already-exists` */
export async function inviteUser(tx: Tx, email: string, now: number): Promise<string> {
  if (await hasFactor(tx, email)) {
    const hint = `If all of them are lost: portico console reset ${email}`;
    throw new PortalError('already-exists', `${email} has set up a login already`, hint);
  }
  return writeInvitation(tx, email, now);
}

/** Removes every factor, session and known browser of a user, and invites again. @returns the secret of the link */
export async function resetUser(tx: Tx, email: string, now: number): Promise<string> {
  await tx.deleteFrom('console_passkey').where('email', '=', email).execute();
  await tx.deleteFrom('console_recovery_code').where('email', '=', email).execute();
  await tx.deleteFrom('console_device').where('email', '=', email).execute();
  await tx.deleteFrom('console_session').where('via', '=', 'user').where('principal', '=', email).execute();
  await tx.deleteFrom('console_user').where('email', '=', email).execute();
  return writeInvitation(tx, email, now);
}

async function writeInvitation(tx: Tx, email: string, now: number): Promise<string> {
  const secret = newSecret();
  const invitation = { invitation_hash: digestOf(secret), invitation_ends_at: now + INVITATION_MS };
  await tx
    .insertInto('console_user')
    .values({ email, ...invitation, password_hash: null, totp_sealed: null, totp_step: null })
    .onConflict((conflict) => conflict.column('email').doUpdateSet(invitation))
    .execute();
  return secret;
}

/** Whom the link invites; it is not used up. @returns undefined when it is unknown, used or expired, or its user is not in the settings */
export async function invitedUser(
  store: Store,
  users: ConsoleUsers,
  secret: string,
  now: number,
): Promise<string | undefined> {
  const row = await store
    .selectFrom('console_user')
    .select('email')
    .where('invitation_hash', '=', digestOf(secret))
    .where('invitation_ends_at', '>', now)
    .executeTakeFirst();
  return row !== undefined && users.has(row.email) ? row.email : undefined;
}

/** Uses the link up: of two concurrent requests one gets it. */
export async function useInvitation(tx: Tx, email: string, secret: string): Promise<boolean> {
  const result = await tx
    .updateTable('console_user')
    .set({ invitation_hash: null, invitation_ends_at: null })
    .where('email', '=', email)
    .where('invitation_hash', '=', digestOf(secret))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
