// Drift: changes by hand that are not repaired, and those that were repaired lately.
import { conditionSummary } from '../../core/condition-message.ts';
import { recentEvents } from '../../store/tables/events.ts';
import { timeAgo } from '../ui/times.ts';
import { visibleTo } from '../ui/visible.ts';
import type { ConsolePage } from './page.ts';
import { problemCards } from './problem-card.ts';

/** Rows of repaired drift, and of drift that is reported only. */
const SHOWN = 50;

export const driftPage: ConsolePage = {
  path: '/drift',
  template: 'drift',
  role: 'viewer',
  menu: 'drift',
  view: async (request) => {
    const { parts, principal, now } = request;
    const fleet = await parts.fleet.view();
    const drifted = [...fleet.brands.values()].filter((row) => row.drifted);
    const problems = drifted.flatMap((row) => row.problems.filter(({ severity }) => severity === 'drifted'));
    const reported = new Set(problems.map(({ portal }) => portal));
    const healed = await recentEvents(parts.store, 'Healed', SHOWN);
    return {
      title: 'Drift',
      sentence:
        drifted.length === 0
          ? 'Live state is what the files say.'
          : `${drifted.length} ${drifted.length === 1 ? 'brand differs' : 'brands differ'} from the files.`,
      needing: await problemCards(request, problems.slice(0, SHOWN)),
      // Marked by a database trigger since the last pass; the next pass repairs or reports it.
      fresh: drifted
        .filter(({ portal }) => !reported.has(portal))
        .slice(0, SHOWN)
        .map(({ portal }) => ({ portal, href: `/brands/${encodeURIComponent(portal)}` })),
      healed: healed.map((event) => ({
        portal: event.name,
        href: `/brands/${encodeURIComponent(event.name)}`,
        message: conditionSummary(visibleTo(principal, event)),
        at: timeAgo(event.at, now),
      })),
    };
  },
};
