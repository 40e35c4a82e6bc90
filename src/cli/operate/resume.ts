// `portico resume`: ends the suspension and the rollback of one portal or of all.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { executeOperation } from '../../operations/operation.ts';
import { resumeOperation } from '../../operations/suspend.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from './shell-operation.ts';

export const resume: CommandDefinition<CommonOptions & { readonly portal?: string }> = {
  usage: '[portal]',
  summary: 'end the suspension or rollback of a portal, or of all of them',
  examples: ['portico resume acme', 'portico resume'],
  exits: { 0: 'resumed', 1: 'error' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { portal = null } = options;
      const operation = shellOperation(world, store, { action: 'resume', subject: portal ?? '' });
      await executeOperation(operation, () => resumeOperation(store, portal));
      world.print(`Resumed ${portal ?? 'all portals'}.\n`);
      return exit.fine;
    }),
};
