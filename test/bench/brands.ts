// Ten thousand brands in one process: what it holds when every one has been visited, and how long a first visit takes.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { writeFleet } from './fleet.ts';
import { percentile } from './percentile.ts';

const BRANDS = 10_000;

export async function brands(): Promise<Figure[]> {
  const place = workplace({ PORTICO_EDGE_HTTPS: 'off' });
  try {
    writeFleet(place.folder, BRANDS);
    place.commit('A fleet');
    const code = await place.finish('reconcile', '--once');
    if (code !== 0) throw new Error(`the fleet was not applied: exit ${code}`);
    const running = await place.start('serve');
    const port = Number(/:(\d+)"/.exec(running.err())?.[1] ?? 0);
    const times: number[] = [];
    for (let index = 0; index < BRANDS; index += 1) {
      const startedAt = performance.now();
      await visit(port, `portal.brand-${String((index * 7919) % BRANDS).padStart(5, '0')}.example`);
      times.push(performance.now() - startedAt);
    }
    const status = readFileSync(`/proc/${running.process.pid}/status`, 'utf8');
    const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    const first = percentile(times, 0.95);
    return [
      {
        what: '10,000 brands served by one process, each visited once: most memory',
        measured: `${peak.toFixed(0)} MiB`,
        target: '<= 600 MiB',
        met: peak <= 600,
      },
      {
        what: 'first request of a cold brand: p95, longest',
        measured: `${first.toFixed(1)} ms, ${Math.max(...times).toFixed(0)} ms`,
        target: '<= 20 ms',
        met: first <= 20,
      },
    ];
  } finally {
    await place.remove();
  }
}

function visit(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, path: '/login', headers: { host, 'accept-encoding': 'br' } },
      (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${host} ${response.statusCode}`)),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}
