// The jobs of the outbox: sending queued emails, and deleting old ones.
import type { Clock } from '../core/clock.ts';
import { HOUR, SECOND } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Deliver } from '../core/mail/message.ts';
import type { Sealer } from '../edge/seal.ts';
import type { Store } from '../store/store.ts';
import { purgeOldEmails, sendDueEmails } from './outbox.ts';

export const emailDeliveryJob = (store: Store, sealer: Sealer, deliver: Deliver, clock: Pick<Clock, 'now'>): Job => ({
  name: 'email delivery',
  everyMs: SECOND,
  run: () => sendDueEmails(store, sealer, deliver, clock),
});

export const purgeEmailsJob = (store: Store): Job => ({
  name: 'purge of old emails',
  everyMs: HOUR,
  run: (now) => purgeOldEmails(store, now),
});
