// Every page of the portal is HTML by the Nu checker, in each of its states.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { portalStates } from '../../support/portal-states.ts';
import { demoWorld } from '../../support/worlds/demo.ts';

const JAVA = '/usr/bin/java';

interface Finding {
  readonly url: string;
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly message: string;
  readonly extract?: string;
  readonly lastLine?: number;
}

/** Returns what the checker finds in files, all of them in one process. */
async function findingsIn(folder: string): Promise<readonly Finding[]> {
  const jar = createRequire(import.meta.url)('vnu-jar') as string;
  const args = ['-Xss1m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--errors-only', folder];
  const { stderr } = await promisify(execFile)(JAVA, args, { maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(stderr) as { readonly messages: readonly Finding[] }).messages;
}

// Where there is no Java it is skipped, by name. `bash .ci/packages` installs one.
test.skipIf(!existsSync(JAVA))('the checker finds no error on any page', async () => {
  await using world = await demoWorld();
  const states = await portalStates(world);
  expect(states.length).toBeGreaterThan(150);
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [index, { html }] of states.entries()) writeFileSync(join(folder, `${index}.html`), html);
  // A page that is known to be wrong, so that a checker which reads nothing is noticed.
  writeFileSync(
    join(folder, 'wrong.html'),
    '<!doctype html><html lang="en"><title>x</title><p><p id="a"><p id="a"></div>',
  );
  const findings = await findingsIn(folder);
  const texts = findings.map(({ url, message, extract }) => {
    const index = /(\w+)\.html$/.exec(url)?.[1] ?? '';
    return `${states[Number(index)]?.name ?? index}: ${message} ${(extract ?? '').slice(0, 200)}`;
  });
  expect(texts.filter((text) => text.startsWith('wrong: ')).length).toBeGreaterThan(0);
  expect(texts.filter((text) => !text.startsWith('wrong: '))).toEqual([]);
});
