// Kind `asset`: the bytes of a logo, a stylesheet or a script, named by their sha256.
import type { Kind } from './kind.ts';

export interface AssetSpec {
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

export const assetKind: Kind = {
  name: 'asset',
  fromPortal: (_portal, { files }) =>
    files.assets.map(({ digest, mediaType, size }) => {
      const spec: AssetSpec = { mediaType, size };
      return { name: digest, brand: null, spec, pointer: ['theme'] };
    }),
};
