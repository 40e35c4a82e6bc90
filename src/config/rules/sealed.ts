// Rules on sealed secrets, which need no key: their form, their place, and whom they are for.
import type { Problem } from '../../core/problem.ts';
import { endOf, parseSealed } from '../../core/sealing/sealed-text.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { known } from '../documents/sound.ts';
import { referencesOf } from './secrets.ts';

/** `recipients` are those of the settings; empty where they are not known, as in checks without settings. */
export function sealedProblems({ value, yaml }: ReadablePortal, recipients: readonly string[]): Problem[] {
  const portal = known(value.name);
  const ends = new Set(recipients.map(endOf));
  return referencesOf(value).flatMap(({ pointer, reference }) => {
    if (!('sealed' in reference)) return [];
    const field = pointer.join('.');
    const report = (rule: string, message: string): Problem =>
      findingAt(yaml, [...pointer, 'sealed'], {
        rule,
        message,
        suggestion: `seal it for here: portico seal --portal ${portal ?? 'NAME'} ${field}`,
      });
    const sealed = parseSealed(reference.sealed);
    if (sealed === undefined) return [report('sealed-form', 'it is not what portico seal prints')];
    if (portal !== undefined && (sealed.portal !== portal || sealed.field !== field)) {
      const message = `it is sealed for ${sealed.portal}, ${sealed.field}, and does not open for ${portal}, ${field}`;
      return [report('sealed-place', message)];
    }
    const others = ends.size === 0 ? [] : sealed.recipients.filter((end) => !ends.has(end));
    if (others.length === 0) return [];
    const message = `it is sealed for ${others.map((end) => `…${end}`).join(', ')}, which sealing.recipients does not list`;
    return [report('sealed-recipient', message)];
  });
}
