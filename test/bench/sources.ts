// An idle pass over a hundred sources, beside `git ls-remote` of each of them one after the other.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalAt, sourcesWorld } from '../support/worlds/sources.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const SOURCES = 100;
const RUNS = 5;
/** Of a machine of its own. */
const MAX_MS = 1_000;
/** On one that is busy, both take as many times longer. */
const MAX_RATIO = 1;

export async function sources(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-bench-'));
  const names = Array.from({ length: SOURCES }, (_, index) => `s${index}`);
  const world = await sourcesWorld(
    Object.fromEntries(names.map((name) => [name, `, may: { portals: "${name}-*", domains: "*.${name}.example" }`])),
    {},
    undefined,
    `sqlite:${join(folder, 'portico.db')}`,
  );
  try {
    for (const name of names) world.commit(name, { 'portals/a.yaml': portalAt(`${name}-a`, `a.${name}.example`) });
    await world.reconcile();
    const [own, bare]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(
        await timed(async () => {
          for (const name of names) execFileSync('git', ['ls-remote', world.repository(name), 'HEAD']);
        }),
      );
      own.push(await timed(() => world.reconcile()));
    }
    const [idle, sequential] = [percentile(own, 0.5), percentile(bare, 0.5)];
    const ratio = idle / sequential;
    return [
      {
        what: `idle pass over ${SOURCES} sources, beside git ls-remote of each in turn`,
        measured: `${Math.round(idle)} ms, ${ratio.toFixed(2)} x`,
        target: `<= ${MAX_MS} ms or ${MAX_RATIO} x`,
        met: idle <= MAX_MS || ratio <= MAX_RATIO,
      },
    ];
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
