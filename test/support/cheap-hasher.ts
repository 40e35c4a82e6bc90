// Password hashing as the program does it, with little memory: for tests that are of something else.
import { createHasher, type Hasher } from '../../src/auth/password.ts';

/** A hundredth of what the program takes, since tests hash hundreds of passwords. */
const MEMORY_KIB = 192;

export const cheapHasher = (queue = 50): Hasher => createHasher({ concurrency: 2, queue, memoryKib: MEMORY_KIB });
