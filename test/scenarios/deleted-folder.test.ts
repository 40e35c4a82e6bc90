// A daemon whose working folder is deleted under it says so, and can still be stopped.

import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/core/durations.ts';
import { workplace } from '../support/running.ts';

test('a reconciler whose folder was deleted ends when it is asked to', { timeout: 720_000 }, async () => {
  const place = workplace();
  const running = await place.start('reconcile');
  try {
    // Atomically: passes during a deletion file by file would find half of the files.
    const gone = `${place.folder}-gone`;
    renameSync(place.folder, gone);
    rmSync(gone, { recursive: true, force: true, maxRetries: 10 });
    const failures = () => running.err().match(/cannot be read|the pass failed/g)?.length ?? 0;
    // The second one opens the mirror again.
    await expect.poll(failures, { timeout: 60_000, interval: 20 }).toBeGreaterThanOrEqual(2);
    const ended = once(running.process, 'exit', { signal: AbortSignal.timeout(MINUTE) });
    running.process.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    running.process.kill('SIGKILL');
  }
});
