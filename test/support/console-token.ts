// The console's token of a running Portico, in the file that it prints where its output is not a terminal.
import { readFileSync } from 'node:fs';

export function consoleTokenOf(running: { out(): string }): string {
  const file = /token in (\S+)$/m.exec(running.out())?.[1];
  if (file === undefined) throw new Error('no file of a token was printed');
  return readFileSync(file, 'utf8').trim();
}
