// Texts of commits and conditions for the console's pages.
import type { ConditionDetail } from '../../core/condition.ts';
import { conditionSummary } from '../../core/condition-message.ts';
import { meaningOf } from '../../core/severity.ts';

/** The short form of a revision label such as `main@sha1:3fa9c1d...`: the first characters of the commit, or of a folder's digest. */
export function commitOf(label: string | null): { readonly short: string; readonly whole: string } {
  if (label === null || label === '') return { short: 'none', whole: '' };
  const id = /:([0-9a-f]{12,})$/.exec(label)?.[1];
  return { short: id?.slice(0, 7) ?? label, whole: label };
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
