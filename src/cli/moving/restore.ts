// `portico restore`: replaces the store by a backup.
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { apiTokenNames } from '../../auth/tokens/api-token.ts';
import { putCopyInPlace } from '../../store/dialects/sqlite-copy.ts';
import { openStore } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { keyNote, revisionIn, storeFile } from './store-file.ts';

const POSTGRES_COMMAND = 'pg_restore --no-owner --exit-on-error --single-transaction --dbname="$DATABASE_URL" FILE';

export const restore: CommandDefinition<CommonOptions & { readonly file: string }> = {
  usage: '<file>',
  summary: 'replace the store by a backup; the present one is kept beside it, and nothing may be running',
  examples: ['portico restore /var/backups/portico-monday.backup'],
  exits: { 0: 'restored', 1: 'error' },
  run: async (world, options) => {
    const settings = await loadSettings(world, options);
    const { file } = options;
    const path = storeFile(settings, POSTGRES_COMMAND);
    const aside = await putCopyInPlace(file, path, world.clock.now());
    world.print(`${path}: restored from ${file}, ${await revisionIn(path)}\n`);
    if (aside !== null) world.print(`The previous store is in ${aside}\n`);
    world.report('All sessions have ended.\n');
    world.report(await tokenNote(path));
    world.report(keyNote(settings));
    return exit.fine;
  },
};

/** A token that was removed after the backup is valid again; only the operator knows which. */
async function tokenNote(file: string): Promise<string> {
  const store = await openStore(`sqlite:${file}`, 'read-only');
  try {
    const tokens = (await apiTokenNames(store)).map(({ name, role }) => `  ${name} (${role})\n`).join('');
    if (tokens === '') return '';
    return `These API tokens are valid, including any that were removed since the backup; check each (portico account token remove):\n${tokens}`;
  } finally {
    await store.destroy();
  }
}
