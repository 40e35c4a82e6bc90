// Which process resolves which secret of the settings, and whether a reference resolves now.
import { resolveSecret } from '../adapters/secrets.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Unresolved } from '../operations/shortfalls/secrets.ts';
import type { World } from './world.ts';

/** Sections of the settings whose secrets renderers use; the reconciler uses all others. */
const RENDERED: readonly string[] = ['mail', 'hooks', 'stripe'];

export const isUsedByRenderers = (path: string): boolean => RENDERED.includes(path.split('.', 1)[0] ?? '');

export function unresolvedIn({ environment }: Pick<World, 'environment'>): Unresolved {
  return (reference) => {
    try {
      resolveSecret(reference, environment);
      return null;
    } catch (thrown) {
      return reasonOf(thrown);
    }
  };
}
