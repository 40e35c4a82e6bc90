// From a commit, or a saved file, to the moment a visitor gets the change over HTTPS.
import { ask, type Running, type Workplace, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const RUNS = 100;
const TARGET_MS = 300;
const brands = ['acme', 'nordwind'] as const;

export async function propagation(): Promise<Figure[]> {
  return [
    await measure('a commit', [], (place, message) => place.commit(message)),
    await measure('a saved file', ['--demo'], () => undefined),
  ];
}

async function measure(
  what: string,
  options: readonly string[],
  finish: (place: Workplace, message: string) => unknown,
): Promise<Figure> {
  const place = workplace();
  try {
    const running = await place.start('up', ...options);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const brand = brands[run % brands.length] ?? 'acme';
      const path = `portals/${brand}/portal.yaml`;
      const text = `Change number ${run}`;
      place.save(path, place.read(path).replace(/^footer: .*$/m, `footer: ${text}`));
      finish(place, text);
      const startedAt = performance.now();
      await served(running, `${brand}.localhost`, text);
      times.push(performance.now() - startedAt);
    }
    const p95 = percentile(times, 0.95);
    return {
      what: `${what} visible over HTTPS, ${RUNS} runs, 2 brands: p50 / p95`,
      measured: `${percentile(times, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms`,
      target: `p95 <= ${TARGET_MS} ms`,
      met: p95 <= TARGET_MS,
    };
  } finally {
    await place.remove();
  }
}

async function served(running: Running, host: string, text: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await ask(running.httpsPort, host, '/login')).body.includes(text)) {
    if (performance.now() > deadline) throw new Error(`"${text}" was never served`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
