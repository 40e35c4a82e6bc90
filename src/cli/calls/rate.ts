// `portico calls rate`: charges the calls that found no price when they were loaded and find one now.
import { withStore } from '../../app/with-store.ts';
import { exit } from '../../app/world.ts';
import { rateUnrated } from '../../billing/rate-unrated.ts';
import { countUnrated } from '../../calls/ingest/unrated.ts';
import { recordAudit } from '../../operations/operation.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from '../operate/shell-operation.ts';
import { reportUnrated } from '../print/unrated-calls.ts';
import { type CallsOptions, customerOf } from './calls-options.ts';

export const callsRate: CommandDefinition<CallsOptions> = {
  summary: 'charge calls that found no rate before and find one now',
  options: (command) => command.option('--customer <id>', 'only calls of this customer'),
  examples: ['portico calls rate', 'portico calls rate --customer CUST-1042'],
  exits: { 0: 'every call has its price', 1: 'error, or calls are still unrated' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const customer = customerOf(options);
      const { rated, unrated } = await rateUnrated(store, customer);
      const left = countUnrated(unrated);
      reportUnrated(world, unrated);
      const operation = shellOperation(world, store, { action: 'rate-calls', subject: customer ?? 'all customers' });
      if (rated > 0) await recordAudit(operation, 'done', `${rated} calls were charged, ${left} are unrated`);
      world.print(`${rated} rated, ${left} still unrated\n`);
      return left === 0 ? exit.fine : exit.error;
    }),
};
