// Pieces of a file: its first bytes, and the whole again.

/** The first bytes of a file, at least `size` where it has as many, and all of its bytes. */
export async function peeked(
  input: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array>; readonly isAll: boolean }> {
  const iterator = input[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isAll = false;
  while (length < size && !isAll) {
    const next = await iterator.next();
    if (next.done === true) isAll = true;
    else {
      pieces.push(next.value);
      length += next.value.length;
    }
  }
  const head = Buffer.concat(pieces);
  return { head, isAll, whole: withHead(head, iterator) };
}

async function* withHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All bytes of a file that is read from memory. @throws what `tooLong` returns above `most` bytes */
export async function allBytes(input: AsyncIterable<Uint8Array>, most: number, tooLong: () => Error): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of input) {
    length += bytes.length;
    if (length > most) throw tooLong();
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
