// The world of this process: its arguments, environment, streams and signals.
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { systemClock } from '../adapters/clock.ts';
import { createImageReader } from '../adapters/images/image-reader.ts';
import { hasEnded } from '../adapters/process-identity.ts';
import { terminalText } from '../core/text/terminal-text.ts';
import { exit, type World } from './world.ts';

/** The version in the package's own package.json. */
export function readVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(file) as { version: string };
  return version;
}

/** Creates the world, and handles signals and closed output from then on. */
export function createWorld(version: string): World {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  // A reader that closes the pipe (`portico plan | head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.fine);
  });
  // https://no-color.org: any value that is not empty.
  const colors = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  return {
    clock: systemClock,
    environment: process.env,
    directory: process.cwd(),
    images: createImageReader(),
    print: (text) => void process.stdout.write(terminalText(text, colors)),
    report: (text) => void process.stderr.write(terminalText(text, false)),
    confirm,
    readInput,
    colors,
    terminal: process.stdout.isTTY === true,
    interactive: process.stderr.isTTY === true,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    // From sources, the code may differ at any start.
    release: import.meta.filename.endsWith('.ts') ? `${version}+${systemClock.now()}` : version,
    hasEnded,
    step: () => undefined,
    stop: stopping.signal,
  };
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const reply = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(reply.trim());
}

async function readInput(): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
}
