// Notification channels from the settings, and checks of them that the schema cannot express.
import { type Channel, mayBePostedTo, type Subscription } from '../../core/notifications/notification.ts';
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';

type Entry = Settings['notify'][number];

/** The subscriptions of all entries; `notifyProblems` has checked that each entry has one channel. */
export function subscriptionsOf({ notify }: Pick<Settings, 'notify'>): Subscription[] {
  return notify.flatMap((entry) => channelsOf(entry).map((channel) => ({ channel, on: entry.on })));
}

function channelsOf({ webhook, secret, email, slack }: Entry): Channel[] {
  return [
    ...(webhook === null ? [] : [{ kind: 'webhook', url: webhook, secret } as const]),
    ...(email === null ? [] : [{ kind: 'email', address: email } as const]),
    ...(slack === null ? [] : [{ kind: 'slack', url: slack } as const]),
  ];
}

export function notifyProblems({ notify, mail }: Settings): SettingProblem[] {
  return notify.flatMap((entry, index): SettingProblem[] => {
    const found = wrongIn(entry, mail !== null);
    return found === undefined
      ? []
      : [{ rule: 'notify-channel', severity: 'error', ...found, pointer: `notify/${index}` }];
  });
}

function wrongIn(entry: Entry, hasMail: boolean): { message: string; suggestion: string } | undefined {
  const { webhook, secret, email } = entry;
  if (channelsOf(entry).length !== 1) {
    const message = 'an entry is one channel: webhook, email or slack';
    return { message, suggestion: 'write one entry for each' };
  }
  if (webhook !== null && !mayBePostedTo(webhook)) {
    const message = 'a webhook is an https URL, or http on this machine';
    return { message, suggestion: 'write it as https://ops.example/hook' };
  }
  if (secret !== null && webhook === null) {
    return { message: 'only a webhook is signed', suggestion: 'remove secret' };
  }
  if (email !== null && !hasMail) {
    return { message: 'there is no server to send email through', suggestion: 'set mail: with its host and from' };
  }
  return undefined;
}
