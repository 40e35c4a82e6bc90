// `portico notify test`: sends a test notification and shows what each channel answered.
import { notificationChannels } from '../../app/notification-channels.ts';
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { testChannels } from '../../notifications/notifications.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';

export const notifyTest: CommandDefinition<CommonOptions & { readonly channel?: number }> = {
  summary: 'send a test notification and show what each channel answered',
  options: (command) => command.option('--channel <number>', 'only this one, counted from 1', Number),
  examples: ['portico notify test', 'portico notify test --channel 2'],
  exits: { 0: 'every channel took it', 1: 'error, or a channel did not take it' },
  run: async (world, { channel = null, ...options }) => {
    const { settings, sealer } = await openServer(world, options, 'warn');
    const store = await openStore(settings.store);
    const channels = notificationChannels(world, settings, { store, sealer });
    const results = await testChannels(channels, world.clock.now(), channel).finally(() => store.destroy());
    for (const { channel: label, ok, response } of results)
      world.print(`${ok ? 'ok' : 'failed'}  ${label}: ${response}\n`);
    return results.every(({ ok }) => ok) ? exit.fine : exit.error;
  },
};
