// Reads images in a thread with limits of memory and time, one after another, and keeps the results by digest: an image that would
// stop the process ends a thread that nothing else runs in. Small PNGs are checked without it, since starting it takes as long as
// all else that a short command does.
import { once } from 'node:events';
import { extname } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../../core/canonical.ts';
import { SECOND } from '../../core/durations.ts';
import { imageFacts } from '../../core/images/facts.ts';
import type { ImageReader } from '../../core/images/image-reader.ts';
import { upTo } from '../../core/limits/cache-size.ts';
import { limits } from '../../core/limits/limits.ts';
import { attemptOf } from './attempt.ts';
import { checkPng } from './check-png.ts';
import type { ImageAnswer, ImageTask } from './image-worker.ts';

const MIB = 1024 * 1024;
/** Results kept of checks, and of icons, which have some kilobytes each. */
const KEPT_MISTAKES = 10_000;
const KEPT_ICONS = 200;
/** Milliseconds after which a thread without work is ended, which frees its memory. */
const IDLE_MS = 30 * SECOND;
/** The part of the heap for young objects, in MiB. */
const YOUNG_MIB = 8;

type Result = { readonly answer: ImageAnswer } | { readonly mistake: string };

/**
 * The thread is started when the first image comes; it keeps the process alive only while it works.
 * @param patience milliseconds that one image may take
 */
export function createImageReader(patience: number = limits.imageMs): ImageReader {
  const thread = createThread(patience);
  let last: Promise<unknown> = Promise.resolve();
  const run = (task: ImageTask): Promise<Result> => {
    const own = last.then(() => thread(task));
    last = own.catch(() => undefined);
    return own;
  };
  const mistakes = new LRUCache<string, Promise<Result>>(upTo(KEPT_MISTAKES));
  const icons = new LRUCache<string, Promise<Result>>({ max: KEPT_ICONS });
  return {
    mistake: async (bytes) => {
      const result = await kept(
        mistakes,
        sha256(bytes),
        async () => smallPngResult(bytes) ?? (await run({ task: 'mistake', bytes })),
      );
      if ('mistake' in result) return result.mistake;
      return result.answer.is === 'mistake' ? result.answer.mistake : undefined;
    },
    icon: async (bytes, size) => {
      const result = await kept(icons, `${size} ${sha256(bytes)}`, () => run({ task: 'icon', bytes, size }));
      return 'answer' in result && result.answer.is === 'icon' ? result.answer.icon : undefined;
    },
  };
}

/** The check of a PNG of few pixels: Node's own zlib inflates as many bytes as its header needs, and no more. */
function smallPngResult(bytes: Uint8Array): Result | undefined {
  const facts = imageFacts(bytes);
  if (facts?.mediaType !== 'image/png' || facts.width * facts.height > limits.smallImagePixels) return undefined;
  return { answer: { is: 'mistake', mistake: attemptOf(bytes, facts, checkPng).mistake } };
}

/** What could not be found out is asked for again the next time. */
function kept(results: LRUCache<string, Promise<Result>>, key: string, make: () => Promise<Result>): Promise<Result> {
  const known = results.get(key);
  if (known !== undefined) return known;
  const made = make();
  results.set(key, made);
  made.catch(() => results.delete(key));
  return made;
}

/** Runs one task at a time. A thread that took too long, or too much memory, is ended, and the next task gets another. */
function createThread(patience: number): (task: ImageTask) => Promise<Result> {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  return async (task) => {
    clearTimeout(idle);
    worker ??= await startWorker(() => {
      worker = undefined;
    });
    worker.ref();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), patience);
    try {
      worker.postMessage(task);
      const [answer] = (await once(worker, 'message', { signal: late.signal })) as [ImageAnswer];
      worker.unref();
      idle = setTimeout(() => void end(), IDLE_MS).unref();
      return { answer };
    } catch (thrown) {
      await end();
      if (late.signal.aborted) return { mistake: 'decoding it takes too long' };
      if (isOutOfMemory(thrown)) return { mistake: 'decoding it takes too much memory' };
      throw thrown;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Resolves when the thread runs, so that its start is not counted as decoding. */
async function startWorker(ended: () => void): Promise<Worker> {
  const file = new URL(`image-worker${extname(import.meta.filename)}`, import.meta.url);
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(file, {
    // Settings and secrets are none of its business.
    env: {},
    // Standard output is for results. The streams are not read: a stream that is read keeps the process alive with its thread.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.imageThreadBytes / MIB,
      maxYoungGenerationSizeMb: YOUNG_MIB,
    },
  });
  // While it works its end is seen by what waits for it.
  worker.on('error', () => undefined).once('exit', ended);
  await once(worker, 'online');
  return worker;
}

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
