// `npm run check`: everything that must be clean before the tests, each step named, all run, the first failure's code kept.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => `${root}node_modules/.bin/${name}`;

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['format and lint', [bin('biome'), 'check', '--error-on-warnings', '.']],
  ['types', [bin('tsc'), '-p', '.']],
  [
    'import directions and sizes',
    [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', 'test/architecture.test.ts'],
  ],
  ['generated files are fresh', [process.execPath, '.ci/generate.ts', '--check']],
  ['unused files, exports and dependencies', [bin('knip')]],
];

let failed = false;
for (const [name, [command = '', ...args]] of steps) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  report(name, result.status === 0, `${result.stdout ?? ''}${result.stderr ?? ''}`);
}
const focused = focusedTests();
report('no skipped or focused tests', focused.length === 0, focused.join('\n'));
process.exitCode = failed ? 1 : 0;

function report(name: string, ok: boolean, output: string): void {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (ok) return;
  failed = true;
  console.log(output.trimEnd());
}

/** Places where a test is skipped or run alone; neither may be committed. */
function focusedTests(): string[] {
  return readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) =>
      readFileSync(`${root}test/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          /\b(?:it|test|describe)\.(?:only|skip|todo)\b/.test(line)
            ? [`test/${file}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
}
