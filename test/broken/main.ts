// Broken on purpose: puts each fault into a copy of the program and requires that the tests see it. `N of N killed` or exit 1.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fault, faults } from './faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AT_ONCE = 2;
const TIMEOUT_MS = 60_000;

interface Copy {
  readonly folder: string;
  /** Runs test files by name; the first test that failed, or null when all passed. */
  run(...files: string[]): Promise<string | null>;
}

function makeCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'portico-broken-'));
  for (const part of ['src', 'schemas', 'templates', 'portals', 'test', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const config = `export default { test: { bail: 1, maxWorkers: 1, isolate: false, testTimeout: 15000, cache: false } };\n`;
  writeFileSync(join(folder, 'vitest.config.ts'), config);
  return { folder, run: (...files) => runTests(folder, files) };
}

function runTests(folder: string, files: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const paths = files.map((name) => `test/${name}.test.ts`);
    const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
    const child = spawn(
      process.execPath,
      [vitest, 'run', ...paths, '--reporter=json', `--outputFile=${join(folder, 'report.json')}`],
      {
        cwd: folder,
        env: { ...process.env, CI: 'true' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.resume();
    child.stderr.resume();
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? null : firstFailure(folder));
    });
  });
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function firstFailure(folder: string): string {
  const { testResults } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  return (
    failed?.fullName.trim() ?? testResults.find(({ message }) => message !== '')?.message.split('\n')[0] ?? 'no test'
  );
}

/** The text of a file with the fault in it. */
function faulty(text: string, { name, file, find, replace }: Fault): string {
  if (text.split(find).length !== 2) throw new Error(`"${name}": its text is not exactly once in src/${file}`);
  return text.replace(find, () => replace);
}

async function killedBy(copy: Copy, fault: Fault): Promise<string | null> {
  const path = join(copy.folder, 'src', fault.file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, faulty(whole, fault));
  try {
    return await copy.run(fault.seenBy);
  } finally {
    writeFileSync(path, whole);
  }
}

const copies = Array.from({ length: AT_ONCE }, makeCopy);
try {
  const [first] = copies;
  const healthy = await first?.run(...new Set(faults.map(({ seenBy }) => seenBy)));
  if (healthy !== null) throw new Error(`without a fault the tests fail: ${healthy}`);
  const queue = [...faults];
  const survivors: string[] = [];
  await Promise.all(
    copies.map(async (copy) => {
      for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
        const test = await killedBy(copy, fault);
        if (test === null) survivors.push(fault.name);
        console.log(`${test === null ? 'SURVIVES' : 'killed  '}  ${fault.name}${test === null ? '' : `  <-  ${test}`}`);
      }
    }),
  );
  console.log(`${faults.length - survivors.length} of ${faults.length} killed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  for (const { folder } of copies) rmSync(folder, { recursive: true, force: true });
}
