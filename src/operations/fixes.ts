// The command or action that fixes a condition that is not true; core/severity.ts has the advice in words. Pure.
import type { Condition } from '../core/condition.ts';

/** Actions of the console that fix a condition. */
export type FixAction = 'sync' | 'resume' | 'approve' | 'retry-certificate';

export interface Fix {
  /** A command, or a trailer of a commit message; null where neither helps. */
  readonly paste: string | null;
  readonly action: FixAction | null;
}

const check = ({ name }: Condition): string => `portico domains check ${name}`;

const fixes: Readonly<Record<string, (condition: Condition) => Fix>> = {
  Invalid: () => ({ paste: 'portico validate', action: null }),
  FilesUnreadable: () => ({ paste: 'portico validate', action: null }),
  PolicyUnusable: () => ({ paste: 'portico validate', action: null }),
  TemplateNotLive: () => ({ paste: 'portico validate', action: null }),
  EmailRefused: ({ name }) => ({ paste: `portico mail list --portal ${name}`, action: null }),
  MailServerFailing: ({ kind, name }) => ({
    paste: kind === 'portal' ? `portico mail test --portal ${name}` : 'portico mail test',
    action: null,
  }),
  Blocked: ({ detail }) => ({ paste: `portico apply --approve ${detail?.plan ?? ''}`, action: 'approve' }),
  Drifted: () => ({ paste: 'portico apply', action: null }),
  Suspended: ({ kind, name }) => ({
    paste: kind === 'portal' ? `portico resume ${name}` : 'portico resume',
    action: 'resume',
  }),
  RolledBack: ({ kind, name }) => ({
    paste: kind === 'portal' ? `portico resume ${name}` : 'portico resume',
    action: 'resume',
  }),
  SourceUnreadable: () => ({ paste: null, action: 'sync' }),
  Rewound: () => ({ paste: 'portico sync --allow-rewind', action: null }),
  Unsigned: () => ({ paste: 'git commit --amend -S', action: null }),
  TrailerInvalid: () => ({ paste: 'git revert COMMIT', action: null }),
  OutsideWindow: () => ({ paste: 'Portico-Urgent: why it cannot wait', action: null }),
  Failed: (condition) => ({ paste: check(condition), action: 'retry-certificate' }),
  IssueFailed: (condition) => ({ paste: check(condition), action: null }),
  ExpiresSoon: (condition) => ({ paste: check(condition), action: 'retry-certificate' }),
};

export function fixFor(condition: Condition): Fix {
  return fixes[condition.reason]?.(condition) ?? { paste: null, action: null };
}
