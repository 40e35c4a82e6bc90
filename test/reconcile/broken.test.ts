// The tests of the reconciler see every fault that is put into it on purpose: one for each test file at
// each commit (another each day), all each night.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('every fault is killed', { timeout: 960_000 }, async () => {
  const program = join(import.meta.dirname, '../support/broken/main.ts');
  // Not waited for at a standstill: the runner wants to hear from this process meanwhile.
  const { failed, out } = await new Promise<{ failed: boolean; out: string }>((resolve) => {
    execFile(process.execPath, [program], (error, stdout, stderr) => {
      resolve({ failed: error !== null, out: `${stdout}${stderr}` });
    });
  });
  console.log(out.trimEnd().split('\n').at(-1));
  expect(out).not.toContain('SURVIVES');
  expect(out).toMatch(/^(\d+) of \1 killed$/m);
  expect(failed).toBe(false);
});
