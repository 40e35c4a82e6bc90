// How the settings of the source let git in.
import type { SourceAccess } from '../adapters/git/access.ts';
import { githubAppLogin } from '../adapters/github-app.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import type { Secret, SecretReference } from '../core/secret.ts';
import type { Settings } from '../schema/settings.ts';
import type { World } from './world.ts';

/** Secrets are read at each use, so that a renewed one counts without a restart. */
export function sourceAccess(
  world: Pick<World, 'environment' | 'clock'>,
  { source }: Pick<Settings, 'source'>,
): SourceAccess {
  const { auth, ca, proxy } = source;
  const { username, token, githubApp, sshKey, knownHosts, userConfiguration } = auth;
  const read = (reference: SecretReference) => (): Secret => resolveSecret(reference, world.environment);
  return {
    login:
      githubApp !== null
        ? githubAppLogin({ ...githubApp, key: read(githubApp.key) }, world.clock)
        : token !== null
          ? async () => ({ username, password: read(token)() })
          : null,
    sshKey: sshKey === null ? null : read(sshKey),
    ...{ knownHosts, ca, proxy, userConfiguration },
  };
}
