// An image is read only after its size and structure were checked.
import { bufferOf, type ImageFacts, type ImageType, imageFacts } from '../../core/images/facts.ts';
import { decodingMistake } from '../../core/images/structure.ts';

export type Readers<T> = Readonly<Record<ImageType, (data: Buffer) => T>>;

export interface Attempt<T> {
  readonly read?: T | undefined;
  readonly mistake?: string;
}

/** What the reader of its type makes of an image, or why the bytes are none. */
export function attempt<T>(bytes: Uint8Array, readers: Readers<T>): Attempt<T> {
  const facts = imageFacts(bytes);
  return facts === undefined
    ? { mistake: 'it is not a png, jpg or gif' }
    : attemptOf(bytes, facts, readers[facts.mediaType]);
}

/** The same for bytes whose facts are known. */
export function attemptOf<T>(bytes: Uint8Array, facts: ImageFacts, reader: (data: Buffer) => T): Attempt<T> {
  const mistake = decodingMistake(bytes, facts);
  if (mistake !== undefined) return { mistake };
  try {
    return { read: reader(bufferOf(bytes)) };
  } catch (thrown) {
    return { mistake: `it cannot be decoded (${thrown instanceof Error ? thrown.message : String(thrown)})` };
  }
}
