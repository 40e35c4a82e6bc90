// Kind `theme`: a portal's look. Files are named by their content digest (see kind `asset`).
import { deriveColors } from '../core/color.ts';
import type { ResourceKey } from '../core/resource.ts';
import { type Kind, ownedBy } from './kind.ts';
import type { AssetReference, ImageReference, Script } from './theme-files.ts';

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

const DEFAULT_PRIMARY = '#2f5d8a';

export const themeKind: Kind = {
  name: 'theme',
  fromPortal: (portal, { files }) => {
    const spec: ThemeSpec = {
      mode: portal.theme?.mode ?? 'auto',
      colors: deriveColors((portal.theme?.colors?.primary ?? DEFAULT_PRIMARY).toLowerCase()),
      logo: files.logo,
      logo2x: files.logo2x,
      logoDark: files.logoDark,
      favicon: files.favicon,
      css: files.css,
      javascript: files.javascript,
    };
    return ownedBy(portal, spec, ['theme']);
  },
  references: (spec) => digestsIn(spec).map((digest): ResourceKey => `asset/${digest}`),
};

/** Every `digest` anywhere in the spec. */
function digestsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'digest' && typeof member === 'string' ? [member] : digestsIn(member),
  );
}
