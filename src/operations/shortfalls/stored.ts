// Shortfalls that the store alone shows: sign-up without its template, email that no server takes, alerts that are late, calls without a price. The
// reconciler checks them, so that they are noticed when no renderer does its work.
import type { Clock } from '../../core/clock.ts';
import { DAY, MINUTE, SECOND } from '../../core/durations.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { erasuresAsked, failingServers, lateAlerts, refusedEmails, signupTemplates } from '../../store/shortfalls.ts';
import type { Store } from '../../store/store.ts';
import { MAX_UNRATED, unratedByPortal } from '../../store/unrated-calls.ts';
import { type NamedReference, settingsShortfalls, type Unresolved } from './secrets.ts';
import { type Shortfall, shortfall, writeShortfalls } from './shortfall.ts';

/** A problem is reported after minutes anyway; the queries read what waits, not what was done. */
const EVERY_MS = 30 * SECOND;
/** Greylisting lasts five minutes, and the third try comes after eight. */
const REFUSED_AFTER_MS = 10 * MINUTE;
/** Rules are evaluated each minute. */
const ALERTS_LATE_MS = 5 * MINUTE;
/** An email that was given up longer ago says nothing about the server of today. */
const FAILED_WITHIN_MS = DAY;

export interface StoredCheckParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** References of the settings that the reconciler uses. */
  readonly settings: readonly NamedReference[];
  readonly unresolved: Unresolved;
}

export interface StoredCheck {
  /** Starts a check that is due; returns immediately. */
  wake(fence: number): void;
  /** Checks once and resolves when it is done. */
  runOnce(fence: number): Promise<void>;
  /** Waits for the check that runs. */
  close(): Promise<void>;
}

export function createStoredCheck(parts: StoredCheckParts): StoredCheck {
  const { clock, log } = parts;
  let nextAt = 0;
  let running: Promise<void> | null = null;
  const runOnce = async (fence: number): Promise<void> => {
    nextAt = clock.now() + EVERY_MS;
    await checkOnce(parts, fence);
  };
  return {
    runOnce,
    wake: (fence) => {
      if (running !== null || clock.now() < nextAt) return;
      running = runOnce(fence)
        .catch((thrown: unknown) => log.warn('what portals lack was not checked', { why: reasonOf(thrown) }))
        .finally(() => {
          running = null;
        });
    },
    close: async () => {
      await running;
    },
  };
}

async function checkOnce({ store, clock, settings, unresolved }: StoredCheckParts, fence: number): Promise<void> {
  const now = clock.now();
  const own = new Set(settings.map(({ path }) => path));
  await writeShortfalls(store, {
    ...{ fence, now },
    shortfalls: [...settingsShortfalls(settings, unresolved), ...(await storedShortfalls(store, now))],
    checked: ({ kind, name, type }) => (kind === 'settings' && type === 'Secrets' ? own.has(name) : type !== 'Secrets'),
  });
}

/** What the store shows of every live portal. */
async function storedShortfalls(store: Store, now: number): Promise<Shortfall[]> {
  const closed = (await signupTemplates(store)).filter(({ isLive }) => !isLive);
  const refused = await refusedEmails(store, { triedBefore: now - REFUSED_AFTER_MS, since: now - FAILED_WITHIN_MS });
  const late = await lateAlerts(store, now - ALERTS_LATE_MS);
  return [
    ...closed.map(({ portal, template }) => {
      const what =
        template === null ? 'no template customer is named' : `the template customer "${template}" is not live`;
      return shortfall(
        { kind: 'portal', name: portal, type: 'SignUp', reason: 'TemplateNotLive' },
        `${what}; sign-up is closed`,
      );
    }),
    ...refused.map(({ portal, count, problem }) => {
      const what = count === 1 ? '1 email was not taken' : `${count} emails were not taken`;
      return shortfall(
        { kind: 'portal', name: portal, type: 'Delivery', reason: 'EmailRefused' },
        `${what}, and none since: ${problem}`,
      );
    }),
    ...(await failingServers(store)).map(({ portal, problem }) => {
      const subject = portal === '' ? { kind: 'settings', name: 'mail' } : { kind: 'portal', name: portal };
      const message = `the mail server takes no emails: ${problem}`;
      return shortfall({ ...subject, type: 'MailServer', reason: 'MailServerFailing' }, message);
    }),
    ...late.map(({ portal, count }) => {
      const what = count === 1 ? '1 alert rule was' : `${count} alert rules were`;
      const message = `${what} not evaluated for more than ${ALERTS_LATE_MS / MINUTE} minutes`;
      return shortfall({ kind: 'portal', name: portal, type: 'Alerts', reason: 'AlertsLate' }, message);
    }),
    ...(await unratedByPortal(store)).map(({ portal, count }) => {
      const what = count === 1 ? '1 call has' : `${count < MAX_UNRATED ? count : `at least ${MAX_UNRATED}`} calls have`;
      const message = `${what} no price: the customer has routes, and no rate was found`;
      return shortfall({ kind: 'portal', name: portal, type: 'Rating', reason: 'CallsUnrated' }, message);
    }),
    ...(await erasuresAsked(store)).map(({ portal, count }) => {
      const what = count === 1 ? '1 customer asks' : `${count} customers ask`;
      const message = `${what} to have all personal data erased`;
      return shortfall({ kind: 'portal', name: portal, type: 'Requests', reason: 'ErasureAsked' }, message);
    }),
  ];
}
