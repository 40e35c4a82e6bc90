// When what failed is tried again: each schedule is a table of waits with their reasons. A retry is stored as the number of failures and
// the time of the next try; nothing sleeps through it. Pure.

import { HOUR, MINUTE, SECOND } from './durations.ts';

/** Waits after the first, second, ... failure in a row. */
export type RetrySchedule = readonly (readonly [milliseconds: number, reason: string])[];

/** Orders for one hostname, at all authorities; the last wait repeats. */
export const orderRetries: RetrySchedule = [
  [1 * MINUTE, 'a resolver or a listener that was just starting'],
  [5 * MINUTE, 'a change that is spreading through caches'],
  [20 * MINUTE, 'still below five failures an hour, which is what public authorities allow'],
  [1 * HOUR, 'the owner of the name has to notice'],
  [3 * HOUR, 'and to find the time'],
  [6 * HOUR, 'no one is working on it'],
  [12 * HOUR, 'twice a day, for as long as the name is in the files'],
];

/** An authority that does not answer or is broken, for all hostnames; the last wait repeats. */
export const authorityRetries: RetrySchedule = [
  [15 * SECOND, 'a deployment of theirs, or a short network outage'],
  [1 * MINUTE, 'a restart'],
  [5 * MINUTE, 'an incident'],
  [15 * MINUTE, 'a longer one'],
  [1 * HOUR, 'an outage; other authorities are asked meanwhile, where there are any'],
];

/** Looks at the repository that failed; the last wait repeats, or `source.every` where that is longer. */
export const sourceRetries: RetrySchedule = [
  [5 * SECOND, 'most failures are a restart of something else'],
  [10 * SECOND, 'the same'],
  [20 * SECOND, 'a deployment of the server'],
  [40 * SECOND, 'the same'],
  [80 * SECOND, 'an outage'],
  [160 * SECOND, 'the same'],
  [5 * MINUTE, 'a longer one; a hook, or an operator, is answered immediately'],
];

/** Looks at a repository whose server has refused us; the last wait repeats. */
export const refusedRetries: RetrySchedule = [
  [3 * MINUTE, 'servers count failed logins in minutes, and lock accounts with too many'],
  [6 * MINUTE, 'the same'],
  [12 * MINUTE, 'a person has to notice'],
  [25 * MINUTE, 'and to renew a token or a key; an operator’s sync is answered immediately'],
];

/** DNS checks of a name that is not verified; the last wait repeats. */
export const domainCheckRetries: RetrySchedule = [
  [5 * SECOND, 'the record is being created while the files are pushed'],
  [7.5 * SECOND, 'the DNS provider publishes it'],
  [11 * SECOND, 'the same, at a slower provider'],
  [17 * SECOND, 'the same'],
  [25 * SECOND, 'its secondary servers follow'],
  [38 * SECOND, 'the same'],
  [57 * SECOND, 'resolvers still cache that it did not exist, often for a minute'],
  [85 * SECOND, 'the same'],
  [128 * SECOND, 'negative answers that are cached for two minutes'],
  [192 * SECOND, 'for three'],
  [288 * SECOND, 'for five, the most common value'],
  [432 * SECOND, 'the owner of the name has not created it yet'],
  [10 * MINUTE, 'for as long as the name is in the files; a visitor of a new portal waits no longer than this'],
];

/** Tests of a mail server that takes no login; the last wait repeats. A change of the server is tested immediately. */
export const mailTestRetries: RetrySchedule = [
  [1 * MINUTE, 'a restart, or a password that is being replaced'],
  [5 * MINUTE, 'a deployment of theirs'],
  [15 * MINUTE, 'an incident; servers lock users with too many failed logins'],
  [1 * HOUR, 'an operator has to find the time'],
];

/** DNS checks for the record of a DKIM key that is not published yet; the last wait repeats. `portico domains check --mail` checks immediately. */
export const dkimCheckRetries: RetrySchedule = [
  [1 * MINUTE, 'the record is being created'],
  [5 * MINUTE, 'resolvers cache that it did not exist'],
  [15 * MINUTE, 'the same, at a slower provider'],
  [1 * HOUR, 'the owner of the domain has to find the time'],
  [6 * HOUR, 'emails are sent without this signature meanwhile'],
];

/** Delivery of a notification to an operator's channel; given up after the last wait, within a day. */
export const notificationRetries: RetrySchedule = [
  [6 * SECOND, 'a network outage'],
  [30 * SECOND, 'a restart'],
  [2 * MINUTE, 'a deployment of theirs'],
  [10 * MINUTE, 'an incident'],
  [30 * MINUTE, 'a longer one'],
  [1 * HOUR, 'an outage'],
  [3 * HOUR, 'an operator has to notice'],
  [6 * HOUR, 'and to find the time'],
  [12 * HOUR, 'a night has passed: it is not news any more'],
];

/** Entries of the audit to a system of the operator; the last wait repeats, for as long as it takes. */
export const auditRetries: RetrySchedule = [
  [2 * SECOND, 'a network outage, or a file that is being rotated'],
  [10 * SECOND, 'a restart'],
  [30 * SECOND, 'a deployment of theirs'],
  [1 * MINUTE, 'an incident'],
  [5 * MINUTE, 'an operator has to notice; nothing is left out, so nothing is given up'],
];

/** Delivery of an email to the SMTP server; given up after the last wait, within two days. */
export const emailRetries: RetrySchedule = [
  [1 * MINUTE, 'a network outage, or greylisting'],
  [2 * MINUTE, 'a restart'],
  [5 * MINUTE, 'greylisting of five minutes, the usual setting'],
  [10 * MINUTE, 'an incident'],
  [30 * MINUTE, 'a longer one'],
  [1 * HOUR, 'a rate limit that is counted by the hour'],
  [2 * HOUR, 'an outage'],
  [4 * HOUR, 'an operator has to notice'],
  [8 * HOUR, 'and to find the time'],
  [8 * HOUR, 'a night has passed'],
  [12 * HOUR, 'a mailbox that is full, or a server that is moved over a day'],
  [12 * HOUR, 'the same; who still waits for it has asked again'],
];

/** A lost connection to the database that sends notifications of changes; the last wait repeats. */
export const connectionRetries: RetrySchedule = [
  [0.1 * SECOND, 'one broken connection'],
  [0.2 * SECOND, 'the same'],
  [0.4 * SECOND, 'a failover'],
  [0.8 * SECOND, 'the same'],
  [1.6 * SECOND, 'a restart of the server'],
  [3.2 * SECOND, 'the same'],
  [5 * SECOND, 'portals follow changes by polling meanwhile, every few seconds'],
];

/** A worker process that ended; the last wait repeats. */
export const workerRetries: RetrySchedule = [
  [0.1 * SECOND, 'it was killed, or ran out of memory'],
  [0.2 * SECOND, 'the same'],
  [0.4 * SECOND, 'the same request again'],
  [0.8 * SECOND, 'the same'],
  [1.6 * SECOND, 'the store is restarted'],
  [3.2 * SECOND, 'the same'],
  [6.4 * SECOND, 'it cannot live: the others keep the processor'],
  [10 * SECOND, 'the same'],
];

/** A listener that does not serve a new certificate yet; given up after the last wait, then it is asked again by the controller. */
export const listenerRetries: RetrySchedule = [
  [0.05 * SECOND, 'the notification of the change is on its way'],
  [0.1 * SECOND, 'the same'],
  [0.2 * SECOND, 'the same'],
  [0.4 * SECOND, 'a renderer that polls, as with SQLite'],
  [0.8 * SECOND, 'the same'],
  [1.6 * SECOND, 'a busy one: it shows a new certificate within a second'],
];

/** A tenth to either side, so that what failed together is not tried together each time. */
const JITTER = 0.1;
const WITHOUT_JITTER = 0.5;

/** Spreads a wait by a tenth to either side. @param random in [0, 1); 0.5 leaves it as it is */
export function withJitter(milliseconds: number, random: number): number {
  return Math.round(milliseconds * (1 + JITTER * (2 * random - 1)));
}

/** Milliseconds until the next try after that many failures in a row; the last wait of the schedule repeats. */
export function retryWait(schedule: RetrySchedule, failures: number, random = WITHOUT_JITTER): number {
  const [milliseconds] = schedule[Math.min(Math.max(failures, 1), schedule.length) - 1] ?? [MINUTE];
  return withJitter(milliseconds, random);
}

/** As `retryWait`. @returns null when the schedule is at its end and the attempt is given up */
export function retryWaitOrNull(schedule: RetrySchedule, failures: number, random = WITHOUT_JITTER): number | null {
  return failures > schedule.length ? null : retryWait(schedule, failures, random);
}
