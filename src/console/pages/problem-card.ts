// Cards of problems for the overview: what, why, since when, where, and the fix.
import { meaningOf, type Severity, toneOf } from '../../core/severity.ts';
import { conditionsNamed, type StoredCondition } from '../../store/tables/conditions.ts';
import type { Problem } from '../fleet/brand-row.ts';
import { conditionText } from '../ui/condition-text.ts';
import { timeAgo } from '../ui/times.ts';
import { visibleTo } from '../ui/visible.ts';
import type { PageRequest } from './page.ts';

export const severityLabels: Readonly<Record<Severity, string>> = {
  unreachable: 'Not reached by visitors',
  'source-stuck': 'Nothing newer is followed',
  blocked: 'Waits for an approval',
  invalid: 'Files are wrong',
  drifted: 'Changed by hand',
  impaired: 'Works in part',
  'not-up': 'Not up yet',
  ending: 'Ends soon',
  waiting: 'Retried automatically',
  unchecked: 'DNS is not checked',
  chosen: 'Chosen by an operator',
};

const retried: readonly Severity[] = ['unreachable', 'ending', 'not-up'];

/** Makes the views of problems; every key is always present. Reads only the conditions of these problems. */
export async function problemCards(
  { parts: { store }, principal, now }: Pick<PageRequest, 'parts' | 'principal' | 'now'>,
  problems: readonly Problem[],
) {
  const names = problems.map(({ name }) => name);
  const found = await conditionsNamed(store, ['source', 'settings', 'portal', 'domain', 'certificate'], names);
  const cards = problems.flatMap((problem) => {
    const condition = found.find(
      ({ kind, name, type }) => kind === problem.kind && name === problem.name && type === problem.type,
    );
    // It may have changed since the index was read; the next rendering shows it.
    return condition === undefined || meaningOf(condition) === null
      ? []
      : [card(problem, visibleTo(principal, condition), now)];
  });
  return joined(cards);
}

/** The only source has a reserved name. */
const sourceTitle = (name: string): string => (name === 'source' ? 'Source' : `Source ${name}`);

type Card = ReturnType<typeof card>;

function card(problem: Problem, condition: StoredCondition, now: number) {
  const { portal, kind, name, severity } = problem;
  const { nextTry } = condition;
  return {
    ...conditionText(condition),
    subjects: [
      portal === ''
        ? { name: kind === 'settings' ? 'Settings' : sourceTitle(name), href: '' }
        : { name: portal, href: `/brands/${encodeURIComponent(portal)}` },
    ],
    what: kind === 'portal' || kind === 'source' ? '' : kind === 'settings' ? name : `${kind} ${name}`,
    severity,
    tone: toneOf(condition),
    severityText: severityLabels[severity],
    since: timeAgo(condition.since, now),
    next: nextTry === undefined ? '' : `checked again ${relativeTime(nextTry - now)}`,
    plan: condition.detail?.plan ?? null,
    retry:
      kind === 'certificate' && retried.includes(severity)
        ? `/do/retry-certificate?host=${encodeURIComponent(name)}`
        : '',
  };
}

/** Joins the cards of brands that wait for the same plan: it takes one approval. */
function joined(cards: readonly Card[]): Card[] {
  const groups = Map.groupBy(cards, (one) => one.plan ?? one);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, subjects: [first, ...rest].flatMap(({ subjects }) => subjects) }],
  );
}

function relativeTime(milliseconds: number): string {
  if (milliseconds <= 0) return 'now';
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `in ${seconds} s`;
  return seconds < 3600 ? `in ${Math.ceil(seconds / 60)} min` : `in ${Math.ceil(seconds / 3600)} h`;
}
