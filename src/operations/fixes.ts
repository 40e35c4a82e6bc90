// What can be typed or pressed about a condition that is not true; what to do in words is in core/harm.ts. Pure.
import type { Condition } from '../core/condition.ts';

/** What the console can do about it itself. */
export type FixAction = 'sync' | 'resume' | 'approve' | 'retry-certificate';

export interface Fix {
  /** To paste into a shell or below a commit message; null where there is nothing to type. */
  readonly paste: string | null;
  readonly action: FixAction | null;
}

/** The id of the plan that a condition's message asks to approve. */
export function planToApprove(message: string): string | null {
  return /--approve ([0-9a-f]{64})/.exec(message)?.[1] ?? null;
}

const check = ({ name }: Condition): string => `portico domains check ${name}`;

const fixes: Readonly<Record<string, (condition: Condition) => Fix>> = {
  Invalid: () => ({ paste: 'portico validate', action: null }),
  FilesUnreadable: () => ({ paste: 'portico validate', action: null }),
  Blocked: ({ message }) => ({ paste: `portico apply --approve ${planToApprove(message) ?? ''}`, action: 'approve' }),
  Drifted: () => ({ paste: 'portico apply', action: null }),
  Suspended: ({ kind, name }) => ({
    paste: kind === 'portal' ? `portico resume ${name}` : 'portico resume',
    action: 'resume',
  }),
  RolledBack: () => ({ paste: null, action: 'sync' }),
  SourceUnreadable: () => ({ paste: null, action: 'sync' }),
  Rewound: () => ({ paste: 'portico sync --allow-rewind', action: null }),
  Unsigned: () => ({ paste: 'git commit --amend -S', action: null }),
  TrailerInvalid: () => ({ paste: 'git commit --amend', action: null }),
  OutsideWindow: () => ({ paste: 'Portico-Urgent: why it cannot wait', action: null }),
  Failed: (condition) => ({ paste: check(condition), action: 'retry-certificate' }),
  IssueFailed: (condition) => ({ paste: check(condition), action: null }),
  ExpiresSoon: (condition) => ({ paste: check(condition), action: 'retry-certificate' }),
};

export function fixFor(condition: Condition): Fix {
  return fixes[condition.reason]?.(condition) ?? { paste: null, action: null };
}
