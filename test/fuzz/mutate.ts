// Random changes of bytes from a seed: the same seed makes the same inputs.

export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
}

/** Mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return {
    below: (end) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, end);
    },
  };
}

/** Largest input that is made. */
const MAX_BYTES = 64 * 1024;
/** What parsers stumble over. */
const tokens = [
  '\0',
  '\r\n',
  '\ufeff',
  '"',
  "'",
  '\\',
  '{',
  '[',
  '}]',
  '&a ',
  '*a',
  '<<: ',
  '---\n',
  '!!js ',
  '%',
  '1e400',
  '-0',
  '.nan',
  '2026-02-30',
  '__proto__',
  'constructor',
  '\u202e',
  '\ud800',
  '@import ',
  'url(',
  '/*',
  ';',
  ',',
  ' '.repeat(40),
  '['.repeat(100),
  'a'.repeat(300),
].map((text) => Buffer.from(text)); // prettier-ignore
const bytes = [0, 1, 0x7f, 0x80, 0xc0, 0xda, 0xd9, 0xff];

/** One to eight changes of one of the seeds: bits, bytes, parts taken out, doubled, or taken from another seed. */
export function mutated(seeds: readonly Buffer[], random: Random): Buffer {
  let result = Buffer.from(seeds[random.below(seeds.length)] ?? Buffer.alloc(0));
  for (let changes = 1 + random.below(8); changes > 0; changes -= 1) {
    result = changed(result, seeds[random.below(seeds.length)] ?? result, random);
  }
  return result.subarray(0, MAX_BYTES);
}

function changed(input: Buffer, other: Buffer, random: Random): Buffer<ArrayBuffer> {
  const at = random.below(input.length + 1);
  const end = Math.min(input.length, at + 1 + random.below(32));
  const joined = (...middle: readonly Uint8Array[]): Buffer<ArrayBuffer> =>
    Buffer.concat([input.subarray(0, at), ...middle, input.subarray(end)]);
  switch (random.below(7)) {
    case 0: {
      const copy = Buffer.from(input);
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
      return copy;
    }
    case 1:
      return joined(Buffer.from([bytes[random.below(bytes.length)] ?? 0]));
    case 2:
      return joined();
    case 3:
      return joined(input.subarray(at, end), input.subarray(at, end));
    case 4:
      return joined(tokens[random.below(tokens.length)] ?? Buffer.alloc(0));
    case 5:
      return joined(...new Array<Buffer>(1 + random.below(64)).fill(input.subarray(at, end)));
    default: {
      const from = random.below(other.length + 1);
      return joined(other.subarray(from, from + 1 + random.below(256)));
    }
  }
}
