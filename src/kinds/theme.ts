// Kind `theme`: a portal's look. Files are named by their content digest (see kind `asset`).

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

/** Colours as `#rrggbb`. All but `primary` are derived so that text always has contrast. */
export interface ThemeColors {
  readonly primary: string;
  /** Text on primary. */
  readonly onPrimary: string;
  /** Primary as text on the light and on the dark surface. */
  readonly primaryText: string;
  readonly primaryTextDark: string;
}

export interface ThemeSpec {
  readonly mode: 'light' | 'dark' | 'auto';
  readonly colors: ThemeColors;
  readonly logo: ImageReference | null;
  readonly logo2x: ImageReference | null;
  readonly logoDark: ImageReference | null;
  readonly favicon: AssetReference | null;
  readonly css: AssetReference | null;
  readonly javascript: readonly Script[];
}
