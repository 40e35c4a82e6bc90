// The files of a theme: how a spec refers to them (by content digest), and what was loaded for it.

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
      /** Subresource Integrity value, or null where the operator stated a reason for going without. */
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
  /** Not of the theme, but found in the same way; only where the document names any. */
  readonly legal?: LegalTexts;
}

/** Legal pages of a portal's own, in Markdown. */
export type LegalTexts = { readonly [Name in 'privacy' | 'terms' | 'imprint']?: string };
