// Kind `theme`: a portal's look. Files are named by their content digest (see kind `asset`).
import type { Portal } from '../config/generated/documents.ts';
import { completeColors, deriveColors, type OwnColors } from '../core/color.ts';
import type { ResourceKey } from '../core/resource.ts';
import { type Kind, ownedBy } from './kind.ts';
import type { ThemeFiles } from './theme-files.ts';

/**
 * Colours as `#rrggbb`. What the brand does not give is derived so that text always has contrast;
 * its own are of the dark look when the mode is dark, and of the light one otherwise.
 */
export interface ThemeColors extends OwnColors {
  readonly primary: string;
  /** Text on primary. */
  readonly onPrimary: string;
  /** Primary as text on the light and on the dark surface. */
  readonly primaryText: string;
  readonly primaryTextDark: string;
}

export interface ThemeSpec extends Omit<ThemeFiles, 'assets' | 'legal'> {
  readonly mode: 'light' | 'dark' | 'auto';
  readonly colors: ThemeColors;
}

const DEFAULT_PRIMARY = '#2f5d8a';

export const themeKind: Kind = {
  name: 'theme',
  fromPortal: (portal, { files }) => {
    const { assets: _assets, legal: _legal, ...references } = files;
    const spec: ThemeSpec = {
      mode: portal.theme?.mode ?? 'auto',
      colors: colorsOf(portal.theme ?? {}),
      ...references,
    };
    return ownedBy(portal, spec, ['theme']);
  },
  references: (spec) => digestsIn(spec).map((digest): ResourceKey => `asset/${digest}`),
};

function colorsOf({ mode, colors = {} }: NonNullable<Portal['theme']>): ThemeColors {
  const { primary = DEFAULT_PRIMARY, ...own } = Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [name, color.toLowerCase()]),
  );
  return { ...deriveColors(primary), ...completeColors(own, primary, mode === 'dark' ? 'dark' : 'light') };
}

/** Every `digest` anywhere in the spec. */
function digestsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'digest' && typeof member === 'string' ? [member] : digestsIn(member),
  );
}
