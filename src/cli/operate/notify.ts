// `portico notify`: what the operator was told, and whether the channels work.

import { loadSettings } from '../../app/load-settings.ts';
import { notificationChannels } from '../../app/notification-channels.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { testChannels } from '../../notifications/notifications.ts';
import { openStore } from '../../store/store.ts';
import { type Delivery, recentNotifications } from '../../store/tables/notifications.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

const LISTED = 100;

/** Sends a test and says what was answered; exit code 1 when a channel did not take it. */
export async function sendTestNotification(
  world: World,
  { channel, ...options }: CommonOptions & { readonly channel: number | null },
): Promise<Exit> {
  const settings = await loadSettings(world, options);
  const answers = await testChannels(notificationChannels(world, settings), world.clock.now(), channel);
  for (const { channel: label, ok, answer } of answers) world.print(`${ok ? 'ok' : 'failed'}  ${label}: ${answer}\n`);
  return answers.every(({ ok }) => ok) ? exit.fine : exit.error;
}

export async function listNotifications(
  world: World,
  { output, ...options }: CommonOptions & { readonly output: OutputFormat },
): Promise<Exit> {
  const settings = await loadSettings(world, options);
  const store = await openStore(settings.store);
  try {
    const rows = (await recentNotifications(store, LISTED)).map(({ notice, deliveries }) => ({
      at: notice.at,
      type: notice.type,
      subject: notice.subject,
      channels: deliveries.map(deliveryWords).join('; '),
    }));
    world.print(formatRows(rows, output, 'Nobody was told of anything yet.'));
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

function deliveryWords({ channel, state, attempts, problem }: Delivery): string {
  if (state === 'sent' || problem === null) return `${channel} ${state}`;
  return `${channel} ${state} after ${attempts === 1 ? '1 try' : `${attempts} tries`}: ${problem}`;
}
