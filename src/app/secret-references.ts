// Which process resolves which secret of the settings, and whether a reference resolves now.
import { createPortalSecrets, type PortalSecrets } from '../adapters/portal-secrets.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import { secretPolicy } from '../config/settings/secret-policy.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import type { PortalUnresolved, Unresolved } from '../operations/shortfalls/secrets.ts';
import type { Directory } from '../portal/site/directory.ts';
import type { Settings } from '../schema/settings.ts';
import type { World } from './world.ts';

/** Sections of the settings whose secrets renderers use; the reconciler uses all others. */
const RENDERED: readonly string[] = ['mail', 'hooks', 'recordings', 'stripe'];

export const isUsedByRenderers = (path: string): boolean => RENDERED.includes(path.split('.', 1)[0] ?? '');

export const unresolvedIn =
  ({ environment }: Pick<World, 'environment'>): Unresolved =>
  (reference) =>
    reasonAgainst(() => resolveSecret(reference, environment));

export const portalUnresolvedIn =
  (secrets: PortalSecrets): PortalUnresolved =>
  (portal, reference) =>
    secrets.open(portal, reference).then(() => null, reasonOf);

/** The secrets of the portals that a renderer serves. */
export const portalSecretsOf = (
  { environment }: Pick<World, 'environment'>,
  settings: Settings,
  directory: Pick<Directory, 'named'>,
): PortalSecrets =>
  createPortalSecrets({
    ...{ policy: secretPolicy(settings), environment, identity: settings.sealing.identity },
    isPortal: (name) => directory.named(name) !== undefined,
  });

function reasonAgainst(resolve: () => Secret): string | null {
  try {
    resolve();
    return null;
  } catch (thrown) {
    return reasonOf(thrown);
  }
}
