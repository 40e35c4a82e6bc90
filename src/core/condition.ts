// What is true of a resource right now, in the field's terms, with the reason and since when. Stored are `Synced` (is live
// state what the files want?), `Ready` (does it work?), `Serving` (do visitors get it?) and `Lasting` (will it, next week?); `Stalled` and `Reconciling` follow from their reasons.

export type ConditionType = 'Synced' | 'Ready' | 'Serving' | 'Lasting';
export type ConditionStatus = 'True' | 'False' | 'Unknown';

export interface Condition {
  readonly kind: string;
  readonly name: string;
  readonly type: ConditionType;
  readonly status: ConditionStatus;
  /** One word in CamelCase, e.g. `Applied`, `Invalid`, `Blocked`, `SourceUnreadable`. */
  readonly reason: string;
  /** What happened and what to do, for a person. */
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  /** UTC milliseconds at which it is tried again by itself; without it, only a change of the files or a person helps. */
  readonly nextTry?: number;
}

/** Reasons that only a person can clear: the files have to be mended, or something decided. */
const needPerson: ReadonlySet<string> = new Set([
  ...['Invalid', 'Blocked', 'FilesUnreadable', 'Drifted', 'Rewound', 'Unsigned', 'TrailerInvalid'],
  ...['IssuerUnavailable'],
]);

/** Reasons that somebody chose; nothing is wrong and nothing is under way. */
const chosen: ReadonlySet<string> = new Set(['Suspended', 'RolledBack']);

/** `Stalled`: it stays so until a person acts. `Reconciling`: it is waited for, and tried again. As kstatus has them. */
export function progressOf({ status, reason }: Condition): 'Stalled' | 'Reconciling' | null {
  if (status === 'True' || chosen.has(reason)) return null;
  return needPerson.has(reason) ? 'Stalled' : 'Reconciling';
}
