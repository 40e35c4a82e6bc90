// One of the threads that run seeds: takes a range, answers with the first failure or null.
import { parentPort, workerData } from 'node:worker_threads';
import { desiredReader } from '../../../src/app/read-folder.ts';
import { images } from '../worlds/images.ts';
import { defaults } from '../worlds/reconcile.ts';
import { openFaultyStore } from './faulty-store.ts';
import { runSeed } from './seed.ts';

const { from, count, step } = workerData as { from: number; count: number; step: number };
const faults = await openFaultyStore();
const read = desiredReader(defaults, { images });
let failure: string | null = null;
for (let index = 0; index < count && failure === null; index += step) {
  failure = await runSeed(from + index, faults, read);
}
parentPort?.postMessage(failure);
