// Texts of commits and conditions for the console's pages.
import type { ConditionDetail } from '../../core/condition.ts';
import { conditionSummary } from '../../core/condition-message.ts';
import { meaningOf } from '../../core/severity.ts';
import { shortRevision } from '../../core/source.ts';

/** Digits of a commit on pages. */
const SHORT = 7;

/** A stored revision for the template of a commit: the first digits, and the whole label. */
export function commitView(label: string | null): { readonly short: string; readonly whole: string } {
  return label === null || label === ''
    ? { short: 'none', whole: '' }
    : { short: shortRevision(label, SHORT), whole: label };
}

/** The text of a condition of any kind. */
export interface ConditionText {
  readonly reason: string;
  readonly message: string;
  /** The DNS record to create, as a zone file has it; '' where none is wanted. */
  readonly record: string;
  readonly fix: string;
  readonly place: string;
}

export function conditionText(condition: {
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly detail?: ConditionDetail | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}): ConditionText {
  const { status, reason, detail, file, line } = condition;
  return {
    reason,
    message: conditionSummary(condition),
    record: detail?.record ?? '',
    fix: meaningOf({ status, reason })?.fix ?? '',
    place: file === undefined ? '' : `${file}:${line ?? 1}`,
  };
}
