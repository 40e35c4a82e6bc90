// The text of a condition or an event, composed from its message and its facts. Pure.
import type { ChangedResource, ConditionDetail } from './condition.ts';

export interface MessageFacts {
  readonly reason: string;
  readonly message: string;
  readonly detail?: ConditionDetail | undefined;
}

/** Instruction for the DNS record, by the reason of the domain's condition. */
const recordLabels: Readonly<Record<string, string>> = {
  Misdirected: 'replace what is there by',
  Lost: 'put back',
  Stopped: 'put back',
};

/** The whole text: summary, record to create, and how to approve the plan. */
export function conditionMessage(facts: MessageFacts): string {
  const { record, plan } = facts.detail ?? {};
  const create = record === undefined ? '' : `; ${recordLabels[facts.reason] ?? 'record to create'}: ${record}`;
  const approve = plan === undefined ? '' : `. To allow exactly this plan: portico apply --approve ${plan}`;
  return `${conditionSummary(facts)}${create}${approve}`;
}

/** The text without the record and the plan, for pages that show those separately. */
export function conditionSummary({ reason, message, detail }: MessageFacts): string {
  if (detail?.changes === undefined) return message;
  const changed = changesText(detail.changes, detail.more ?? 0);
  if (reason !== 'Drifted') return changed;
  return `changed by hand: ${changed}. ${message}`;
}

function changesText(changes: readonly ChangedResource[], more: number): string {
  const named = changes.map(({ kind, name }) => (name === '' ? `an ${kind}` : `${kind} ${name}`));
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The facts without the names of resources for which `isHidden` is true. */
export function withoutNames(
  detail: ConditionDetail | undefined,
  isHidden: (kind: string) => boolean,
): ConditionDetail | undefined {
  if (detail?.changes === undefined) return detail;
  const changes = detail.changes.map((change) => (isHidden(change.kind) ? { ...change, name: '' } : change));
  return { ...detail, changes };
}
