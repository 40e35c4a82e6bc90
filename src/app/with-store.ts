// Open the configured store for one command and close it, also when the command fails.
import type { Settings } from '../schema/settings.ts';
import { openStore, type Store } from '../store/store.ts';
import { loadSettings } from './load-settings.ts';
import type { CommonOptions, World } from './world.ts';

/** @throws PortalError `settings-invalid`, `store-unavailable`, `store-newer`, and what `work` throws */
export async function withStore<Result>(
  world: World,
  options: CommonOptions,
  access: 'read-write' | 'read-only',
  work: (store: Store, settings: Settings) => Promise<Result>,
): Promise<Result> {
  const settings = await loadSettings(world, options);
  const store = await openStore(settings.store, access);
  try {
    return await work(store, settings);
  } finally {
    await store.destroy();
  }
}
