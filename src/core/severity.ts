// The severity of conditions that are not true, whether they need a person, and what that person does. Pure.
//
// The order, worst first: visitors do not reach a brand; no commit reaches any brand; a change of one brand waits for an
// approval; a brand differs from its files; a part of a portal does not work; a new name does not point to the edge yet; something works but is about to end.
export type Severity =
  | 'unreachable'
  | 'source-stuck'
  | 'blocked'
  | 'invalid'
  | 'drifted'
  | 'impaired'
  | 'not-up'
  | 'ending'
  | 'waiting'
  | 'unchecked'
  | 'chosen';

/**
 * Worst first. The last three need no action: `waiting` is retried automatically, `unchecked` is for names that the settings
 * exclude from checks, `chosen` is what an operator decided.
 */
const severities: readonly Severity[] = [
  'unreachable',
  'source-stuck',
  'blocked',
  'invalid',
  'drifted',
  'impaired',
  'not-up',
  'ending',
  'waiting',
  'unchecked',
  'chosen',
];

interface Meaning {
  readonly severity: Severity;
  /** What to do, in one sentence; '' where the message already says it. */
  readonly fix: string;
}

const dns = 'Ask the administrator of this DNS zone to create exactly this record.';

const meanings: Readonly<Record<string, Meaning>> = {
  Stopped: { severity: 'unreachable', fix: dns },
  Lost: { severity: 'unreachable', fix: dns },
  NotServed: { severity: 'unreachable', fix: 'Check that portico serve runs, and on this store.' },
  Failed: { severity: 'unreachable', fix: 'Fix what the authority reports, then request a retry.' },
  IssueFailed: { severity: 'unreachable', fix: 'See the log of the process that issues, then request a retry.' },
  ProvidedUnusable: {
    severity: 'unreachable',
    fix: 'Put a usable certificate and key where certificates.provided points.',
  },
  IssuerUnavailable: { severity: 'unreachable', fix: 'Name an authority under certificates in portico.yaml.' },
  SourceUnreadable: {
    severity: 'source-stuck',
    fix: 'Check address, branch, path and credentials under source in portico.yaml.',
  },
  Rewound: { severity: 'source-stuck', fix: 'If the branch was rewritten on purpose: portico sync --allow-rewind.' },
  Unsigned: { severity: 'source-stuck', fix: 'Sign the commit with a key of the signers file and push it again.' },
  TrailerInvalid: { severity: 'source-stuck', fix: 'Revert the commit with git revert, or amend it, and push.' },
  PolicyUnusable: { severity: 'source-stuck', fix: 'Fix the named policy, or remove it, and push.' },
  Blocked: { severity: 'blocked', fix: 'Read what would be removed; approve exactly this plan, or revert the commit.' },
  Invalid: { severity: 'invalid', fix: 'Fix this line and push; nothing else is needed.' },
  FilesUnreadable: { severity: 'invalid', fix: 'Fix the named file and push.' },
  Drifted: { severity: 'drifted', fix: 'Revert it by hand, or overwrite it from the files: portico apply.' },
  TemplateNotLive: { severity: 'impaired', fix: 'Fix the template, or name another one, and push.' },
  SecretMissing: { severity: 'impaired', fix: 'Give it to the process that uses it; a variable needs a restart.' },
  EmailRefused: { severity: 'impaired', fix: 'Fix what the mail server says; what waits is then sent.' },
  MailServerFailing: {
    severity: 'impaired',
    fix: 'Correct smtp: or mail:; a change is tested immediately: portico mail test.',
  },
  AlertsLate: {
    severity: 'impaired',
    fix: 'Check that portico serve runs, and its log for "a background job failed".',
  },
  CallsUnrated: {
    severity: 'impaired',
    fix: 'portico calls unrated says what is missing; add the rate or route, then: portico calls rate.',
  },
  ErasureAsked: {
    severity: 'impaired',
    fix: 'Close the account, then erase it: portico account customer erase ID; GET /erasure-requests of the API lists them.',
  },
  NoReconciler: { severity: 'source-stuck', fix: 'Start portico up, or portico reconcile.' },
  ReconcilerLate: { severity: 'source-stuck', fix: 'See the log of the active reconciler.' },
  Misdirected: { severity: 'not-up', fix: dns },
  RecordForeign: {
    severity: 'impaired',
    fix: 'Delete the records of this name that the message lists, or hand them over by the TXT record in it.',
  },
  RecordFailed: {
    severity: 'impaired',
    fix: 'Check server and tsig of the zone under dns in portico.yaml; it is tried again automatically.',
  },
  RecordDrifted: { severity: 'waiting', fix: '' },
  Pending: { severity: 'not-up', fix: dns },
  NotChecked: { severity: 'unchecked', fix: 'Set edge.target in portico.yaml to the name that records point to.' },
  ExpiresSoon: { severity: 'ending', fix: 'See what prevents its renewal, then request a retry.' },
  Suspended: { severity: 'chosen', fix: 'To continue: portico resume.' },
  RolledBack: { severity: 'chosen', fix: 'To follow newer commits: commit the fix, or portico resume.' },
};

const retried: Meaning = { severity: 'waiting', fix: '' };

/** The severity and fix of a condition; null for one that is true. An unknown reason counts as waiting. */
export function meaningOf({ status, reason }: { readonly status: string; readonly reason: string }): Meaning | null {
  return status === 'True' ? null : (meanings[reason] ?? retried);
}

/** The reasons of a severity. */
export const reasonsOf = (severity: Severity): string[] =>
  Object.keys(meanings).filter((reason) => meanings[reason]?.severity === severity);

/** Index in the order of severity; 0 is worst. */
export const rankOf = (severity: Severity): number => severities.indexOf(severity);

export const needsPerson = (severity: Severity): boolean => rankOf(severity) < rankOf('waiting');

/** How urgent an item is for the people who run the fleet, in the order of the overview. */
export const levels = ['critical', 'high', 'medium', 'low'] as const;
export type Level = (typeof levels)[number];

/** `progress` continues without a person; `paused` is what an operator decided. */
export type Tone = Level | 'progress' | 'paused' | 'ok';

export const toneBySeverity: Readonly<Record<Severity, Tone>> = {
  unreachable: 'critical',
  'source-stuck': 'high',
  blocked: 'high',
  invalid: 'medium',
  drifted: 'medium',
  impaired: 'high',
  'not-up': 'medium',
  ending: 'high',
  waiting: 'progress',
  unchecked: 'low',
  chosen: 'paused',
};

/** Reasons that differ from their severity: customers are affected now, or the last good state is served. */
const toneByReason: Readonly<Record<string, Tone>> = { EmailRefused: 'critical', TemplateNotLive: 'medium' };

/** The tone of a condition; `ok` for one that is true. */
export function toneOf(condition: { readonly status: string; readonly reason: string }): Tone {
  const meaning = meaningOf(condition);
  return meaning === null ? 'ok' : (toneByReason[condition.reason] ?? toneBySeverity[meaning.severity]);
}

export const isLevel = (tone: Tone): tone is Level => (levels as readonly string[]).includes(tone);
