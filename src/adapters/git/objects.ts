// Reads blobs by id through one long-lived `git cat-file --batch`; nothing is ever checked out.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { limits } from '../../core/limits/limits.ts';

interface Waiting {
  readonly id: string;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

export interface GitObjects {
  /** The bytes of a blob. Rejects when it is missing, too large, or the process ended. */
  blob(id: string): Promise<Uint8Array>;
  close(): void;
}

/**
 * Starts no process before the first read, and a new one after the old one died.
 * Answers come in the order of the questions, as `git-cat-file(1)` promises for `--batch`.
 */
export function openGitObjects(gitDirectory: string, environment: Readonly<Record<string, string>>): GitObjects {
  let child: ChildProcessWithoutNullStreams | undefined;
  let waiting: Waiting[] = [];
  let pending: Buffer[] = [];
  let pendingBytes = 0;

  const fail = (reason: Error): void => {
    const failed = waiting;
    waiting = [];
    pending = [];
    pendingBytes = 0;
    child?.kill();
    child = undefined;
    for (const reader of failed) reader.reject(reason);
  };

  const take = (): void => {
    let buffer = Buffer.concat(pending, pendingBytes);
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const answer = parseAnswer(buffer, next.id);
      if (answer === undefined) break;
      waiting.shift();
      buffer = buffer.subarray(answer.consumed);
      if (answer.bytes === undefined) next.reject(new Error(answer.problem));
      else next.resolve(answer.bytes);
    }
    pending = [buffer];
    pendingBytes = buffer.length;
  };

  const start = (): ChildProcessWithoutNullStreams => {
    const fresh = spawn('git', ['cat-file', '--batch'], { cwd: gitDirectory, env: environment });
    fresh.on('error', (error) => fail(new Error(`git cat-file could not be run: ${error.message}`)));
    // There are no streams where no file descriptor was left for them; the error comes after this.
    const { stdout, stderr, stdin }: Partial<ChildProcessWithoutNullStreams> = fresh;
    stdout?.on('data', (chunk: Buffer) => {
      pending.push(chunk);
      pendingBytes += chunk.length;
      take();
    });
    stderr?.resume();
    stdin?.on('error', () => undefined);
    fresh.on('close', () => {
      if (child === fresh) fail(new Error('git cat-file ended before it answered'));
    });
    return fresh;
  };

  return {
    blob: (id) =>
      new Promise((resolve, reject) => {
        child ??= start();
        waiting.push({ id, resolve, reject });
        const { stdin }: Partial<ChildProcessWithoutNullStreams> = child;
        stdin?.write(`${id}\n`);
      }),
    close: () => fail(new Error('the repository was closed')),
  };
}

type Answer =
  | { readonly consumed: number; readonly bytes: Uint8Array }
  | { readonly consumed: number; readonly bytes: undefined; readonly problem: string };

/** One answer at the head of the buffer, or undefined when it is not complete yet. */
function parseAnswer(buffer: Buffer, id: string): Answer | undefined {
  const newline = buffer.indexOf(10);
  if (newline === -1) return undefined;
  const [, type, sizeText] = buffer.toString('latin1', 0, newline).split(' ');
  if (type !== 'blob') return { consumed: newline + 1, bytes: undefined, problem: `object ${id} is not a blob here` };
  const size = Number(sizeText);
  const end = newline + 1 + size;
  if (buffer.length < end + 1) return undefined;
  if (size > limits.blobBytes) return { consumed: end + 1, bytes: undefined, problem: `object ${id} is too large` };
  return { consumed: end + 1, bytes: Buffer.from(buffer.subarray(newline + 1, end)) };
}
