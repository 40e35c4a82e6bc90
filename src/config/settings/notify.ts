// The part of the server's settings that says whom to tell of what happens.
import { type Channel, defaultTypes, mayBePostedTo, type Subscription } from '../../core/notifications/notification.ts';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import type { PorticoSettings } from '../../schema/documents.ts';
import { secretOf, secretReference } from './edge.ts';

type Given = NonNullable<PorticoSettings['notify']>[number];

/** What each entry says; `notifyProblems` has found that it says one thing. */
export function notifySettings({ notify = [] }: PorticoSettings): Subscription[] {
  return notify.flatMap((given) => channelsOf(given).map((channel) => ({ channel, on: given.on ?? defaultTypes })));
}

function channelsOf({ webhook, secret, email, slack }: Given): Channel[] {
  return [
    ...(webhook === undefined ? [] : [{ kind: 'webhook', url: webhook, secret: secretOf(secret) } as const]),
    ...(email === undefined ? [] : [{ kind: 'email', address: email } as const]),
    ...(slack === undefined ? [] : [{ kind: 'slack', url: secretReference(slack) } as const]),
  ];
}

/** What is wrong with the entries that their schema cannot say. */
export function notifyProblems(file: string, { notify = [], mail }: PorticoSettings): Problem[] {
  return notify.flatMap((given, index) => {
    const found = wrongIn(given, mail !== undefined);
    if (found === undefined) return [];
    const pointer = `notify/${index}`;
    return [{ rule: 'notify-channel', severity: 'error' as const, ...found, pointer, origin: fileOrigin(file) }];
  });
}

function wrongIn(given: Given, hasMail: boolean): { message: string; suggestion: string } | undefined {
  const { webhook, secret, email } = given;
  if (channelsOf(given).length !== 1) {
    const message = 'an entry is one channel: webhook, email or slack';
    return { message, suggestion: 'write one entry for each' };
  }
  if (webhook !== undefined && !mayBePostedTo(webhook)) {
    const message = 'a webhook is an https URL, or http on this machine';
    return { message, suggestion: 'write it as https://ops.example/hook' };
  }
  if (secret !== undefined && webhook === undefined) {
    return { message: 'only a webhook is signed', suggestion: 'take secret out' };
  }
  if (email !== undefined && !hasMail) {
    return { message: 'there is no server to send mail through', suggestion: 'set mail: with its host and from' };
  }
  return undefined;
}
