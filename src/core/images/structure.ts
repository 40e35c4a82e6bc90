// Whether bytes are one complete image and nothing else, found without decoding or inflating anything.
import { limits } from '../limits/limits.ts';
import { bufferOf, type ImageFacts } from './facts.ts';
import { gifMistake } from './gif-blocks.ts';
import { jpegMistake } from './jpeg-segments.ts';
import { pngMistake } from './png-chunks.ts';

/** Why the bytes are not one complete image; undefined when they are. `facts` are those of the bytes. */
export function structureMistake(bytes: Uint8Array, { mediaType }: Pick<ImageFacts, 'mediaType'>): string | undefined {
  const data = bufferOf(bytes);
  switch (mediaType) {
    case 'image/png':
      return pngMistake(data);
    case 'image/jpeg':
      return jpegMistake(data);
    case 'image/gif':
      return gifMistake(data);
  }
}

/** Why an image is not decoded: its structure, or the memory that its pixels would take. */
export function decodingMistake(bytes: Uint8Array, facts: ImageFacts): string | undefined {
  const { width, height } = facts;
  if (width * height > limits.imagePixels)
    return `it has ${width} x ${height} pixels; at most ${limits.imagePixels} are decoded`;
  return structureMistake(bytes, facts);
}
