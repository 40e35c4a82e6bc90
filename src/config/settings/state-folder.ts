// Where this server keeps what is its own beside its store.
import { dirname, join } from 'node:path';
import type { Settings } from '../../schema/settings.ts';

/** The folder for what this server keeps beside its store: the Git mirror and keys of its own. */
export function stateFolder({ store }: Pick<Settings, 'store'>): string {
  return store.startsWith('sqlite:') ? dirname(store.slice('sqlite:'.length)) : 'var';
}

/** Folder of the mirrors of several sources. */
export const MIRRORS = 'mirrors';

/** Where the bare mirror of a source lives. @param name empty for the only source */
export function mirrorFolder(settings: Pick<Settings, 'store'>, name: string): string {
  const state = stateFolder(settings);
  return name === '' ? join(state, 'mirror.git') : join(state, MIRRORS, `${name}.git`);
}
