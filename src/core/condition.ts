// What is true of a resource right now, in the field's terms (`Synced`, `Ready`), with the reason and since when.

export type ConditionType = 'Synced' | 'Ready';
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
}
