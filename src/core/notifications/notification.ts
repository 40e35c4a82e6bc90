// Notifications to the operator: their types, the channels they are sent to, and their content. Pure.
import { sha256 } from '../canonical.ts';
import type { SecretReference } from '../secret.ts';
import { isThisMachine } from '../transport/this-machine.ts';

/** Types of notifications, as `on:` names them. */
export const notificationTypes = [
  'applied',
  'failed',
  'blocked',
  'drift',
  'domain-lost',
  'certificate-failed',
  'certificate-expiring',
  'impaired',
] as const;

export type NotificationType = (typeof notificationTypes)[number];

/** A destination of notifications. Secrets are references, read when a notification is sent. */
export type Channel =
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: SecretReference | null }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'slack'; readonly url: SecretReference };

/** A channel and the types that it is notified of. */
export interface Subscription {
  readonly channel: Channel;
  readonly on: readonly NotificationType[];
}

/** The id of a channel in the store: it depends on the destination only, not on its position in the list. */
export function channelId(channel: Channel): string {
  return sha256(JSON.stringify([channel.kind, placeOf(channel)])).slice(0, 16);
}

function placeOf(channel: Channel): string | SecretReference {
  if (channel.kind === 'email') return channel.address;
  return channel.url;
}

/** A short label of a channel; of a URL only the host, since the rest may be secret. */
export function channelLabel(channel: Channel): string {
  switch (channel.kind) {
    case 'webhook':
      return `webhook ${new URL(channel.url).host}`;
    case 'email':
      return `email ${channel.address}`;
    case 'slack':
      return `slack (${'env' in channel.url ? channel.url.env : channel.url.file})`;
  }
}

/** A notification, as webhooks receive it. Times are ISO 8601 in UTC. */
export interface Notification {
  /** Stays the same when the notification is sent again. */
  readonly id: string;
  readonly type: NotificationType | 'test';
  readonly at: string;
  /** One line. */
  readonly subject: string;
  /** Affected portals, at most the first hundred in order. */
  readonly brands: readonly string[];
  /** Number of affected portals, names or changes. */
  readonly count: number;
  /** What happened and why: one line for each of the first few. */
  readonly message: string;
  /** What to do; empty where nothing needs to be done. */
  readonly hint: string;
  /** Location of the first one in the files. */
  readonly file: string | null;
  readonly line: number | null;
  /** Label of the revision that was reconciled. */
  readonly revision: string | null;
  /** When the first one began. */
  readonly since: string | null;
  /** True when the problem is resolved. */
  readonly recovered: boolean;
  /** Milliseconds from the beginning of the first to the end of the last; null unless resolved. */
  readonly lastedMs: number | null;
  /** URL in the operator's console. */
  readonly link: string | null;
}

/** True for a URL that notifications may be posted to: https anywhere, http on this machine only, without credentials in it. */
export function mayBePostedTo(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
}
