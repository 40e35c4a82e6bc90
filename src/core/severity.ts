// The severity of conditions that are not true, whether they need a person, and what that person does. Pure.
//
// The order, worst first: visitors do not reach a brand; nothing of Git reaches any brand; a change of one brand waits for
// somebody; a brand is not what its files say; a new name leads nowhere yet; something works and will not for long.
export type Severity =
  | 'unreachable'
  | 'source-stuck'
  | 'blocked'
  | 'invalid'
  | 'drifted'
  | 'not-up'
  | 'ending'
  | 'waiting'
  | 'unchecked'
  | 'chosen';

/**
 * Worst first. The last three take nobody: `waiting` is tried again by itself, `unchecked` is of names that the settings leave
 * alone, `chosen` is what somebody wanted.
 */
const severities: readonly Severity[] = [
  'unreachable',
  'source-stuck',
  'blocked',
  'invalid',
  'drifted',
  'not-up',
  'ending',
  'waiting',
  'unchecked',
  'chosen',
];

interface Meaning {
  readonly severity: Severity;
  /** What to do, in one sentence; '' where the message says it whole. */
  readonly fix: string;
}

const dns = 'Tell whoever keeps the DNS of this name to create exactly this record.';

const meanings: Readonly<Record<string, Meaning>> = {
  Stopped: { severity: 'unreachable', fix: dns },
  Lost: { severity: 'unreachable', fix: dns },
  NotServed: { severity: 'unreachable', fix: 'See whether portico serve runs, and on this store.' },
  Failed: { severity: 'unreachable', fix: 'Mend what the authority names, then have it tried again.' },
  IssueFailed: { severity: 'unreachable', fix: 'See the log of the process that issues, then have it tried again.' },
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
  Unsigned: { severity: 'source-stuck', fix: 'Sign the commit with a key of the signers file and push it anew.' },
  TrailerInvalid: { severity: 'source-stuck', fix: 'Amend the commit message and push it anew.' },
  Blocked: { severity: 'blocked', fix: 'Read what would be removed; approve exactly this plan, or revert the commit.' },
  Invalid: { severity: 'invalid', fix: 'Mend this line and push; nothing else is needed.' },
  FilesUnreadable: { severity: 'invalid', fix: 'Mend the file that is named and push.' },
  Drifted: { severity: 'drifted', fix: 'Put it right by hand, or have the files win: portico apply.' },
  Misdirected: { severity: 'not-up', fix: dns },
  Pending: { severity: 'not-up', fix: dns },
  NotChecked: { severity: 'unchecked', fix: 'Set edge.target in portico.yaml to the name that records point to.' },
  ExpiresSoon: { severity: 'ending', fix: 'See what stands in the way of its renewal, then have it tried again.' },
  Suspended: { severity: 'chosen', fix: 'To go on: portico resume.' },
  RolledBack: { severity: 'chosen', fix: 'The next newer commit ends this.' },
};

const byItself: Meaning = { severity: 'waiting', fix: '' };

/** What a condition means; null for one that is true. An unknown reason is one that is waited for. */
export function meaningOf({ status, reason }: { readonly status: string; readonly reason: string }): Meaning | null {
  return status === 'True' ? null : (meanings[reason] ?? byItself);
}

/** Place in the order of severity; 0 is worst. */
export const rankOf = (severity: Severity): number => severities.indexOf(severity);

export const needsPerson = (severity: Severity): boolean => rankOf(severity) < rankOf('waiting');
