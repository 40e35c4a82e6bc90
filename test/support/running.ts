// Test harness: a real repository in a temporary folder, the real program as a process on it, and a client that
// speaks HTTPS to loopback with any host name.
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesIn, type Ended, runHere, type Served, serveHere } from './in-process.ts';
import { commandOf, programFile } from './program.ts';

/** Commands that run here change the folder; each place that goes leads back. */
const home = join(import.meta.dirname, '../..');
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
/** Long, since the machine may be busy: only what never comes fails by it. */
const PATIENCE_MS = 120_000;
/** Between two readings of what is waited for: this many times what a reading took, within these bounds. */
const READING_SHARE = 8;
const MIN_PAUSE_MS = 20;
const MAX_PAUSE_MS = 300;

export interface Workplace {
  readonly folder: string;
  /** Of whatever is run next; may be changed. */
  readonly environment: NodeJS.ProcessEnv;
  git(...args: string[]): string;
  read(path: string): string;
  save(path: string, text: string): void;
  /** Commits everything that is saved; gives the commit id. */
  commit(message: string): string;
  /** Runs a command to its end as a process of its own; never rejects. */
  portico(...args: string[]): Ended;
  /** Runs a command to its end in this process, at a fraction of the cost; never rejects. */
  here(...args: string[]): Promise<Ended>;
  /** Runs a command as a process of its own while this one continues to serve; never rejects. */
  run(...args: string[]): Promise<Ended>;
  /** Runs a command beside others; its exit code. */
  finish(...args: string[]): Promise<number | null>;
  /** Starts a long-running command; resolves when its last line is printed. */
  start(...args: string[]): Promise<Running>;
  /** Starts `portico up` in this process, without its log; resolves when its last line is printed. */
  serve(...args: string[]): Promise<Served>;
  remove(): Promise<void>;
}

export interface Running extends Served {
  readonly process: ChildProcess;
  readonly err: () => string;
}

/** Made once for all tests of a worker, and copied: processes of git are a large part of a test's time. */
let demoRepository: string | undefined;

function createDemoRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-demo-'));
  // Two of the three brands: the third is a document of six lines, and adds nothing but time.
  const filter = (path: string): boolean => !path.endsWith('solent.yaml');
  cpSync(join(import.meta.dirname, '../../portals'), join(folder, 'portals'), { recursive: true, filter });
  writeFileSync(join(folder, '.gitignore'), 'var/\n');
  gitIn(folder, ['init', '-q', '-b', 'main', '--template=']);
  commitAll(folder, 'The demo');
  return folder;
}

function gitIn(folder: string, args: readonly string[]): string {
  const whoAndHow = ['user.name=Ada', 'user.email=ada@example.test', 'maintenance.auto=false'];
  const options = whoAndHow.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...options, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function commitAll(folder: string, message: string): string {
  gitIn(folder, ['add', '-A']);
  gitIn(folder, ['commit', '-qm', message]);
  const head = readFileSync(join(folder, '.git/HEAD'), 'utf8').trim();
  return head.startsWith('ref: ') ? readFileSync(join(folder, '.git', head.slice(5)), 'utf8').trim() : head;
}

/** A new repository with the demo's portals committed; `overrides` are added to the environment of what runs in it. */
export function workplace(overrides: Readonly<Record<string, string>> = {}): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'portico-'));
  demoRepository ??= createDemoRepository();
  cpSync(demoRepository, folder, { recursive: true });
  const started: Served[] = [];
  const git = (...args: string[]): string => gitIn(folder, args);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PORTICO_EDGE_HTTPS: '127.0.0.1:0',
    PORTICO_EDGE_HTTP: '127.0.0.1:0',
    PORTICO_CONSOLE_LISTEN: '127.0.0.1:0',
    ...overrides,
  };
  return {
    folder,
    environment,
    git,
    commit: (message) => commitAll(folder, message),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    save: (path, text) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    portico: (...args) => run(folder, environment, args),
    here: (...args) => runHere(folder, environment, args),
    run: (...args) =>
      new Promise((resolve) => {
        execFile(process.execPath, commandOf(args), { cwd: folder, env: environment }, (error, out, err) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
          resolve({ code, out, err });
        });
      }),
    finish: (...args) =>
      new Promise((resolve) => {
        spawn(process.execPath, commandOf(args), {
          cwd: folder,
          env: environment,
          stdio: 'ignore',
        }).once('exit', resolve);
      }),
    start: async (...args) => {
      const running = await start(folder, environment, args);
      started.push(running);
      return running;
    },
    serve: async (...args) => {
      const served = await serveHere(folder, environment, args);
      started.push(served);
      return served;
    },
    remove: async () => {
      for (const running of started) await running.stop();
      if (process.cwd() === realpathSync(folder)) process.chdir(home);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(folder: string, environment: NodeJS.ProcessEnv, args: readonly string[]) {
  try {
    const out = execFileSync(process.execPath, commandOf(args), {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { code: 0, out, err: '' };
  } catch (thrown) {
    const failed = thrown as { status: number | null; stdout: string; stderr: string };
    return { code: failed.status, out: failed.stdout, err: failed.stderr };
  }
}

/** Starts the built package in a folder of one's own, as its user does; resolves when it says that it serves. */
export function startProgram(
  folder: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): Promise<Running> {
  return start(folder, environment, args, [join(import.meta.dirname, '../../dist/main.js')]);
}

async function start(
  folder: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
  [program = '', ...rest]: readonly string[] = [process.execPath, programFile('main')],
): Promise<Running> {
  const child = spawn(program, [...rest, ...args], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!/^Console .*token .+$/m.test(out) && !/"msg":"(?:serving|reconciling)"/.test(err)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`portico ${args.join(' ')} did not start:\n${out}${err}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    process: child,
    out: () => out,
    err: () => err,
    ...addressesIn(out + err),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      const code = await ended;
      clearTimeout(timer);
      return code;
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxCachedSessions: 0 });

export interface Asking {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Name sent in the TLS handshake; the host otherwise. */
  readonly serverName?: string;
}

/** One HTTPS request to loopback under the given host name. */
export function ask(port: number, host: string, path: string, asking: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: asking.method ?? 'GET',
        servername: asking.serverName ?? host,
        headers: { host: `${host}:${port}`, ...asking.headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(asking.body);
  });
}

/** Waits until a condition holds, reading again and again; fails with the last answer after two minutes. */
export async function until<T>(read: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const start = performance.now();
    const seen = await read();
    if (holds(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`it never came true; last seen: ${JSON.stringify(seen).slice(0, 2000)}`);
    // What is waited for often runs in this process: reading must leave it most of the processor.
    const pause = Math.min(MAX_PAUSE_MS, Math.max(MIN_PAUSE_MS, READING_SHARE * (performance.now() - start)));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
