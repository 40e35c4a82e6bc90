// Health of Portico itself: the active reconciler, the last pass, the queues.
import { meaningOf, toneOf } from '../../core/severity.ts';
import type { SourceStatus } from '../../operations/source-status.ts';
import { readStatus, type ShownCondition } from '../../operations/status.ts';
import { readLease } from '../../store/tables/leases.ts';
import { readWaitingWork } from '../../store/tables/queue-depths.ts';
import { readLastPass } from '../../store/tables/revisions.ts';
import { readSourceHead } from '../../store/tables/source-head.ts';
import { commitView } from '../ui/condition-text.ts';
import { grouped } from '../ui/listing.ts';
import { timeAgo, timeUntil } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

const outcomes = {
  applied: 'applied whole',
  partial: 'applied in part',
  blocked: 'blocked by a guard',
  held: 'held',
  failed: 'failed',
} as const;

export const healthPage: ConsolePage = {
  path: '/health',
  template: 'health',
  role: 'viewer',
  menu: 'health',
  view: async ({ parts, now }) => {
    const { store, names, release } = parts;
    const { holder } = await readLease(store);
    const pass = await readLastPass(store);
    const head = await readSourceHead(store);
    const work = await readWaitingWork(store, now);
    const reconciler = await parts.reconciler();
    const { sources = [] } = await readStatus(store, null);
    return {
      title: 'Health',
      sentence: sentence(reconciler, work.blocked.length, sources),
      holder: holder === '' ? 'none' : holder,
      headAt: timeAgo(head?.at ?? 0, now),
      head: commitView(head?.label ?? null),
      pass:
        pass === undefined
          ? null
          : {
              at: timeAgo(pass.at, now),
              outcome: outcomes[pass.outcome],
              message: pass.message,
              commit: commitView(pass.label),
            },
      versions: `Portico ${release}, Node.js ${process.versions.node}`,
      sources: sources.map((source) => sourceView(source, now)),
      queues: [
        {
          name: 'Reconcile passes',
          waiting: grouped(work.requests),
          what: 'requested by hooks, the console or the command line',
        },
        { name: 'Names', waiting: grouped(work.domains), what: 'whose DNS check is due' },
        { name: 'Certificates', waiting: grouped(work.certificates), what: 'that have work due' },
        { name: 'Orders', waiting: grouped(work.orders), what: 'that an authority is processing' },
        { name: 'Emails', waiting: grouped(work.mail), what: 'that are due' },
      ],
      blocked: work.blocked.map(({ ca, blocked_until, why }) => ({
        name: names.authorities.find(({ id }) => id === ca)?.name ?? ca,
        until: timeUntil(blocked_until, now),
        why,
      })),
    };
  },
};

type Source = SourceStatus<ShownCondition>;

const isWrong = ({ followed, condition }: Source): boolean =>
  followed && condition !== null && condition.status !== 'True';

/** Wrong, and not because an operator chose it. */
const isBehind = (source: Source): boolean =>
  isWrong(source) && source.condition !== null && meaningOf(source.condition)?.severity !== 'chosen';

function sourceView(status: Source, now: number) {
  const { source, followed, portals, revision, head, condition } = status;
  const wrong = isWrong(status) ? condition : null;
  return {
    name: source,
    portals: grouped(portals),
    commit: commitView(revision),
    head: commitView(head),
    tone: wrong === null ? (followed ? ('ok' as const) : ('' as const)) : toneOf(wrong),
    state: !followed ? 'Not in the settings' : condition === null ? 'None yet' : (wrong?.reason ?? 'Followed'),
    since: wrong === null ? null : timeAgo(wrong.since, now),
    place: wrong?.file === undefined ? '' : `${wrong.file}:${wrong.line ?? 1}`,
    message: followed ? (wrong?.message ?? '') : 'its portals stay as they are',
  };
}

function sentence(reconciler: ShownCondition, blocked: number, sources: readonly Source[]): string {
  if (reconciler.reason === 'NoReconciler') return 'No reconciler is active: start portico reconcile, or portico up.';
  if (reconciler.status !== 'True')
    return 'Git has not been fetched for a while: see the log of the active reconciler.';
  const behind = sources.filter(isBehind).length;
  if (behind > 0) return `${behind} of ${sources.length} sources ${behind === 1 ? 'is' : 'are'} not up to date.`;
  return blocked === 0 ? 'All is at work.' : 'All is at work; an authority is not asked for a while.';
}
