// Notifications to the operator: their types, the channels they are sent to, and their content. Pure.
import { sha256 } from '../canonical.ts';
import type { SecretReference } from '../secret.ts';

/** Types of notifications, as `on:` names them. */
export const notificationTypes = [
  'applied',
  'failed',
  'blocked',
  'drift',
  'domain-lost',
  'certificate-failed',
  'certificate-expiring',
] as const;

export type NotificationType = (typeof notificationTypes)[number];

/** Types that a channel is notified of by default: all that may need a person. */
export const defaultTypes: readonly NotificationType[] = notificationTypes.filter((type) => type !== 'applied');

/** Where notifications are sent. Secrets are references, read when something is sent. */
export type Channel =
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: SecretReference | null }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'slack'; readonly url: SecretReference };

/** A channel and the types that it is notified of. */
export interface Subscription {
  readonly channel: Channel;
  readonly on: readonly NotificationType[];
}

/** What a channel is known by in the store: the same for as long as it leads to the same place, wherever it stands in the list. */
export function channelId(channel: Channel): string {
  return sha256(JSON.stringify([channel.kind, placeOf(channel)])).slice(0, 16);
}

function placeOf(channel: Channel): string | SecretReference {
  if (channel.kind === 'email') return channel.address;
  return channel.url;
}

/** A channel in a few words; of a URL the host alone, since the rest may be what keeps others out. */
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
  /** The same however often it is sent. */
  readonly id: string;
  readonly type: NotificationType | 'test';
  readonly at: string;
  /** One line. */
  readonly subject: string;
  /** The portals that are concerned, the first hundred in order. */
  readonly brands: readonly string[];
  /** How many portals, names or changes it is about. */
  readonly count: number;
  /** What happened and why, a line each for the first few. */
  readonly message: string;
  /** What to do; empty where nothing needs to be done. */
  readonly hint: string;
  /** Where the first one is in the files. */
  readonly file: string | null;
  readonly line: number | null;
  /** Label of the revision that was looked at. */
  readonly revision: string | null;
  /** When the first of it began. */
  readonly since: string | null;
  /** True when it is over. */
  readonly recovered: boolean;
  /** Milliseconds from the beginning of the first to the end of the last; only of what is over. */
  readonly lastedMs: number | null;
  /** The operator's console. */
  readonly link: string | null;
}

/** True for what may be posted to: https anywhere, http on this machine alone, and no password in it. */
export function mayBePostedTo(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}
