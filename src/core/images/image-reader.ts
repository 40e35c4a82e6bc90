// What reads the pixels of images. It is given, since it decodes in a thread of its own.

export interface ImageReader {
  /** Why the bytes are not a complete image; undefined when they are. Rejects when that cannot be found out now. */
  mistake(bytes: Uint8Array): Promise<string | undefined>;
  /** A square PNG of `size` pixels of an image; undefined for bytes that cannot be decoded. Rejects when that cannot be found out now. */
  icon(bytes: Uint8Array, size: number): Promise<Uint8Array | undefined>;
}
