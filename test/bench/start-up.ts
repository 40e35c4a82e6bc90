// What starting costs, as ratios to an empty Node in the same run: a packaged command, `up` to the first page served; and
// what `up` weighs on the demo.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../support/acme/pebble.ts';
import { ask, startProgram, type Workplace, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const RUNS = 9;
const SERVED_WITHIN_MS = 60_000;
const root = join(import.meta.dirname, '../..');
const command = join(root, 'dist/main.js');

const MAX_VALIDATE_RATIO = 4;
const MAX_UP_RATIO = 10;
const MAX_RESIDENT_MIB = 140;

export async function startUp(): Promise<Figure[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
  const place = workplace();
  try {
    // The first run creates the store and fills the compile cache.
    await (await startProgram(place.folder, place.environment, ['up', '--demo'])).stop();
    spawnSync(command, ['validate', '.'], { cwd: place.folder, env: place.environment });
    const [empty, validate, up, resident]: number[][] = [[], [], [], []];
    for (let run = 0; run < RUNS; run += 1) {
      empty?.push(timed(place, process.execPath, ['-e', '0']));
      validate?.push(timed(place, command, ['validate', '.']));
      const { milliseconds, mebibytes } = await firstPage(place);
      up?.push(milliseconds);
      resident?.push(mebibytes);
    }
    const median = (values: number[] = []): number => percentile(values, 0.5);
    const memory = median(resident);
    return [
      ratio('packaged `validate` of the demo', median(validate), median(empty), MAX_VALIDATE_RATIO),
      ratio('packaged `up` to the first page served, store exists', median(up), median(empty), MAX_UP_RATIO),
      {
        what: 'resident memory of `up` on the demo',
        measured: `${memory.toFixed(0)} MiB`,
        target: `<= ${MAX_RESIDENT_MIB} MiB`,
        met: memory <= MAX_RESIDENT_MIB,
      },
    ];
  } finally {
    await place.remove();
  }
}

function timed({ folder, environment }: Workplace, program: string, args: readonly string[]): number {
  const startedAt = performance.now();
  const { status } = spawnSync(program, args, { cwd: folder, env: environment });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return performance.now() - startedAt;
}

async function firstPage({ folder, environment }: Workplace) {
  const port = await freePort();
  const startedAt = performance.now();
  const starting = startProgram(folder, { ...environment, PORTICO_EDGE_HTTPS: `127.0.0.1:${port}` }, ['up', '--demo']);
  await served(port);
  const milliseconds = performance.now() - startedAt;
  const running = await starting;
  const mebibytes = residentMiB(running.process.pid ?? 0);
  await running.stop();
  return { milliseconds, mebibytes };
}

/** Asks for a page until it is served. */
async function served(port: number): Promise<void> {
  const deadline = performance.now() + SERVED_WITHIN_MS;
  while (performance.now() < deadline) {
    const answer = await ask(port, 'acme.localhost', '/login').catch(() => undefined);
    if (answer?.status === 200) return;
    await setTimeout(5);
  }
  throw new Error('no page was served');
}

function ratio(what: string, milliseconds: number, empty: number, limit: number): Figure {
  const value = milliseconds / empty;
  return {
    what: `${what}, times an empty Node`,
    measured: `${value.toFixed(1)} (${milliseconds.toFixed(0)} ms, ${empty.toFixed(0)} ms)`,
    target: `<= ${limit}`,
    met: value <= limit,
  };
}

/** Linux only: VmRSS of a process. */
function residentMiB(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return Number(kilobytes) / 1024;
}
