// `portico override`: break-glass overrides of single customers, for what cannot wait for a commit.

import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import { endOverrideOperation, type OverrideInput, overrideOperation } from '../../operations/override.ts';
import { openStore } from '../../store/store.ts';
import { readBreakGlass } from '../../store/tables/break-glass.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';
import { shellOperation } from './approve.ts';

export interface OverrideSetOptions extends CommonOptions, OverrideInput {
  readonly reason: string;
}

export async function setOverride(world: World, options: OverrideSetOptions): Promise<Exit> {
  const { customer, reason } = options;
  const store = await openStore((await loadSettings(world, options)).store);
  try {
    const doing = shellOperation(world, store, { action: 'override', subject: customer, reason });
    const { name: actor } = doing.actor;
    const { entry, what } = await executeOperation(doing, () =>
      overrideOperation(store, options, { reason, actor, now: doing.now }),
    );
    const until = new Date(entry.until).toISOString();
    world.print(`${customer} of ${entry.portal}: ${what}, until ${until}.\n`);
    world.report('It shows in every plan until it ends. To make it last, commit it to the Overrides of the portal.\n');
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

export async function clearOverride(world: World, options: CommonOptions & { customer: string }): Promise<Exit> {
  const { customer } = options;
  const store = await openStore((await loadSettings(world, options)).store);
  try {
    const doing = shellOperation(world, store, { action: 'end-override', subject: customer });
    await executeOperation(doing, () =>
      endOverrideOperation(store, customer, { actor: doing.actor.name, now: doing.now }),
    );
    world.print(`The break-glass override of ${customer} has ended.\n`);
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

export async function listOverrides(world: World, options: CommonOptions & { output: OutputFormat }): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store, 'read-only');
  try {
    const rows = (await readBreakGlass(store)).map(({ customer, portal, show, hide, until, actor, reason }) => ({
      customer,
      portal,
      show: show.join(', '),
      hide: hide.join(', '),
      until: new Date(until).toISOString(),
      by: actor,
      reason,
    }));
    world.print(formatRows(rows, options.output, 'There is no break-glass override.'));
    return exit.fine;
  } finally {
    await store.destroy();
  }
}
