// The files of a theme: the references in a spec (by content digest), and the loaded files.

export interface AssetReference {
  readonly digest: string;
  /** File name shown in the URL, e.g. `logo.png`. */
  readonly name: string;
}

export interface ImageReference extends AssetReference {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export type Script =
  | { readonly source: 'asset'; readonly asset: AssetReference; readonly pages: readonly string[] }
  | {
      readonly source: 'external';
      readonly src: string;
      /** Subresource Integrity value; null where the operator gave a reason for omitting it. */
      readonly integrity: string | null;
      readonly pages: readonly string[];
    };

export interface AssetFacts {
  readonly digest: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** The files that a theme names, loaded and checked. */
export interface ThemeFiles {
  readonly logo: ImageReference | null;
  readonly logo2x: ImageReference | null;
  readonly logoDark: ImageReference | null;
  readonly favicon: AssetReference | null;
  readonly css: AssetReference | null;
  readonly javascript: readonly Script[];
  readonly assets: readonly AssetFacts[];
  /** Not part of the theme, but loaded in the same way; absent where the document names none. */
  readonly legal?: LegalTexts;
}

/** A portal's own legal pages, in Markdown. */
export type LegalTexts = { readonly [Name in 'privacy' | 'terms' | 'imprint']?: string };
