// Broken on purpose: puts each fault into a copy of the program and requires that the tests see it. `N of N killed` or exit 1.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest, type Vitest } from 'vitest/node';
import { DAY } from '../../../src/core/durations.ts';
import { isFull } from '../test-size.ts';
import { faults as allFaults, type Fault } from './faults.ts';

/** At each commit one that each test file sees, another each day. */
const today = Math.floor(Date.now() / DAY);
const faults = isFull
  ? allFaults
  : [...Map.groupBy(allFaults, ({ seenBy }) => seenBy).values()].flatMap((seen) => seen[today % seen.length] ?? []);

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Long: the machine may be busy. */
const TIMEOUT_MS = 300_000;

function makeCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-broken-'));
  for (const part of ['src', 'schemas', 'templates', 'portals', 'test', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs test files by name; the first test that failed, or null when all passed. One that never ends, ends all of this. */
async function firstFailure(vitest: Vitest, names: readonly string[]): Promise<string | null> {
  const timer = setTimeout(() => {
    console.log('a test does not end');
    process.exit(1);
  }, TIMEOUT_MS);
  const specifications = await vitest.globTestSpecifications(names.map((name) => `test/${name}.test.ts`));
  if (specifications.length !== names.length) throw new Error(`no test files: ${names.join(', ')}`);
  const { testModules } = await vitest.runTestSpecifications(specifications);
  clearTimeout(timer);
  const ran = testModules.filter(({ moduleId }) => specifications.some((one) => one.moduleId === moduleId));
  for (const module of ran) {
    for (const test of module.children.allTests('failed')) return test.fullName;
    const [error] = module.errors();
    if (error !== undefined) return error.message.split('\n')[0] ?? '';
  }
  return ran.length === names.length && ran.every((module) => module.ok()) ? null : 'no test was run';
}

/** The text of a file with the fault in it. */
function faulty(text: string, { name, file, find, replace }: Fault): string {
  if (text.split(find).length !== 2) throw new Error(`"${name}": its text is not exactly once in src/${file}`);
  return text.replace(find, () => replace);
}

async function killedBy(vitest: Vitest, folder: string, fault: Fault): Promise<string | null> {
  const path = join(folder, 'src', fault.file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, faulty(whole, fault));
  vitest.invalidateFile(path);
  try {
    return await firstFailure(vitest, [fault.seenBy]);
  } finally {
    writeFileSync(path, whole);
    vitest.invalidateFile(path);
  }
}

// Each of all, also where a part is tried: a text that changed is noticed with the change.
for (const fault of allFaults) faulty(readFileSync(join(root, 'src', fault.file), 'utf8'), fault);
const folder = makeCopy();
// One process, so that each file is compiled once, but for the one with the fault.
const vitest = await createVitest('test', {
  ...{ root: folder, config: false, include: ['test/**/*.test.ts'], watch: false, reporters: [{}], bail: 1 },
  ...{ pool: 'threads', maxWorkers: 1, isolate: false, testTimeout: 30_000, expect: { poll: { timeout: 5_000 } } },
});
try {
  const healthy = await firstFailure(vitest, [...new Set(faults.map(({ seenBy }) => seenBy))]);
  if (healthy !== null) throw new Error(`without a fault the tests fail: ${healthy}`);
  let survivors = 0;
  for (const fault of faults) {
    const test = await killedBy(vitest, folder, fault);
    if (test === null) survivors += 1;
    console.log(`${test === null ? 'SURVIVES' : 'killed  '}  ${fault.name}${test === null ? '' : `  <-  ${test}`}`);
  }
  console.log(`${faults.length - survivors} of ${faults.length} killed`);
  process.exitCode = survivors === 0 ? 0 : 1;
} finally {
  await vitest.close();
  rmSync(folder, { recursive: true, force: true });
}
