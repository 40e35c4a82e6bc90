// The login page over HTTP/2 beside HTTP/1.1, by the same client (`h2load`) at the same listener: with few connections and many requests in
// each, as browsers and proxies ask. Server on one core, load from the other.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { workplace } from '../../support/running.ts';
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';

const H2LOAD = '/usr/bin/h2load';
const ROUNDS = 5;
const SECONDS = 3;
/** Open requests in all. */
const OPEN = 32;
/** Requests of a browser on one connection; over HTTP/1.1 each has a connection of its own. */
const TOGETHER = 8;

export async function http2(): Promise<Figure[]> {
  const what = 'login page over HTTP/2: requests per second (share of HTTP/1.1 in the same run)';
  const target = '>= 0.90 of HTTP/1.1';
  if (!existsSync(H2LOAD)) return [{ what, measured: `not measured: ${H2LOAD} is not installed`, target, met: false }];
  const place = workplace();
  try {
    const running = await place.start('up');
    execFileSync('taskset', ['-acp', '0', String(running.process.pid)], { stdio: 'ignore' });
    const newer: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const older = perSecond(running.httpsPort, ['--h1', '-c', String(OPEN)]);
      const own = perSecond(running.httpsPort, ['-c', String(OPEN / TOGETHER), '-m', String(TOGETHER)]);
      newer.push(own);
      ratios.push(own / older);
    }
    const ratio = percentile(ratios, 0.5);
    return [
      { what, target, measured: `${percentile(newer, 0.5).toFixed(0)} (${ratio.toFixed(2)})`, met: ratio >= 0.9 },
    ];
  } finally {
    await place.remove();
  }
}

function perSecond(port: number, how: readonly string[]): number {
  const url = `https://acme.localhost:${port}/login`;
  const given = ['-D', String(SECONDS), '--warm-up-time', '1', ...how, '-H', 'accept-encoding: br', url];
  const out = execFileSync('taskset', ['-c', '1', H2LOAD, ...given, `--connect-to=127.0.0.1:${port}`], {
    encoding: 'utf8',
  });
  const succeeded = Number(/(\d+) succeeded/.exec(out)?.[1] ?? 0);
  const answered = Number(/(\d+) 2xx/.exec(out)?.[1] ?? 0);
  if (answered === 0 || answered < succeeded) throw new Error(out);
  return Number(/finished in [\d.]+s, ([\d.]+) req\/s/.exec(out)?.[1] ?? 0);
}
