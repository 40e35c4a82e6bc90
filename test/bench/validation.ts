// What validation costs: a fleet from nothing, again with parsed files at hand, and one small folder as a whole process,
// beside what its parsers alone take on the same bytes.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { parseAllDocuments } from 'yaml';
import { openFolderSource } from '../../src/adapters/git/folder.ts';
import { readDesired } from '../../src/config/documents/desired.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import * as validators from '../../src/schema/validators.js';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { images } from '../support/worlds/images.ts';
import type { Figure } from './figure.ts';
import { writeFleet } from './fleet.ts';
import { percentile } from './percentile.ts';

const BRANDS = 10_000;
const root = join(import.meta.dirname, '../..');
const command = join(root, 'dist/main.js');

export async function validation(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-fleet-'));
  try {
    writeFleet(folder, BRANDS);
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
    return [...cold(folder), ...(await warm(folder)), ...parsersAlone(folder), ...packaged()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whole processes on files that the system has cached. */
function cold(folder: string): Figure[] {
  const times: number[] = [];
  let kibibytes = 0;
  for (let run = 0; run < 5; run += 1) {
    const startedAt = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', peakMemory, command, 'validate', folder], {
      encoding: 'utf8',
    });
    times.push(performance.now() - startedAt);
    if (status !== 0) throw new Error(`validate failed: ${stderr}`);
    kibibytes = Math.max(kibibytes, Number(/peak (\d+)/.exec(stderr)?.[1]));
  }
  const time = percentile(times, 0.5);
  return [
    figure(`validate ${BRANDS} brands, whole process`, time, 2_700),
    {
      what: `validate ${BRANDS} brands, peak memory`,
      measured: `${(kibibytes / 1024).toFixed(0)} MiB`,
      target: '<= 600 MiB',
      met: kibibytes / 1024 <= 600,
    },
  ];
}

/** A module that tells the process's peak resident memory (kB) at its end. */
const peakMemory = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`;

/** In one process, as the reconciler looks: nothing changed, and one file changed. */
async function warm(folder: string): Promise<Figure[]> {
  const source = openFolderSource(folder, 'portals');
  const options = {
    path: 'portals',
    hosts: internalHosts,
    secrets: ownSecrets,
    images,
    cache: new ParseCache(),
  } as const;
  const check = async (): Promise<number> => {
    const fetched = await source.fetch();
    if (fetched.state !== 'found') throw new Error('the fleet cannot be read');
    const startedAt = performance.now();
    await readDesired(await fetched.value.tree(), options);
    return performance.now() - startedAt;
  };
  await check();
  const again = [await check(), await check(), await check()];
  const file = join(folder, 'portals/brand-00007/portal.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Brand 7', 'Brand Seven'));
  return [
    figure('checks of a pass with every file in the parse cache', percentile(again, 0.5), 500),
    figure('the same with one file changed', await check(), 250),
  ];
}

function parsersAlone(folder: string): Figure[] {
  const texts = Array.from({ length: BRANDS }, (_, index) =>
    readFileSync(join(folder, `portals/brand-${String(index).padStart(5, '0')}/portal.yaml`), 'utf8'),
  );
  const timed = (work: () => void): number => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  };
  const parsed: unknown[] = [];
  const fast = timed(() => {
    for (const text of texts) parsed.push(...loadAll(text, { schema: CORE_SCHEMA }));
  });
  const slow = timed(() => {
    for (const text of texts) for (const document of parseAllDocuments(text)) document.toJS();
  });
  const schema = timed(() => {
    for (const value of parsed) if (!validators.Portal(value)) validators.Overrides(value);
  });
  return [
    peer('peer: js-yaml alone on the same files', fast),
    peer('peer: yaml alone on the same files', slow),
    peer('peer: ajv alone on the same values', schema),
  ];
}

function packaged(): Figure[] {
  const run = (...args: string[]): number => {
    const times = Array.from({ length: 15 }, () => {
      const startedAt = performance.now();
      spawnSync(process.execPath, args);
      return performance.now() - startedAt;
    });
    return percentile(times, 0.5);
  };
  return [
    figure('validate on the demo, packaged, whole process', run(command, 'validate', root), 150),
    peer('peer: node with an empty program', run('-e', '0')),
  ];
}

function figure(what: string, milliseconds: number, target: number): Figure {
  const measured = `${milliseconds.toFixed(0)} ms`;
  return { what, measured, target: `<= ${target} ms`, met: milliseconds <= target };
}

function peer(what: string, milliseconds: number): Figure {
  return { what, measured: `${milliseconds.toFixed(0)} ms`, target: '', met: true };
}
