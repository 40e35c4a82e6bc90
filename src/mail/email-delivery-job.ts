// Job: sends the queued emails.
import { SECOND } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import { createDeliveryQueue, type DeliveryQueueParts } from './delivery-queue.ts';

export function emailDeliveryJob(parts: DeliveryQueueParts): Job {
  const queue = createDeliveryQueue(parts);
  return { name: 'email delivery', everyMs: SECOND, run: () => queue.fill(), close: () => queue.close() };
}
