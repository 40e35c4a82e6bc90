// Kind `asset`: the bytes of a logo, a stylesheet or a script, named by their sha256.

export interface AssetSpec {
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}
