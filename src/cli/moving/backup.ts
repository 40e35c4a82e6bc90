// `portico backup`: the whole store as one file.
import { statSync } from 'node:fs';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { copyStore } from '../../store/dialects/sqlite-copy.ts';
import type { CommandDefinition } from '../command.ts';
import { keyNote, revisionIn, storeFile } from './store-file.ts';

const POSTGRES_COMMAND = 'pg_dump --format=custom --no-owner --file=FILE "$DATABASE_URL"';

export const backup: CommandDefinition<CommonOptions & { readonly file: string }> = {
  usage: '<file>',
  summary: 'write the whole store as one checked file, while everything runs; overwrites nothing',
  examples: ['portico backup /var/backups/portico-monday.backup'],
  exits: { 0: 'written and checked', 1: 'error' },
  run: async (world, options) => {
    const settings = await loadSettings(world, options);
    const { file } = options;
    copyStore(storeFile(settings, POSTGRES_COMMAND), file);
    world.print(`${file}: ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB, checked, ${await revisionIn(file)}\n`);
    world.report(keyNote(settings));
    return exit.fine;
  },
};
