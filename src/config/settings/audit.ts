// Targets of the audit from the settings, and checks of them that the schema cannot express.
import { type AuditTarget, targetId } from '../../core/audit/target.ts';
import { mayBePostedTo } from '../../core/notifications/notification.ts';
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';

type Entry = Settings['audit']['stream'][number];

/** The targets of all entries; `auditProblems` has checked that each entry has one. */
export function auditTargetsOf({ audit }: Pick<Settings, 'audit'>): AuditTarget[] {
  return audit.stream.flatMap(targetsOf);
}

function targetsOf({ file, syslog, ca, webhook, secret }: Entry): AuditTarget[] {
  return [
    ...(file === null ? [] : [{ kind: 'file', path: file } as const]),
    ...(syslog === null ? [] : [{ kind: 'syslog', url: syslog, ca } as const]),
    ...(webhook === null || secret === null ? [] : [{ kind: 'webhook', url: webhook, secret } as const]),
  ];
}

export function auditProblems({ audit: { stream } }: Settings): SettingProblem[] {
  const ids = stream.map((entry) => targetsOf(entry).map(targetId).join());
  return stream.flatMap((entry, index): SettingProblem[] => {
    const isRepeated = ids.indexOf(ids[index] ?? '') < index;
    const found =
      wrongIn(entry) ??
      (isRepeated ? { message: 'this target is listed twice', suggestion: 'remove one of them' } : undefined);
    return found === undefined
      ? []
      : [{ rule: 'audit-target', severity: 'error', ...found, pointer: `audit/stream/${index}` }];
  });
}

function wrongIn({
  file,
  syslog,
  ca,
  webhook,
  secret,
}: Entry): { readonly message: string; readonly suggestion: string } | undefined {
  if ([file, syslog, webhook].filter((place) => place !== null).length !== 1) {
    const message = 'an entry is one target: file, syslog or webhook';
    return { message, suggestion: 'write one entry for each' };
  }
  if (webhook !== null && !mayBePostedTo(webhook)) {
    const message = 'a webhook is an https URL, or http on this machine';
    return { message, suggestion: 'write it as https://siem.example/hook' };
  }
  if ((webhook === null) !== (secret === null)) {
    return webhook === null
      ? { message: 'only a webhook is signed', suggestion: 'remove secret' }
      : { message: 'the webhook is not signed', suggestion: 'set secret' };
  }
  if (syslog !== null && !URL.canParse(syslog)) {
    const message = `"${syslog}" is not the address of a syslog server`;
    return { message, suggestion: 'write it as tls://logs.example:6514' };
  }
  if (ca !== null && syslog?.startsWith('tls:') !== true) {
    return { message: 'only syslog over TLS has certificates', suggestion: 'remove ca, or write tls://' };
  }
  return undefined;
}
