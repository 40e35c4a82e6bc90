// The tables of the operator's console and API: who is logged in, the tokens of programs, and what was done by whom.
import type { Generated } from 'kysely';
import type { Role, TokenRole } from '../../core/access/role.ts';

export interface ConsoleTables {
  console_session: ConsoleSessionTable;
  /** Users of `console.users` who were invited, with the factors that they have besides passkeys. */
  console_user: ConsoleUserTable;
  console_passkey: ConsolePasskeyTable;
  /** Digests of codes that are still good. */
  console_recovery_code: { email: string; hash: string };
  /** Browsers that a user has logged in with, by the digest of their cookie. */
  console_device: { hash: string; email: string; seen_at: number };
  /** Of the operator's own systems; the token itself is kept nowhere. */
  api_token: ApiTokenTable;
  /** The portals of a token that is for named ones. */
  api_token_portal: { token: string; portal: string };
  console_audit: ConsoleAuditTable;
  /** One row: number and digest of the newest entry, which the next one follows on. */
  console_audit_head: { id: number; last: number; hash: string };
  /** The newest entry that each target of `audit.stream` has accepted. */
  audit_position: { target: string; last: number };
}

/** What a session was opened with: the console's token, the OpenID provider, or the own factors of a user of `console.users`. */
export type SessionVia = 'token' | 'openid' | 'user';

interface ConsoleSessionTable {
  /** sha256 of the cookie's value. */
  token_hash: string;
  /** Name of who is signed in. */
  principal: string;
  role: Role;
  via: SessionVia;
  /** Digest of what it was opened with: a session by the token ends when another token is configured. */
  proof: string;
  created_at: number;
  seen_at: number;
  /** When it ends, whatever is done with it. */
  ends_at: number;
  /** What the next page says of what was done; null once it was said. */
  flash: string | null;
  /** When its holder last authenticated; 0 where that is not known. */
  authenticated_at: Generated<number>;
}

interface ConsoleUserTable {
  /** In lower case, as in `console.users`. */
  email: string;
  /** sha256 of the secret of the link; null once it was used. */
  invitation_hash: string | null;
  invitation_ends_at: number | null;
  /** A password counts only together with a code of the app. */
  password_hash: string | null;
  totp_sealed: string | null;
  /** Time step of the last accepted code. */
  totp_step: number | null;
}

interface ConsolePasskeyTable {
  /** Credential id, base64url. */
  id: string;
  email: string;
  name: string;
  /** COSE key, base64url. */
  public_key: string;
  counter: number;
  /** After commas. */
  transports: string;
  created_at: number;
  used_at: number | null;
}

interface ApiTokenTable {
  /** sha256 of the token. */
  hash: string;
  name: string;
  created_at: number;
  used_at: number | null;
  role: Generated<TokenRole>;
  /** 1 for a token of the portals in `api_token_portal` alone; 0 for one of all portals. */
  scoped: Generated<number>;
  /** JSON list of addresses and prefixes; an empty one is everywhere. */
  addresses: Generated<string>;
  /** Null for no end. */
  expires_at: Generated<number | null>;
  /** The secret before the last rotation, while it is good. */
  previous_hash: Generated<string | null>;
  previous_ends_at: Generated<number | null>;
  /** As the audit log names the maker; '' where it alone knows. */
  created_by: Generated<string>;
}

interface ConsoleAuditTable {
  /** Without gaps, from 1. */
  id: number;
  at: number;
  actor: string;
  role: string;
  /** How the actor came in: `token`, `openid`, `user`, `api`, `command line`. */
  via: string;
  address: string;
  action: string;
  subject: string;
  reason: string;
  detail: string;
  request: string;
  outcome: 'done' | 'refused';
  /** sha256 over all of this and the hash of the entry before. */
  hash: string;
}
