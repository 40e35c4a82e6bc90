// `portico status`: sync and health of each brand, with the reason and the fix.

import { stringify } from 'yaml';
import { PortalError } from '../core/portal-error.ts';
import { type BrandStatus, readStatus, type Status } from '../run/status.ts';
import { openStore } from '../store/store.ts';
import { loadSettings } from './load-settings.ts';
import { formatRows, type OutputFormat } from './print-table.ts';
import { type CommonOptions, type Exit, exit, type World } from './world.ts';

interface StatusOptions extends CommonOptions {
  readonly portal: string | null;
  readonly output: OutputFormat;
}

export async function status(world: World, options: StatusOptions): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store, 'read-only');
  try {
    const current = await readStatus(store, options.portal);
    if (options.portal !== null && current.brands.length === 0) {
      throw new PortalError('not-found', `there is no portal ${options.portal}`, 'portico status lists them.');
    }
    if (options.output === 'json') world.print(`${JSON.stringify(current, null, 2)}\n`);
    else if (options.output === 'yaml') world.print(stringify(current));
    else printStatus(world, current);
    return current.ready ? exit.fine : exit.notReady;
  } finally {
    await store.destroy();
  }
}

function printStatus(world: World, current: Status): void {
  const revision = current.revision;
  world.print(
    revision === undefined ? 'Nothing was applied yet.\n' : `Serving ${revision.label}  ${revision.message}\n`,
  );
  if (current.source !== undefined && current.source.status !== 'True') {
    world.print(`Source: ${current.source.reason}: ${current.source.message}\n`);
  }
  world.print('\n');
  world.print(formatRows(current.brands.map(brandRow), 'table', 'No portal is live.'));
  for (const brand of current.brands) {
    for (const condition of brand.conditions.filter((entry) => entry.status !== 'True')) {
      const where = condition.file === undefined ? '' : `${condition.file}:${condition.line ?? 1}  `;
      world.print(
        `\n${brand.portal}: ${condition.kind} ${condition.name} ${condition.reason}\n  ${where}${condition.message}\n`,
      );
    }
  }
}

function brandRow(brand: BrandStatus) {
  const synced = brand.conditions.find((condition) => condition.type === 'Synced');
  const readiness = brand.conditions.filter((condition) => condition.type === 'Ready');
  return {
    portal: brand.portal,
    brand: brand.brand,
    synced: synced === undefined ? 'Unknown' : synced.status === 'True' ? 'True' : synced.reason,
    ready: `${readiness.filter((condition) => condition.status === 'True').length}/${readiness.length}`,
    domains: brand.domains.join(', '),
  };
}
