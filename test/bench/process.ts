// Whole processes of the built program, with the time they take and the most memory they hold.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const command = join(root, 'dist/main.js');
const LIMIT_MS = 300_000;

/** A module that tells the process's peak resident memory (kB) at its end. */
const peakMemory = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`;

export interface Run {
  readonly milliseconds: number;
  readonly mebibytes: number;
  readonly code: number | null;
}

export function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
}

/** Runs `portico ...args` in a folder; what it prints goes nowhere. */
export function runPortico(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', peakMemory, command, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: LIMIT_MS,
    maxBuffer: 1e8,
  });
  const milliseconds = performance.now() - startedAt;
  const kibibytes = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0);
  if (kibibytes === 0) throw new Error(`portico ${args.join(' ')} failed: ${stderr.slice(-2_000)}`);
  return { milliseconds, mebibytes: kibibytes / 1024, code: status };
}

/** A repository with everything in the folder committed. */
export function makeRepository(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  // Tidying in the background would be measured along.
  git(folder, 'config', 'gc.auto', '0');
  commitAll(folder, 'The fleet');
  git(folder, 'gc', '-q');
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', 'commit', '-qm', message);
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: folder });
}
