// Watches folders of this machine. One plain watch a folder: Node's recursive watch loses files that are replaced by a
// rename, which is how git writes refs and how most editors save.
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folders watched at most; what lies beyond is noticed by the routine look. */
const MAX_FOLDERS = 20_000;

/** Calls back at any change in the folder or below it; folders that appear later are watched too. Errors end in silence. */
export function watchFolder(root: string, changed: () => void): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string): void => {
    if (watchers.has(folder) || watchers.size >= MAX_FOLDERS) return;
    try {
      const watcher = watch(folder, (_event, name) => {
        // A folder that is deleted names itself. It may exist again already: another one, which is not watched yet.
        const gone = name === basename(folder) && folder !== root;
        if (gone) drop(folder);
        watchFolder(gone ? dirname(folder) : folder);
        changed();
      });
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
    } catch {
      // Gone again, or the system's limit of watches is reached: the routine look sees it.
    }
  };
  const watchFolder = (folder: string): void => {
    add(folder);
    for (const name of foldersIn(folder)) {
      if (!watchers.has(join(folder, name))) watchFolder(join(folder, name));
    }
  };
  watchFolder(root);
  return { close: () => [...watchers.keys()].forEach(drop) };
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    return [];
  }
}
