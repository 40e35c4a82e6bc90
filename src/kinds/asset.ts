// Kind `asset`: the bytes of a logo, a stylesheet or a script, named by the sha256 of the bytes.
import { defineKind } from './kind.ts';

export interface AssetSpec {
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

export const assetKind = defineKind<AssetSpec>({
  name: 'asset',
  title: 'Asset',
  summary: 'nested',
  removalNote: 'a file that no brand uses any more',
  fields: {
    mediaType: { title: 'Media type', pointer: 'derived' },
    size: { title: 'Size', pointer: 'derived' },
  },
  fromPortal: (_portal, { files }) =>
    files.assets.map(({ digest, mediaType, size }) => {
      const spec: AssetSpec = { mediaType, size };
      return { name: digest, brand: null, spec, pointer: ['theme'] };
    }),
});
