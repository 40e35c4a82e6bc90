// Killed at each named place of an order, as when the power goes: the next start finishes the same order, and there is exactly one
// certificate. Another process answers the challenges meanwhile.
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import type { OrderStep } from '../../src/certificates/drive-order.ts';
import { addDomains, certificateAt, EDGE, edgePlace } from '../support/acme/edge-place.ts';
import { pebbleMissing, skipped } from '../support/acme/pebble.ts';
import { portalsReady, sql } from '../support/operator.ts';
import { programFile } from '../support/program.ts';
import { until, type Workplace } from '../support/running.ts';
import { everyNth } from '../support/test-size.ts';

const missing = pebbleMissing();

const steps: readonly OrderStep[] = [
  'order-created',
  'order-placed',
  'order-recorded',
  'challenge-written',
  'challenge-answered',
  'order-finalizing',
  'order-finalized',
  'certificate-downloaded',
  'certificate-stored',
];

const tried = everyNth(steps, 3);

/** Runs one pass in a process that is killed at a step. */
function killedAt(place: Workplace, step: OrderStep): Promise<{ signal: string | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programFile('killable'), 'reconcile', '--once'], {
      cwd: place.folder,
      env: { ...place.environment, PORTICO_TEST_KILL_AT: step },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('exit', (_, signal) => resolve({ signal, err }));
  });
}

test.skipIf(missing !== null)(
  `an order that was killed anywhere ends in exactly one certificate${skipped(missing)}`,
  { timeout: 480_000 },
  async () => {
    const { place, dns, pebble } = await edgePlace();
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    const serving = await place.start('serve');
    for (const [index, step] of tried.entries()) {
      const host = `${step}.acme.example`;
      dns.cname(host, EDGE);
      addDomains(place, 'acme', host);
      place.commit(`A domain, killed at ${step}`);
      expect(await killedAt(place, step)).toEqual({ signal: 'SIGKILL', err: '' });
      const again = await place.here('reconcile', '--once');
      expect([step, again.code, again.err]).toEqual([step, 0, '']);
      await until(
        () => certificateAt(serving.httpsPort, host),
        (seen) => seen !== undefined,
      );
      expect([step, pebble.issued()]).toEqual([step, index + 1]);
      expect(sql(place, 'SELECT * FROM acme_challenge')).toEqual([]);
    }
    expect(sql(place, 'SELECT ca FROM acme_account')).toHaveLength(1);
    expect(pebble.log().match(/There are now \d+ accounts in memory/g)).toHaveLength(1);
    expect((await place.here('reconcile', '--once')).out).toContain('No changes');
    expect(pebble.issued()).toBe(tried.length);
    expect(await portalsReady(place)).toBe(true);
  },
);
