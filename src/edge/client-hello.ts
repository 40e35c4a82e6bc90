// Reads just enough of a TLS ClientHello (RFC 8446, 4.1.2) to know which name and which protocols a client asks for. Every length is checked:
// the bytes come from untrusted clients.

import { limits } from '../core/limits/limits.ts';
export type Hello =
  /** More bytes are needed. */
  | { readonly state: 'partial' }
  /** It is not a ClientHello; the TLS server will answer that. */
  | { readonly state: 'other' }
  /** `serverName` in lower case; null where none is given. */
  | { readonly state: 'hello'; readonly serverName: string | null; readonly protocols: readonly string[] };

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
const HOST_NAME = 0;
const ALPN = 16;
const RECORD_HEADER = 5;
/** Bytes of the first record, with its head. */
export const HELLO_BYTES = RECORD_HEADER + limits.helloBytes;

/** `bytes` is all that a connection has sent so far. */
export function readHello(bytes: Buffer): Hello {
  if (bytes.length > 0 && bytes[0] !== HANDSHAKE) return { state: 'other' };
  if (bytes.length < RECORD_HEADER) return { state: 'partial' };
  const length = bytes.readUInt16BE(3);
  if (RECORD_HEADER + length > HELLO_BYTES) return { state: 'other' };
  if (bytes.length < RECORD_HEADER + length) return { state: 'partial' };
  try {
    const reader = new Reader(bytes.subarray(RECORD_HEADER, RECORD_HEADER + length));
    if (reader.number(1) !== CLIENT_HELLO) return { state: 'other' };
    return { state: 'hello', ...extensionsIn(new Reader(reader.block(3))) };
  } catch {
    // Cut off, or spread over several records: no client that asks for a challenge does that.
    return { state: 'other' };
  }
}

function extensionsIn(hello: Reader): { serverName: string | null; protocols: string[] } {
  hello.skip(2 + 32);
  for (const size of [1, 2, 1]) hello.block(size);
  let serverName: string | null = null;
  let protocols: string[] = [];
  const extensions = new Reader(hello.done() ? Buffer.alloc(0) : hello.block(2));
  while (!extensions.done()) {
    const type = extensions.number(2);
    const body = new Reader(extensions.block(2));
    if (type === SERVER_NAME) serverName = hostIn(new Reader(body.block(2)));
    if (type === ALPN) protocols = namesIn(new Reader(body.block(2)));
  }
  return { serverName, protocols };
}

/** RFC 6066, 3. */
function hostIn(list: Reader): string | null {
  while (!list.done()) {
    const type = list.number(1);
    const name = list.block(2);
    if (type === HOST_NAME) return name.toString('latin1').toLowerCase();
  }
  return null;
}

function namesIn(list: Reader): string[] {
  const names: string[] = [];
  while (!list.done()) names.push(list.block(1).toString('latin1'));
  return names;
}

/** Reads from the front; throws where there is less than was promised. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(size: number): number {
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }

  skip(size: number): void {
    if (this.#at + size > this.#bytes.length) throw new RangeError('cut off');
    this.#at += size;
  }

  /** The bytes that a length field of `size` bytes announces. */
  block(size: number): Buffer {
    const start = this.#at + size;
    const length = this.number(size);
    this.skip(length);
    return this.#bytes.subarray(start, start + length);
  }
}
