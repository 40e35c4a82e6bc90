// Job: sends the queued emails.
import type { Clock } from '../core/clock.ts';
import { SECOND } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Deliver } from '../core/mail/message.ts';
import type { Sealer } from '../edge/seal.ts';
import type { Store } from '../store/store.ts';
import { sendDueEmails } from './outbox.ts';

export const emailDeliveryJob = (store: Store, sealer: Sealer, deliver: Deliver, clock: Pick<Clock, 'now'>): Job => ({
  name: 'email delivery',
  everyMs: SECOND,
  run: () => sendDueEmails(store, sealer, deliver, clock),
});
