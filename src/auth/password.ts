// Password hashing: argon2id in PHC strings, with few concurrent hashes so that a flood of logins cannot take all memory and threads.

import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { limits } from '../core/limits/limits.ts';
import { PortalError } from '../core/portal-error.ts';

const MIN_PASSWORD = 8;

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const SALT_BYTES = 16;
const TAG_BYTES = 32;

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

export interface Hasher {
  /**
   * Hashes a new password into a PHC string. Waits in the queue without a limit.
   * @throws PortalError `input-invalid` when the password is too short or too long.
   */
  hash(password: string): Promise<string>;
  /**
   * Compares in constant time. Without a hash (unknown email) or with an unreadable one the same work is done
   * and discarded, so that the duration reveals nothing. `busy` when the queue is full.
   */
  verify(hash: string | undefined, password: string): Promise<'match' | 'mismatch' | 'busy'>;
}

export interface HasherOptions {
  /** Hashes that run at the same time. */
  readonly concurrency: number;
  /** Verifications that may wait; further ones are turned away. */
  readonly queue: number;
  /** Memory of a new hash in KiB; OWASP's recommendation unless given. */
  readonly memoryKib?: number;
}

/** Create the one place of a process where passwords are hashed. */
export function createHasher(options: HasherOptions): Hasher {
  const memory = options.memoryKib ?? MEMORY_KIB;
  const waiting: (() => void)[] = [];
  let running = 0;

  const enqueue = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < options.concurrency) running += 1;
    // A finished hash hands its slot over to the next one, so `running` does not change.
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };

  return {
    hash: async (password) => {
      if (password.length < MIN_PASSWORD || password.length > limits.passwordCharacters) {
        throw new PortalError(
          'input-invalid',
          `a password has ${MIN_PASSWORD} to ${limits.passwordCharacters} characters, this one has ${password.length}`,
          'Choose another password.',
        );
      }
      return enqueue(() => hashPassword(password, memory));
    },
    verify: async (hash, password) => {
      if (running >= options.concurrency && waiting.length >= options.queue) return 'busy';
      return enqueue(async () => ((await verifyPassword(hash, password, memory)) ? 'match' : 'mismatch'));
    },
  };
}

async function hashPassword(password: string, memory: number): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive(password, ownParameters(salt, memory));
  return `$argon2id$v=19$m=${memory},t=${PASSES},p=${LANES}$${unpadded(salt)}$${unpadded(tag)}`;
}

async function verifyPassword(hash: string | undefined, password: string, memory: number): Promise<boolean> {
  const stored = hash === undefined || password.length > limits.passwordCharacters ? undefined : parseHash(hash);
  if (stored === undefined) {
    await derive(password.slice(0, limits.passwordCharacters), ownParameters(Buffer.alloc(SALT_BYTES), memory));
    return false;
  }
  return timingSafeEqual(await derive(password, stored.parameters), stored.tag);
}

type Cost = Omit<Argon2Parameters, 'message'>;

function ownParameters(salt: Buffer, memory: number): Cost {
  return { nonce: salt, memory, passes: PASSES, parallelism: LANES, tagLength: TAG_BYTES };
}

function parseHash(hash: string): { readonly parameters: Cost; readonly tag: Buffer } | undefined {
  const match = PHC.exec(hash);
  if (match === null) return undefined;
  const [memory, passes, parallelism] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const nonce = Buffer.from(match[4] ?? '', 'base64');
  const tag = Buffer.from(match[5] ?? '', 'base64');
  const isWithinBounds =
    passes >= 1 &&
    passes <= limits.importedHashPasses &&
    parallelism >= 1 &&
    parallelism <= limits.importedHashLanes &&
    memory >= 8 * parallelism &&
    memory <= limits.importedHashBytes / 1024;
  return isWithinBounds
    ? { parameters: { nonce, memory, passes, parallelism, tagLength: tag.length }, tag }
    : undefined;
}

function derive(password: string, cost: Cost): Promise<Buffer> {
  const message = Buffer.from(password, 'utf8');
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, ...cost }, (error, tag) => (error === null ? resolve(tag) : reject(error)));
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
