// How many files this process may have open, connections among them.
import { readFileSync } from 'node:fs';

/** The limit of the system; infinite where it says none. Node has raised it to the hard limit. */
export function openFilesLimit(): number {
  try {
    const found = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'));
    return Number(found?.[1] ?? Number.POSITIVE_INFINITY);
  } catch {
    // Not Linux.
    return Number.POSITIVE_INFINITY;
  }
}
