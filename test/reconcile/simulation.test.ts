// Random worlds, ten thousand each night: commits, force-pushes, failing stores and repositories, clocks that jump, edits by hand, two
// reconcilers; none loses what it should keep, and each comes to rest where its files are.
// PORTICO_SIMULATION_SEED=n runs one seed alone.
import { randomInt } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { sized } from '../support/test-size.ts';

const SEEDS = sized(120, 10_000);
const THREADS = 2;

const given = process.env['PORTICO_SIMULATION_SEED'];
// CI draws the same worlds every time; elsewhere each run looks at new ones.
const first = given !== undefined ? Number(given) : process.env['CI'] === undefined ? 1 + randomInt(1_000_000_000) : 1;
const count = given === undefined ? SEEDS : 1;

function runThread(from: number): Promise<string | null> {
  const url = new URL('../support/simulation/worker.ts', import.meta.url);
  const worker = new Worker(url, { workerData: { from, count: count - (from - first), step: THREADS } });
  return new Promise((resolve, reject) => {
    worker.once('message', (failure: string | null) => resolve(failure));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread of the simulation ended without an answer')));
  });
}

test(`${count} seeds from ${first}`, { timeout: 1120_000 }, async () => {
  const threads = Math.min(THREADS, count);
  const failures = await Promise.all(Array.from({ length: threads }, (_, index) => runThread(first + index)));
  const [failure] = failures.filter((text) => text !== null);
  expect(
    failure === undefined
      ? null
      : `${failure}\nAgain: PORTICO_SIMULATION_SEED=<seed> npx vitest run test/reconcile/simulation.test.ts`,
  ).toBeNull();
});
