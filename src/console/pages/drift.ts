// What somebody has changed by hand: what is left that way, and what was put right lately.
import { recentEvents } from '../../store/tables/conditions.ts';
import { timeAgo } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';
import { problemCards } from './problem-card.ts';

/** Of those that were put right, and of those that were not. */
const SHOWN = 50;

export const driftPage: ConsolePage = {
  path: '/drift',
  template: 'drift',
  role: 'viewer',
  menu: 'drift',
  view: async ({ parts, now }) => {
    const fleet = await parts.fleet.view();
    const drifted = [...fleet.brands.values()].filter((row) => row.drifted);
    const problems = drifted.flatMap((row) => row.problems.filter(({ severity }) => severity === 'drifted'));
    const told = new Set(problems.map(({ portal }) => portal));
    const healed = await recentEvents(parts.store, 'Healed', SHOWN);
    return {
      title: 'Drift',
      sentence:
        drifted.length === 0
          ? 'Nothing is other than the files say.'
          : `${drifted.length} ${drifted.length === 1 ? 'brand is' : 'brands are'} not what the files say.`,
      needing: await problemCards(parts.store, problems.slice(0, SHOWN), now),
      // Seen by the database a moment ago; the next look puts it right or reports it.
      fresh: drifted
        .filter(({ portal }) => !told.has(portal))
        .slice(0, SHOWN)
        .map(({ portal }) => ({ portal, href: `/brands/${encodeURIComponent(portal)}` })),
      healed: healed.map(({ name, message, at }) => ({
        portal: name,
        href: `/brands/${encodeURIComponent(name)}`,
        message,
        at: timeAgo(at, now),
      })),
    };
  },
};
