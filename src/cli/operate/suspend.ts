// `portico suspend`: leaves one portal, or all, as they are until they are resumed.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import { suspendOperation } from '../../operations/suspend.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from './shell-operation.ts';

interface SuspendOptions extends CommonOptions {
  /** Absent for all portals. */
  readonly portal?: string;
  readonly reason: string;
}

export const suspend: CommandDefinition<SuspendOptions> = {
  usage: '[portal]',
  summary: 'leave a portal, or all of them, as they are until resumed',
  options: (command) => command.requiredOption('--reason <text>', 'why; status shows it'),
  examples: ['portico suspend acme --reason "their switch moves tonight"', 'portico suspend --reason "change freeze"'],
  exits: { 0: 'suspended', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { portal = null, reason } = options;
      const operation = shellOperation(world, store, { action: 'suspend', subject: portal ?? '', reason });
      const { actor, now } = operation;
      await executeOperation(operation, () => suspendOperation(store, { portal, reason, actor: actor.name, now }));
      world.print(`Suspended ${portal ?? 'all portals'}: they are served as they are. To end this: portico resume\n`);
      return exit.fine;
    }),
};
