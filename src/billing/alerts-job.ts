// The job that evaluates the customers' alert rules.
import { SECOND } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import type { Store } from '../store/store.ts';
import { evaluateAlerts, type SendAlert } from './alerts.ts';

/** `send` queues the emails of a raised alert. */
export const alertsJob = (store: Store, send: SendAlert): Job => ({
  name: 'evaluation of alert rules',
  everyMs: 15 * SECOND,
  run: (now) => evaluateAlerts(store, now, send),
});
