// Where the audit is streamed to, and an entry as others get it. Pure.
import { sha256 } from '../canonical.ts';
import type { SecretReference } from '../secret.ts';

/** A destination of the audit. Secrets are references, read when entries are sent. */
export type AuditTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'syslog'; readonly url: string; readonly ca: string | null }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: SecretReference };

/** An entry of the audit without its digest, as `portico audit -o json` prints it. */
export type ShownAuditEntry = {
  /** Without gaps, from 1: receivers recognize repetitions by it. */
  readonly id: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly via: string;
  readonly address: string;
  readonly action: string;
  readonly subject: string;
  readonly reason: string;
  readonly detail: string;
  readonly request: string;
  readonly outcome: 'done' | 'refused';
};

/** Sends entries, oldest first, and resolves when all were accepted. Rejects otherwise; the message holds no secret. */
export type SendAudit = (
  target: AuditTarget,
  entries: readonly ShownAuditEntry[],
  signal: AbortSignal,
) => Promise<void>;

const placeOf = (target: AuditTarget): string => (target.kind === 'file' ? target.path : target.url);

/** The id of a target in the store: it depends on the destination only, not on its position in the list. */
export const targetId = (target: AuditTarget): string =>
  sha256(JSON.stringify([target.kind, placeOf(target)])).slice(0, 16);

/** A short label; of a webhook only the host, since the rest may be secret. */
export const targetLabel = (target: AuditTarget): string =>
  `${target.kind} ${target.kind === 'webhook' ? new URL(target.url).host : placeOf(target)}`;
