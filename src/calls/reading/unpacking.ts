// What all unpackers share: their bound, and the error for what is broken.
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';

export type Packing = 'gzip' | 'zstd' | 'bzip2' | 'zip';

/** Compares what was taken with what came of it. */
export function unpackingBound(): { readonly taken: (bytes: number) => void; readonly given: (bytes: number) => void } {
  let [from, to] = [0, 0];
  return {
    taken: (bytes) => {
      from += bytes;
    },
    given: (bytes) => {
      to += bytes;
      if (to > limits.callUnpackedBytes && to > from * limits.callUnpackedRatio) throw tooMuch(from, to);
    },
  };
}

const tooMuch = (from: number, to: number): PortalError =>
  new PortalError(
    'input-invalid',
    `${from} bytes of the file unpack to more than ${to}, as no file of calls does`,
    'Unpack it yourself and look at it; rows that were read before are kept.',
  );

export function brokenArchive(packing: Packing, thrown: unknown): PortalError {
  const hint = 'Fetch the file again; the rows read so far are kept and a second import adds only the others.';
  const message = `the ${packing} file cannot be read to its end: ${reasonOf(thrown)}`;
  return new PortalError('input-invalid', message, hint, thrown);
}
