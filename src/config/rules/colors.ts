// The rule on colours that a document gives: text in them has enough contrast.
import { appearances, contrast, ENOUGH_CONTRAST, type OwnColors, readable } from '../../core/color.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { broken, known, membersOf } from '../documents/sound.ts';

/** Colours that are used for text. */
const inks = ['text', 'accent', 'danger'] as const;

export function colorProblems({ value, yaml }: ReadablePortal): Problem[] {
  const { mode, colors } = known(value.theme) ?? {};
  const { background } = known(colors) ?? {};
  // The background of the text is not known.
  if (background === broken || (background === undefined && mode === broken)) return [];
  const own: OwnColors = Object.fromEntries(membersOf({ ...known(colors) }));
  const appearance = mode === 'dark' ? 'dark' : 'light';
  const ground = (own.background ?? appearances[appearance].ground).toLowerCase();
  const onGround =
    own.background === undefined
      ? `the background of the ${appearance} appearance (${ground})`
      : `background ${ground}`;
  return inks.flatMap((ink) => {
    const color = own[ink]?.toLowerCase();
    if (color === undefined || contrast(color, ground) >= ENOUGH_CONTRAST) return [];
    // Rounded down: 4.49 must not be shown as 4.5.
    const found = Math.floor(contrast(color, ground) * 10) / 10;
    return [
      findingAt(yaml, ['theme', 'colors', ink], {
        rule: 'color-contrast',
        message: `${ink} ${color} on ${onGround} has a contrast of ${found} to 1; ${ENOUGH_CONTRAST} to 1 is needed to read it`,
        suggestion: `the nearest that passes is "${readable(color, ground)}"`,
      }),
    ];
  });
}
