// Change windows by cron expressions, matched with node-cron in their own time zones.

import { createTask } from 'node-cron';
import { HOUR, MINUTE } from '../core/durations.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Windows } from '../reconcile/target.ts';

/** An opening further away than this is not named. */
const MINUTES_AHEAD = 7 * 24 * 60;

/**
 * Open whenever one of the windows is; always where there is none.
 * @throws PortalError `settings-invalid` for an expression or a zone that does not exist
 */
export function createWindows(windows: readonly { readonly cron: string; readonly timezone: string }[]): Windows {
  const tasks = windows.map(({ cron, timezone }) => {
    try {
      // Second 0 represents the whole minute; the task is only asked, never started.
      return createTask(`0 ${cron}`, () => undefined, { timezone });
    } catch (thrown) {
      const hint = 'Write five fields, as in "* 9-16 * * 1-4", and a zone such as Europe/Berlin.';
      throw new PortalError(
        'settings-invalid',
        `guards.windows: "${cron}" (${timezone}) is not a window`,
        hint,
        thrown,
      );
    }
  });
  const isOpen = (at: number): boolean => {
    const minute = new Date(at - (at % MINUTE));
    return tasks.length === 0 || tasks.some((task) => task.match(minute));
  };
  const find = (start: number): number | null => {
    for (let ahead = 1; ahead <= MINUTES_AHEAD; ahead += 1) {
      if (isOpen(start + ahead * MINUTE)) return start + ahead * MINUTE;
    }
    return null;
  };
  // Each pass asks while a revision waits, and a week has ten thousand minutes to look at: what was found holds until then.
  let found = { from: 0, until: 0, opening: null as number | null };
  return {
    isOpen,
    nextOpening: (at) => {
      if (at < found.from || at >= found.until) {
        const from = at - (at % MINUTE);
        const opening = find(from);
        found = { from, until: opening ?? from + HOUR, opening };
      }
      return found.opening;
    },
  };
}
