// `portico override clear`: ends the break-glass override of a customer.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import { endOverrideOperation } from '../../operations/override.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from './shell-operation.ts';

export const overrideClear: CommandDefinition<CommonOptions & { readonly customer: string }> = {
  usage: '<customer>',
  summary: 'end an override now',
  examples: ['portico override clear CUST-12'],
  exits: { 0: 'ended', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { customer } = options;
      const operation = shellOperation(world, store, { action: 'end-override', subject: customer });
      const who = { actor: operation.actor.name, now: operation.now };
      await executeOperation(operation, () => endOverrideOperation(store, customer, who));
      world.print(`The break-glass override of ${customer} has ended.\n`);
      return exit.fine;
    }),
};
