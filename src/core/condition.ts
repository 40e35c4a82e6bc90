// Conditions: what is true of a resource now, with the reason and since when. Stored are `Synced` (live state is what the files
// want), `Ready` (it works), `Serving` (visitors get it) and `Lasting` (it will keep working); `Stalled` and `Reconciling` are
// derived from their reasons.

// Written while something is missing although the files are applied, and when that has ended: `SignUp` (accounts can be opened),
// `Secrets` (references resolve), `Delivery` (servers take email), `MailServer` (the server takes the login), `Alerts` (rules are evaluated on time), `Rating` (calls have prices),
// `Record` (a name in a zone of ours has its record).
export const conditionTypes = [
  'Synced',
  'Ready',
  'Serving',
  'Lasting',
  'SignUp',
  'Secrets',
  'Delivery',
  'MailServer',
  'Alerts',
  'Rating',
  'Requests',
  'Record',
] as const;
export type ConditionType = (typeof conditionTypes)[number];
export type ConditionStatus = 'True' | 'False' | 'Unknown';

/** Facts beside the message of a condition or an event. */
export interface ConditionDetail {
  /** Id of the plan whose approval ends the condition. */
  readonly plan?: string;
  /** The DNS record to create, as a zone file has it. */
  readonly record?: string;
  /** UTC milliseconds at which something ends: a lost domain is served until then. */
  readonly until?: number;
  /** The first few resources that were changed. */
  readonly changes?: readonly ChangedResource[];
  /** Number of changed resources that `changes` does not list. */
  readonly more?: number;
}

export interface ChangedResource {
  readonly kind: string;
  /** Empty where the reader may not see it. */
  readonly name: string;
}

export interface Condition {
  readonly kind: string;
  readonly name: string;
  readonly type: ConditionType;
  readonly status: ConditionStatus;
  /** One word in CamelCase, e.g. `Applied`, `Invalid`, `Blocked`, `SourceUnreadable`. */
  readonly reason: string;
  /** What happened, for people. Programs read `detail`. */
  readonly message: string;
  readonly detail?: ConditionDetail;
  readonly file?: string;
  readonly line?: number;
  /** UTC milliseconds at which it is tried again automatically; without it, only a change of the files or a person helps. */
  readonly nextTry?: number;
}

/** Reasons that only a person can clear: by fixing the files, or by a decision. */
const needPerson: ReadonlySet<string> = new Set([
  ...['Invalid', 'Blocked', 'FilesUnreadable', 'Drifted', 'Rewound', 'Unsigned', 'TrailerInvalid'],
  ...[
    'IssuerUnavailable',
    'PolicyUnusable',
    'TemplateNotLive',
    'SecretMissing',
    'EmailRefused',
    'MailServerFailing',
    'AlertsLate',
    'CallsUnrated',
    'ErasureAsked',
  ],
  ...['NoReconciler', 'ReconcilerLate'],
]);

/** Reasons that an operator chose: nothing is wrong and nothing is in progress. */
const chosen: ReadonlySet<string> = new Set(['Suspended', 'RolledBack']);

/** `Stalled`: it stays so until a person acts. `Reconciling`: it is retried. Both as kstatus defines them. */
export function progressOf({ status, reason }: Condition): 'Stalled' | 'Reconciling' | null {
  if (status === 'True' || chosen.has(reason)) return null;
  return needPerson.has(reason) ? 'Stalled' : 'Reconciling';
}
