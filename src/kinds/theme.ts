// Kind `theme`: the appearance of a portal. Files are referred to by their content digest (see kind `asset`).

import { completeColors, deriveColors, type OwnColors } from '../core/color.ts';
import type { ResourceKey } from '../core/plan/resource.ts';
import type { Portal } from '../schema/documents.ts';
import { sameNames } from './field.ts';
import { defineKind, type FilePlaces, ownedBy, ownSpec } from './kind.ts';
import type { Script, ThemeFiles } from './theme-files.ts';

/**
 * Colours as `#rrggbb`. Colours that the brand does not give are derived so that text always has enough contrast. Its own
 * colours are for the dark appearance when the mode is dark, and for the light one otherwise.
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
  /** Corners in pixels; the portal's own where it is missing, as are the two below. */
  readonly radius?: number;
  readonly density?: 'comfortable' | 'compact';
  readonly font?: string;
}

const DEFAULT_PRIMARY = '#2f5d8a';

export const themeKind = defineKind<ThemeSpec>({
  name: 'theme',
  title: 'Theme',
  namedByPortal: true,
  pointer: () => ['theme'],
  fields: sameNames<ThemeSpec>({
    mode: 'Mode',
    colors: 'Colours',
    radius: 'Corners',
    density: 'Density',
    font: 'Font',
    logo: 'Logo',
    logo2x: 'Logo, double size',
    logoDark: 'Logo on dark',
    favicon: 'Icon',
    css: 'Stylesheet',
    javascript: 'Scripts',
  }),
  fromPortal: (portal, { files }) => {
    const { assets: _assets, legal: _legal, ...references } = files;
    const spec: ThemeSpec = {
      mode: portal.theme?.mode ?? 'auto',
      colors: colorsOf(portal.theme ?? {}),
      ...shapeOf(portal.theme ?? {}),
      ...references,
    };
    return ownedBy(portal, spec, ['theme']);
  },
  toPortal: (live, files) => {
    const { mode, colors, css, javascript, radius, density, font, ...images } = ownSpec<ThemeSpec>(live);
    // Derived colours are left out: they are derived again from the others.
    const { onPrimary: _on, primaryText: _text, primaryTextDark: _dark, ...own } = colors;
    const theme: Portal['theme'] = {
      mode,
      ...Object.fromEntries(
        Object.entries(images).flatMap(([field, image]) =>
          image === null ? [] : [[field, files.asset(image, field)]],
        ),
      ),
      colors: onlyGiven(own),
      ...shapeOf({ radius, density, font }),
      ...(css === null ? {} : { css: files.stylesheet(css) }),
      ...(javascript.length === 0 ? {} : { javascript: javascript.map((script, at) => written(script, at, files)) }),
    };
    return { theme };
  },
  references: (spec) => digestsIn(spec).map((digest): ResourceKey => `asset/${digest}`),
});

/** Returns what is given of the theme's shape. */
function shapeOf({ radius, density, font }: { [Name in 'radius' | 'density' | 'font']?: ThemeSpec[Name] | undefined }) {
  return {
    ...(radius === undefined ? {} : { radius }),
    ...(density === undefined ? {} : { density }),
    ...(font === undefined ? {} : { font }),
  };
}

function colorsOf({ mode, colors = {} }: NonNullable<Portal['theme']>): ThemeColors {
  const { primary = DEFAULT_PRIMARY, ...own } = Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [name, color.toLowerCase()]),
  );
  return { ...deriveColors(primary), ...completeColors(own, primary, mode === 'dark' ? 'dark' : 'light') };
}

/** The values of every `digest` anywhere in the spec. */
function digestsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'digest' && typeof member === 'string' ? [member] : digestsIn(member),
  );
}

type WrittenScript = NonNullable<NonNullable<Portal['theme']>['javascript']>[number];

/** The reason for omitting an integrity value is only in the files: it is for reviewers, and not stored. */
const REASON_NOT_KEPT = 'the reason given before is not part of the live state';

function written(script: Script, index: number, files: FilePlaces): WrittenScript {
  const pages = [...script.pages];
  if (script.source === 'asset') return { file: files.asset(script.asset, `script-${index + 1}`), pages };
  const { src, integrity } = script;
  return integrity === null ? { src, integrity: 'none', reason: REASON_NOT_KEPT, pages } : { src, integrity, pages };
}

/** The colours without undefined ones. */
function onlyGiven(colors: OwnColors): { [name in keyof OwnColors]: string } {
  return Object.fromEntries(Object.entries(colors).filter(([, color]) => color !== undefined));
}
