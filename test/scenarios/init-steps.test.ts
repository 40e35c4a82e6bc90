// The steps of "Add a brand" in the README that init writes, followed literally: each command in a shell with an empty HOME.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programFile } from '../support/program.ts';

const NAME = 'baltic';
let folder: string;

/** Runs a line in a shell, where `portico` is this program. @returns what it printed; throws when it fails */
function shell(line: string, cwd: string): string {
  const identity = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.test' };
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.test' };
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(':');
  const env = { PATH: path, HOME: join(folder, 'home'), ...identity, ...committer };
  return execFileSync('sh', ['-ec', line], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-steps-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'bin/portico'), `#!/bin/sh\nexec node ${programFile('main')} "$@"\n`);
  chmodSync(join(folder, 'bin/portico'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a brand that is added by the steps is valid, planned and committed; without the changes of step 2 it is refused', () => {
  shell('portico init shop && cd shop && git init -q -b main && git add -A && git commit -q -m First', folder);
  const shop = join(folder, 'shop');
  const readme = readFileSync(join(shop, 'README.md'), 'utf8');
  const section = /## Add a brand\n(.*?)\n## /s.exec(readme)?.[1] ?? '';
  const steps = section.split(/^\d+\. /m).slice(1);
  expect(steps).toHaveLength(7);
  const printed: string[] = [];
  for (const step of steps) {
    const text = step.replaceAll('NAME', NAME);
    const changed = /^In `(\S+)` change/.exec(text)?.[1];
    if (changed !== undefined) {
      expect(() => shell('portico validate', shop)).toThrow();
      const keys = [...text.matchAll(/`(\w+):`/g)].map((match) => match[1] ?? '');
      expect(keys).toEqual(['name', 'brand', 'domains']);
      const file = join(shop, changed);
      const values: Record<string, string> = { name: NAME, brand: 'Baltic', domains: `[${NAME}.localhost]` };
      const lines = readFileSync(file, 'utf8').split('\n');
      const edited = lines.map((line) => {
        const key = keys.find((each) => line.startsWith(`${each}:`));
        return key === undefined ? line : `${key}: ${values[key]}`;
      });
      writeFileSync(file, edited.join('\n'));
    }
    for (const [, command = ''] of text.matchAll(/^ {7}(\S.*)$/gm)) printed.push(shell(command, shop));
  }
  expect(printed).toHaveLength(3);
  expect(printed.join('')).toMatch(/Baltic/);
  expect(shell('git log --format=%s -1', shop).trim()).toBe(`Add ${NAME}`);
});
