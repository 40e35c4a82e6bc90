// Job: handles what visitors asked for, at another time than their requests. The work for an e-mail that no account has is done too, and rolled back.
import { HOUR, MINUTE, SECOND } from '../../core/durations.ts';
import type { Job } from '../../core/jobs/job.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import type { HandlerContext } from './handler.ts';
import type { VisitorRequest } from './queue.ts';
import { recordRefusedLogin } from './refused-login.ts';
import { mailReset } from './reset.ts';
import { mailSignup, mailSignupAgain } from './signup.ts';

export interface VisitorRequestWork {
  readonly store: Store;
  readonly services: Services;
  readonly siteOf: (portal: string) => Site | undefined;
}

/** Requests handled in one run. */
const LIMIT = 50;
/** Another process takes over a request after this time. */
const CLAIM_MS = MINUTE;
/** A request that still fails after this time is given up: the visitor has asked again. */
const GIVE_UP_MS = HOUR;

export const visitorRequestsJob = (work: VisitorRequestWork): Job => ({
  name: 'requests of visitors',
  everyMs: SECOND,
  run: () => handleVisitorRequests(work),
});

export async function handleVisitorRequests(work: VisitorRequestWork): Promise<void> {
  const { store, services } = work;
  const now = services.clock.now();
  const due = await store
    .selectFrom('visitor_request')
    .select(['id', 'portal', 'kind', 'body', 'due_at'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(LIMIT)
    .execute();
  for (const { id, portal, kind, body, due_at: dueAt } of due) {
    const claimed = await store
      .updateTable('visitor_request')
      .set({ due_at: now + CLAIM_MS })
      .where('id', '=', id)
      .where('due_at', '=', dueAt)
      .executeTakeFirst();
    if (claimed.numUpdatedRows !== 1n) continue;
    // Written by `queueVisitorRequest`.
    const request = { kind, ...(JSON.parse(body) as object) } as VisitorRequest;
    try {
      await handle(work, portal, request);
    } catch (thrown) {
      services.log.error('a request of a visitor could not be handled', { portal, kind, why: reasonOf(thrown) });
      if (now - request.at < GIVE_UP_MS) continue;
    }
    await store.deleteFrom('visitor_request').where('id', '=', id).execute();
  }
}

/** Thrown to roll back. */
class NoAccount extends Error {}

async function handle({ store, services, siteOf }: VisitorRequestWork, portal: string, request: VisitorRequest) {
  const site = siteOf(portal);
  if (site === undefined) return;
  try {
    await store.transaction().execute(async (tx) => {
      if (!(await handled({ tx, services, site }, request))) throw new NoAccount();
    });
  } catch (thrown) {
    if (!(thrown instanceof NoAccount)) throw thrown;
  }
}

/** @returns false where no account is meant: its writes are not kept */
function handled(context: HandlerContext, request: VisitorRequest): Promise<boolean> {
  switch (request.kind) {
    case 'reset':
      return mailReset(context, request);
    case 'signup':
      return mailSignup(context, request);
    case 'signup-again':
      return mailSignupAgain(context, request);
    case 'refused-login':
      return recordRefusedLogin(context, request);
  }
}
