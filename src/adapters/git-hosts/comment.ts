// The one comment of a pull request that each run updates in place.

import type { Clock } from '../../core/clock.ts';
import { SECOND } from '../../core/durations.ts';
import { limits } from '../../core/limits/limits.ts';
import { HostFailure } from './api.ts';
import type { GitHost } from './git-host.ts';

/** Waits between attempts; a host that asks for more than the longest is not waited for: a job costs money by the minute. */
const WAITS_MS = [2 * SECOND, 10 * SECOND, 30 * SECOND] as const;
const NOT_FOUND = 404;

export type Published =
  | { readonly state: 'created' | 'updated' }
  /** The token may not write, as that of a fork's pull request. */
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

/**
 * Writes the text below the marker of `name`, in place of what was written there before. Each attempt looks first, so that one that
 * was carried out without an answer leads to no second comment.
 */
export async function publishComment(
  host: GitHost,
  { pull, name, text }: { readonly pull: string; readonly name: string; readonly text: string },
  clock: Pick<Clock, 'sleep'>,
): Promise<Published> {
  const marker = host.marker(name);
  for (const wait of [...WAITS_MS, null]) {
    try {
      return { state: await write(host, pull, marker, text) };
    } catch (thrown) {
      if (!(thrown instanceof HostFailure)) throw thrown;
      if (thrown.kind === 'refused') return { state: 'refused', why: thrown.message };
      const asked = Math.max(wait ?? 0, thrown.wait ?? 0);
      if (thrown.kind === 'invalid' || wait === null || asked > limits.hostWaitMs) {
        return { state: 'failed', why: thrown.message };
      }
      await clock.sleep(asked);
    }
  }
  throw new Error('the last attempt returns');
}

async function write(host: GitHost, pull: string, marker: string, text: string): Promise<'created' | 'updated'> {
  const whole = `${marker}\n\n${text}`;
  const id = await findComment(host, pull, marker);
  if (id !== null) {
    try {
      await host.updateComment(pull, id, whole);
      return 'updated';
    } catch (thrown) {
      // It was removed meanwhile.
      if (!(thrown instanceof HostFailure) || thrown.status !== NOT_FOUND) throw thrown;
    }
  }
  await host.createComment(pull, whole);
  return 'created';
}

async function findComment(host: GitHost, pull: string, marker: string): Promise<string | null> {
  for await (const { id, text, isOwn } of host.comments(pull)) {
    if (isOwn && text.startsWith(marker)) return id;
  }
  return null;
}
