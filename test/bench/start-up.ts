// From starting the process to the first page served, and what the process weighs on the demo.
import { readFileSync } from 'node:fs';
import { ask, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const RUNS = 7;

export async function startUp(): Promise<Figure[]> {
  const place = workplace();
  try {
    await (await place.start('up', '--demo')).stop();
    const times: number[] = [];
    const memory: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const startedAt = performance.now();
      const running = await place.start('up', '--demo');
      await ask(running.httpsPort, 'acme.localhost', '/login');
      times.push(performance.now() - startedAt);
      memory.push(residentMiB(running.process.pid ?? 0));
      await running.stop();
    }
    const time = percentile(times, 0.5);
    const resident = percentile(memory, 0.5);
    return [
      {
        what: 'process start to first page served, store exists',
        measured: `${time.toFixed(0)} ms`,
        target: '<= 700 ms',
        met: time <= 700,
      },
      {
        what: 'resident memory of `up` on the demo',
        measured: `${resident.toFixed(0)} MiB`,
        target: '<= 150 MiB',
        met: resident <= 150,
      },
    ];
  } finally {
    await place.remove();
  }
}

/** Linux only: VmRSS of a process. */
function residentMiB(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return Number(kilobytes) / 1024;
}
