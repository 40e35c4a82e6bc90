// A ZIP that is read while it is written: what was added is taken in chunks. A file that is cut has no end and does not open.
import { Zip, ZipDeflate } from 'fflate';

/** A ZIP that is written piece by piece; `taken` returns the bytes that are ready. */
export function zipStream() {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failure = error;
    else ready.push(chunk);
  });
  const encoder = new TextEncoder();
  let entry: ZipDeflate | undefined;
  return {
    begin: (path: string): void => {
      entry = new ZipDeflate(path, { level: 1 });
      zip.add(entry);
    },
    write: (text: string): void => entry?.push(encoder.encode(text), false),
    bytes: (content: Uint8Array): void => entry?.push(content, true),
    end: (text: string): void => entry?.push(encoder.encode(text), true),
    close: (): void => zip.end(),
    taken: (): Uint8Array[] => {
      if (failure !== null) throw failure;
      const chunks = ready;
      ready = [];
      return chunks;
    },
  };
}
