// What an operator does again and again, in words: commit a change, ask for the status, look at a page, touch a row.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import type { Ended, Served } from './in-process.ts';
import { type Answer, ask, until, type Workplace } from './running.ts';

/** Settings under which no removal is ever too many: for tests of something else. */
export const withoutLimits = {
  PORTICO_GUARDS_MAX_REMOVALS: '1000',
  PORTICO_GUARDS_MAX_REMOVAL_PERCENT: '100',
  PORTICO_GUARDS_MAX_REMOVALS_PER_HOUR: '1000',
  PORTICO_GUARDS_MAX_REMOVAL_PERCENT_PER_HOUR: '100',
};

/** Changes a file; the change has to be one. */
export function edit(place: Workplace, path: string, change: (text: string) => string): void {
  const before = place.read(path);
  const after = change(before);
  expect(after).not.toBe(before);
  place.save(path, after);
}

export function saveFooter(place: Workplace, portal: string, text: string): void {
  edit(place, `portals/${portal}/portal.yaml`, (yaml) => yaml.replace(/^footer: .*$/m, `footer: ${text}`));
}

/** Commits a new footer, which every page of the portal shows. A trailer is in the last paragraph of the message. */
export function commitFooter(place: Workplace, portal: string, text: string, trailer = ''): string {
  saveFooter(place, portal, text);
  return place.commit(`${text}${trailer === '' ? '' : `\n\n${trailer}`}`);
}

export const page = (running: Served, portal: string, path = '/login'): Promise<Answer> =>
  ask(running.httpsPort, `${portal}.localhost`, path);

/** Waits until the portal's pages hold the text. */
export const shows = (running: Served, portal: string, text: string): Promise<Answer> =>
  until(
    () => page(running, portal),
    ({ body }) => body.includes(text),
  );

/** Waits until the status holds the word; the whole of it. */
export const statusShows = (place: Workplace, word: string): Promise<Ended> =>
  until(
    () => place.here('status'),
    ({ out }) => out.includes(word),
  );

export const allReady = (place: Workplace) =>
  until(
    async () => (await place.here('status')).code,
    (code) => code === 0,
  );

/** Whether every portal and its domains are ready, where no reconciler runs, for which the whole status is not ready. */
export async function portalsReady(place: Workplace): Promise<boolean> {
  const { brands } = JSON.parse((await place.here('status', '-o', 'json')).out) as { brands: { ready: boolean }[] };
  return brands.length > 0 && brands.every(({ ready }) => ready);
}

/** The id that a blocked plan is approved by, out of the words of the status. */
export function planIn(text: string): string {
  const id = /portico apply (?:\. )?--approve ([0-9a-f]{64})/.exec(text)?.[1];
  if (id === undefined) throw new Error(`there is no plan id in:\n${text}`);
  return id;
}

/** Runs SQL on the store, as an operator at a shell might; its rows. */
export function sql(place: Workplace, statement: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(place.folder, 'var/portico.db'));
  try {
    return database.prepare(statement).all() as Record<string, unknown>[];
  } finally {
    database.close();
  }
}

/**
 * All that comes of what an operator or a pull request would run on the files, standard error and written files included.
 * None of it may end in a fault.
 */
export async function everythingSaid(place: Workplace): Promise<string> {
  const commands = [
    ['validate', '--format', 'human', '--format', 'sarif=sarif.json'],
    ['validate', '--format', 'json', '--format', 'junit=junit.xml'],
    ['validate', '--format', 'github'],
    ['plan'],
    ['plan', '--format', 'json', '--out', 'made.plan'],
    ['plan', '--against', 'HEAD~1', '--format', 'markdown'],
    ['preview', '--out', 'var/pages'],
    ['reconcile', '--once'],
    ['explain', 'CUST-1042', 'cdr'],
    ['status', '-o', 'json'],
    ['history', '-o', 'json'],
    ['history', 'acme'],
  ];
  rmSync(join(place.folder, 'var/pages'), { recursive: true, force: true });
  const said: string[] = [];
  for (const command of commands) {
    const { out, err } = await place.here(...command);
    said.push(out, err);
  }
  const pages = readdirSync(join(place.folder, 'var'), { recursive: true, encoding: 'utf8' });
  const written = [
    ...['sarif.json', 'junit.xml', 'made.plan'],
    ...pages.filter((path) => path.endsWith('.html')).map((path) => `var/${path}`),
  ].map((path) => place.read(path));
  const text = [...said, ...written].join('\n');
  expect(text).not.toMatch(/fault in portico|\n\s+at .*:\d+:\d+/);
  return text;
}
