// Health of Portico itself: the active reconciler, the last pass, the queues.
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
      sentence: sentence(reconciler, work.blocked.length),
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
      sources: sources.map(({ source, followed, portals, revision, condition }) => ({
        name: source,
        portals: grouped(portals),
        commit: commitView(revision),
        state: followed ? (condition?.reason ?? 'none yet') : 'not in the settings',
        message: condition === null || condition.status === 'True' ? '' : condition.message,
      })),
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

function sentence(reconciler: ShownCondition, blocked: number): string {
  if (reconciler.reason === 'NoReconciler') return 'No reconciler is active: start portico reconcile, or portico up.';
  if (reconciler.status !== 'True')
    return 'Git has not been fetched for a while: see the log of the active reconciler.';
  return blocked === 0 ? 'All is at work.' : 'All is at work; an authority is not asked for a while.';
}
