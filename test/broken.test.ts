// The tests of the reconciler see every fault that is put into it on purpose.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('every fault is killed', { timeout: 960_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'broken/main.ts')], {
    encoding: 'utf8',
  });
  console.log(stdout.trimEnd().split('\n').at(-1));
  expect(stdout + stderr).not.toContain('SURVIVES');
  expect(stdout).toMatch(/^(\d+) of \1 killed$/m);
  expect(status).toBe(0);
});
