// Where this server keeps what is its own beside its store.
import { dirname, join } from 'node:path';
import type { Settings } from '../../schema/settings.ts';

/** The folder for what this server keeps beside its store: the Git mirror and keys of its own. */
export function stateFolder({ store }: Pick<Settings, 'store'>): string {
  return store.startsWith('sqlite:') ? dirname(store.slice('sqlite:'.length)) : 'var';
}

/** Where the bare mirror of the configured repository lives. */
export function mirrorFolder(settings: Pick<Settings, 'store'>): string {
  return join(stateFolder(settings), 'mirror.git');
}
