// A peer: terraform on the same portals, as inputs of its built-in resource, so that no provider is downloaded or asked.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Figure } from './figure.ts';
import { fleetDocument } from './fleet.ts';
import { peer } from './reconcile.ts';

const RESOURCES = 1_000;
const LIMIT_MS = 120_000;

export function terraform(): Figure[] {
  if (spawnSync('terraform', ['version']).status !== 0) {
    return [{ what: 'peer: terraform', measured: 'not on PATH', target: '', met: true }];
  }
  return [
    ...measure('tiny inputs', (index) => `value ${index}`),
    ...measure('whole portals', (index) => load(fleetDocument(`brand-${index}`, index).split('---\n')[0] ?? '')),
  ];
}

function measure(name: string, inputOf: (index: number) => unknown): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'portico-terraform-'));
  const write = (changed: number | null): void => {
    const resources = Object.fromEntries(
      Array.from({ length: RESOURCES }, (_, index) => [
        `r${index}`,
        { input: inputOf(index === changed ? index + RESOURCES : index) },
      ]),
    );
    writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ resource: { terraform_data: resources } }));
  };
  const run = (...args: string[]): number => {
    const startedAt = performance.now();
    const { status, signal } = spawnSync('terraform', args, { cwd: folder, stdio: 'ignore', timeout: LIMIT_MS });
    if (status !== 0) throw new Error(`terraform ${args.join(' ')}: ${signal ?? status}`);
    return performance.now() - startedAt;
  };
  try {
    write(null);
    run('init', '-input=false');
    const applied = run('apply', '-auto-approve', '-input=false');
    const noop = run('plan', '-input=false');
    write(7);
    const changed = run('plan', '-input=false');
    const what = `peer: terraform, ${RESOURCES} resources of ${name}`;
    return [
      peer(`${what}: apply`, applied),
      peer(`${what}: plan of no change`, noop),
      peer(`${what}: plan of one change`, changed),
    ];
  } catch (thrown) {
    return [{ what: `peer: terraform, ${name}`, measured: String(thrown).slice(0, 60), target: '', met: true }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
