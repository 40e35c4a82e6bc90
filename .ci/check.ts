// `npm run check`: everything that must be clean before the tests. Steps run at the same time, each is named, all are run to their end.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { countsLine, readRequirements, requirementFindings } from './asvs/requirements.ts';
import { licenceFindings } from './components/licences.ts';
import { incrementally, typesCacheOf } from './structure/types-cache.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => `${root}node_modules/.bin/${name}`;

/** Where words that are to be replaced are refused. */
const PLAIN = ['src', 'test', 'templates', 'docs', 'schemas', 'README.md', 'CONTRIBUTING.md'];

interface Result {
  readonly ok: boolean;
  readonly output: string;
}

/** The longest first. */
const steps: readonly (readonly [name: string, run: () => Promise<Result>])[] = [
  ['types', command(bin('tsc'), '-p', '.', ...incrementally(typesCacheOf(root)))],
  ['format, lint and cycles of imports', command(bin('biome'), 'check', '--error-on-warnings', '.')],
  ['unused files, exports and dependencies', command(bin('knip'))],
  ['import directions, confined members, state and sizes', command(process.execPath, '.ci/structure.ts')],
  ['generated files are fresh', command(process.execPath, '.ci/generate.ts', '--check')],
  ['words', command(process.execPath, '.ci/words.ts', ...PLAIN)],
  ['pages and columns are complete', command(process.execPath, '.ci/completeness.ts')],
  ['no skipped or focused tests', async () => resultOf(focusedTests())],
  ['licences of what is shipped are allowed', async () => resultOf(licenceFindings())],
  ['security requirements name what shows them', async () => resultOf(requirementFindings(readRequirements()))],
];

let next = 0;
const workers = Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
  for (let step = steps[next++]; step !== undefined; step = steps[next++]) report(step[0], await step[1]());
});
await Promise.all(workers);
console.log(countsLine(readRequirements()));

function report(name: string, { ok, output }: Result): void {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (ok) return;
  process.exitCode = 1;
  console.log(output.trimEnd());
}

function command(program: string, ...args: readonly string[]): () => Promise<Result> {
  return () =>
    new Promise((resolve) => {
      const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      const output: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
      child.on('error', (error) => resolve({ ok: false, output: `${program}: ${error.message}` }));
      child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }));
    });
}

function resultOf(found: readonly string[]): Result {
  return { ok: found.length === 0, output: found.join('\n') };
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
