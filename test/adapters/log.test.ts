// A line of the log is one event: whatever is in it, no one writes another line, and its time is in UTC.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const hostile = 'a\n{"level":50,"msg":"forged"}\r\n\u2028\u0000\u001b[2Jb"}';

test('hostile text stays inside its own line, which says when, how bad and what', () => {
  const script = `import { openLog } from './src/adapters/log.ts';
    const log = openLog('info', 3);
    log.info(process.env.TEXT, { portal: process.env.TEXT, why: process.env.TEXT });
    log.error('second', {});`;
  const environment = { PATH: process.env['PATH'], TZ: 'Asia/Kolkata', TEXT: hostile.replaceAll('\u0000', '') };
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: environment,
    encoding: 'utf8',
  });
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const text = hostile.replaceAll('\u0000', '');
  expect(first).toMatchObject({ msg: text, portal: text, why: text, level: 30, worker: 3 });
  expect(second).toMatchObject({ msg: 'second', level: 50 });
  expect(String(first?.['time'])).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  // A terminal that shows the line obeys nothing in it.
  expect(stderr).not.toContain('\u001b');
});
