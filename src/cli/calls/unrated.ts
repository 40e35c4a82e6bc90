// `portico calls unrated`: lists the calls that should be priced and found no rate, by customer and what is missing.
import { withStore } from '../../app/with-store.ts';
import { exit } from '../../app/world.ts';
import { listUnrated } from '../../billing/rate-unrated.ts';
import { unratedText } from '../../calls/ingest/unrated.ts';
import type { CommandDefinition } from '../command.ts';
import { type CallsOptions, customerOf } from './calls-options.ts';

export const callsUnrated: CommandDefinition<CallsOptions> = {
  summary: 'list calls that should be priced and found no rate',
  options: (command) => command.option('--customer <id>', 'only calls of this customer'),
  examples: ['portico calls unrated', 'portico calls unrated --customer CUST-1042'],
  exits: { 0: 'every call has its price', 1: 'error, or calls are unrated' },
  run: (world, options) =>
    withStore(world, options, 'read-only', async (store) => {
      const unrated = await listUnrated(store, customerOf(options));
      for (const entry of unrated) world.print(`${unratedText(entry)}\n`);
      return unrated.length === 0 ? exit.fine : exit.error;
    }),
};
