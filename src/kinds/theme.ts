// Kind `theme`: a portal's look. Files are named by their content digest (see kind `asset`).
import { deriveColors } from '../core/color.ts';
import type { ResourceKey } from '../core/resource.ts';
import { type Kind, ownedBy } from './kind.ts';
import type { ThemeFiles } from './theme-files.ts';

/** Colours as `#rrggbb`. All but `primary` are derived so that text always has contrast. */
export interface ThemeColors {
  readonly primary: string;
  /** Text on primary. */
  readonly onPrimary: string;
  /** Primary as text on the light and on the dark surface. */
  readonly primaryText: string;
  readonly primaryTextDark: string;
}

export interface ThemeSpec extends Omit<ThemeFiles, 'assets'> {
  readonly mode: 'light' | 'dark' | 'auto';
  readonly colors: ThemeColors;
}

const DEFAULT_PRIMARY = '#2f5d8a';

export const themeKind: Kind = {
  name: 'theme',
  fromPortal: (portal, { files }) => {
    const { assets: _assets, ...references } = files;
    const spec: ThemeSpec = {
      mode: portal.theme?.mode ?? 'auto',
      colors: deriveColors((portal.theme?.colors?.primary ?? DEFAULT_PRIMARY).toLowerCase()),
      ...references,
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
